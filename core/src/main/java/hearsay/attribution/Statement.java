package hearsay.attribution;

/**
 * An attribution as found inside its cue's sentence, in token indices.
 *
 * @param sentence index of the sentence
 * @param head of the cue
 * @param source words, or {@link Words#NONE}
 * @param sourceHead or -1
 * @param before content before the cue, or {@link Words#NONE}
 * @param after content behind the cue, or {@link Words#NONE}
 * @param isNested whether it was found inside another's content
 */
record Statement(
    int sentence,
    int head,
    Frame frame,
    Words source,
    int sourceHead,
    Words cue,
    Words before,
    Words after,
    boolean isNested) {
  /** The same statement in its sentence, where it was found in a part that begins at a token. */
  Statement nested(int sentence, int shift) {
    return new Statement(
        sentence,
        head + shift,
        frame,
        source.shift(shift),
        sourceHead < 0 ? -1 : sourceHead + shift,
        cue.shift(shift),
        before.shift(shift),
        after.shift(shift),
        true);
  }

  /** The same statement with its content behind the cue ending earlier. */
  Statement endingAt(int last) {
    Words shorter = new Words(after.first(), last);
    return new Statement(sentence, head, frame, source, sourceHead, cue, before, shorter, isNested);
  }
}
