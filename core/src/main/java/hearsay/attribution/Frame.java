package hearsay.attribution;

/** Where the content of a cue stands. */
enum Frame {
  /** The word is no cue. */
  NONE,
  /** Behind the cue, in its sentence. */
  AFTER,
  /** Before the cue, in its sentence. */
  BEFORE,
  /** On both sides. */
  BOTH,
  /** A quotation that ends right before the cue's sentence. */
  PREVIOUS,
  /** A quotation that begins right after the cue's sentence. */
  NEXT;

  boolean hasBefore() {
    return this == BEFORE || this == BOTH;
  }

  boolean hasAfter() {
    return this == AFTER || this == BOTH;
  }
}
