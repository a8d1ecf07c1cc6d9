package hearsay.language.pieces;

import java.util.BitSet;

/**
 * Which characters stand within double quotation marks, as plainly as a first look tells: marks
 * count as quoted, straight ones open and close in turn, a paragraph begins outside. A mark that is
 * never closed therefore reaches no further than its paragraph.
 */
final class QuotedParts {
  private QuotedParts() {}

  static BitSet of(int[] text) {
    BitSet quoted = new BitSet(text.length);
    boolean inside = false;
    for (int at = 0; at < text.length; at++) {
      switch (text[at]) {
        case '\n' -> inside = false;
        case '“', '«', '„' -> {
          inside = true;
          quoted.set(at);
        }
        case '”', '»' -> {
          inside = false;
          quoted.set(at);
        }
        case '"' -> {
          inside = !inside;
          quoted.set(at);
        }
        case '\'', '`' -> {
          boolean twice = at + 1 < text.length && text[at + 1] == text[at];
          quoted.set(at, inside || twice);
          if (twice) {
            inside = !inside;
            quoted.set(++at);
          }
        }
        default -> quoted.set(at, inside);
      }
    }
    return quoted;
  }
}
