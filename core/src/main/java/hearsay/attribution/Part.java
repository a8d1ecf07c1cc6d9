package hearsay.attribution;

/** What the reading of attributions consists of, to be left out when its worth is measured. */
public enum Part {
  /** The span model; without it, outermost statements are found by choices over the parse. */
  MODEL,
  /** The best sequence of labels; without it, each word has the label that it fits best. */
  DECODING,
  /** The scores of links; without them, each content and source goes to the nearest cue. */
  LINKING,
  /** What marks, paragraphs and the parse add to the statements of the model. */
  RULES
}
