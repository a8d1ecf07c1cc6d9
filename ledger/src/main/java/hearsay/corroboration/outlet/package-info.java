/**
 * Who publishes: newspapers, agencies, broadcasters, sites and monitors by name, alias and web
 * address.
 */
@NullMarked
package hearsay.corroboration.outlet;

import org.jspecify.annotations.NullMarked;
