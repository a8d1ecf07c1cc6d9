/**
 * The span model: a small BERT-like network (ONNX) that says of every word whether it belongs to a
 * source, a cue or a content, and which of them belong together. Text becomes words and pieces,
 * pieces become windows, windows become {@link hearsay.language.pieces.SpanScores}. What the scores
 * mean for attribution is not decided here.
 */
@NullMarked
package hearsay.language.pieces;

import org.jspecify.annotations.NullMarked;
