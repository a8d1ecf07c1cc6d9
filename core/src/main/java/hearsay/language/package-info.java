/**
 * Text to {@link hearsay.language.Sentences}: tokens, tags, parse and names. The only room that
 * knows CoreNLP.
 */
@NullMarked
package hearsay.language;

import org.jspecify.annotations.NullMarked;
