/**
 * The dependency parser: words and their tags to a {@link hearsay.language.parse.Tree}. It runs the
 * network of Chen and Manning (2014, "A Fast and Accurate Dependency Parser using Neural Networks")
 * over the weights that come with CoreNLP, and finds the trees that CoreNLP finds, several times as
 * fast and in a fraction of the memory.
 */
@NullMarked
package hearsay.language.parse;

import org.jspecify.annotations.NullMarked;
