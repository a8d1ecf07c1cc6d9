package hearsay.intake.page;

import java.util.List;

/**
 * A run of text that a browser would set as one paragraph, heading, list item or line.
 *
 * @param region the innermost block-level element around it
 * @param text with white space collapsed
 * @param copies where each stretch of the text stands in the page
 * @param words how many words
 * @param linkWords how many of them inside links
 */
record Block(Region region, String text, List<Copy> copies, int words, int linkWords) {
  Block {
    copies = List.copyOf(copies);
  }

  /**
   * A stretch of text that stands in the page as it does here, save for the kind of white space.
   *
   * @param begin where in the block, in code points
   * @param length in code points
   * @param region the element whose own text it is
   * @param offset where in that element's own text, in code points
   */
  record Copy(int begin, int length, Region region, int offset) {}

  /** 0 to 1. */
  double linkDensity() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  boolean isHeading() {
    String tag = region.tag();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether it holds the end of a sentence. */
  boolean hasSentence() {
    for (int i = 0; i < text.length(); i++) {
      if (".!?…。！？؟।".indexOf(text.charAt(i)) >= 0
          && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
