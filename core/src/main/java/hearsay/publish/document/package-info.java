/** Formats that are one JSON document: GeoJSON, Web Annotation, PROV-JSON. */
@NullMarked
package hearsay.publish.document;

import org.jspecify.annotations.NullMarked;
