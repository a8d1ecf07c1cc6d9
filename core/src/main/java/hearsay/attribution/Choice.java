package hearsay.attribution;

/** The choices that together make an attribution, in the order in which they are made. */
enum Choice {
  /** Whether a word is a cue, and on which side of it the content stands. */
  FRAME,
  /** The head of the source, or none. */
  SOURCE,
  SOURCE_BEGIN,
  SOURCE_END,
  /** First and last token of the content before the cue. */
  BEFORE_END,
  BEFORE_BEGIN,
  /** First and last token of the content after the cue. */
  AFTER_BEGIN,
  AFTER_END,
  CUE_BEGIN,
  CUE_END;

  /** The resource with the choice's weights. */
  String resource() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".tsv";
  }
}
