package hearsay.attribution;

import hearsay.model.Span;
import java.util.List;

/**
 * An attribution as found, in token indices: by the span model anywhere in the text, or by the
 * choices over the parse inside its cue's sentence.
 *
 * @param sentence index of the cue's sentence
 * @param head of the cue
 * @param sourceSentence index of the sentence that the source stands in; the cue's own where there
 *     is no source
 * @param source words, or {@link Words#NONE}
 * @param sourceHead or -1
 * @param before content before the cue in its sentence, or {@link Words#NONE}
 * @param after content behind the cue in its sentence, or {@link Words#NONE}
 * @param content code points of the whole content in text order; empty where {@code before} and
 *     {@code after} are all that is known
 * @param isNested whether it was found inside another's content
 */
record Statement(
    int sentence,
    int head,
    Frame frame,
    int sourceSentence,
    Words source,
    int sourceHead,
    Words cue,
    Words before,
    Words after,
    List<Span> content,
    boolean isNested) {
  Statement {
    content = List.copyOf(content);
  }

  /** A statement that lies inside one sentence. */
  Statement(
      int sentence,
      int head,
      Frame frame,
      Words source,
      int sourceHead,
      Words cue,
      Words before,
      Words after) {
    this(sentence, head, frame, sentence, source, sourceHead, cue, before, after, List.of(), false);
  }

  /** The same statement in its sentence, where it was found in a part that begins at a token. */
  Statement nested(int sentence, int shift) {
    return new Statement(
        sentence,
        head + shift,
        frame,
        sentence,
        source.shift(shift),
        sourceHead < 0 ? -1 : sourceHead + shift,
        cue.shift(shift),
        before.shift(shift),
        after.shift(shift),
        List.of(),
        true);
  }

  /** The same statement with its content behind the cue ending earlier. */
  Statement endingAt(int last) {
    return with(before, new Words(after.first(), last), content);
  }

  /** The same statement with a source in its cue's sentence. */
  Statement saidBy(Words source, int sourceHead) {
    return new Statement(
        sentence, head, frame, sentence, source, sourceHead, cue, before, after, content, isNested);
  }

  /** The same statement with more or less content. */
  Statement with(Words before, Words after, List<Span> content) {
    return new Statement(
        sentence,
        head,
        frame,
        sourceSentence,
        source,
        sourceHead,
        cue,
        before,
        after,
        content,
        isNested);
  }
}
