package hearsay.intake.page;

import java.util.ArrayList;
import java.util.List;

/** Puts a block's text together and keeps where each stretch of it came from. */
final class BlockBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Block.Copy> copies = new ArrayList<>();
  private int length;
  private int words;
  private int linkWords;
  private boolean inWord;
  private boolean spaceDue;
  private int copyBegin;
  private int copyOffset;

  /**
   * Appends a text node's characters; {@code offset} is where they begin in the region's own text.
   */
  void append(String raw, Region region, int offset, boolean inLink) {
    copyBegin = -1;
    int at = offset;
    for (int i = 0; i < raw.length(); ) {
      int point = raw.codePointAt(i);
      i += Character.charCount(point);
      if (isSpace(point)) {
        space(region, at);
      } else if (isInvisible(point)) {
        endCopy(region);
      } else {
        put(point, region, at, inLink);
      }
      at++;
    }
    endCopy(region);
  }

  private void space(Region region, int at) {
    inWord = false;
    if (length == 0 || spaceDue) {
      endCopy(region);
      return;
    }
    spaceDue = true;
    if (copyBegin < 0) {
      copyBegin = length;
      copyOffset = at;
    }
  }

  private void put(int point, Region region, int at, boolean inLink) {
    if (spaceDue) {
      spaceDue = false;
      text.append(' ');
      length++;
    }
    if (copyBegin >= 0 && at - copyOffset != length - copyBegin) {
      endCopy(region);
    }
    if (copyBegin < 0) {
      copyBegin = length;
      copyOffset = at;
    }
    boolean wordPart = Character.isLetterOrDigit(point);
    if (wordPart && !inWord) {
      words++;
      linkWords += inLink ? 1 : 0;
    }
    inWord = wordPart || inWord && (point == '\'' || point == '’');
    text.appendCodePoint(point);
    length++;
  }

  private void endCopy(Region region) {
    if (copyBegin >= 0 && length > copyBegin) {
      copies.add(new Block.Copy(copyBegin, length - copyBegin, region, copyOffset));
    }
    copyBegin = -1;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** The block so far; the builder is then empty again. */
  Block take(Region region) {
    Block block = new Block(region, text.toString(), copies, words, linkWords);
    text.setLength(0);
    copies.clear();
    length = 0;
    words = 0;
    linkWords = 0;
    inWord = false;
    spaceDue = false;
    return block;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** Soft hyphens, joiners, byte order marks and control characters: marks for machines. */
  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT || type == Character.CONTROL || point == 0xFFFD;
  }
}
