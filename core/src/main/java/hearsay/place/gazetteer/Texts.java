package hearsay.place.gazetteer;

import java.nio.charset.StandardCharsets;

/** Many short texts end to end, as {@link Section} tells. Safe for many threads. */
final class Texts {
  private final Bytes blocks;
  private final Bytes lengths;
  private final Bytes bytes;
  private final int count;

  Texts(Bytes blocks, Bytes lengths, Bytes bytes) {
    this.blocks = blocks;
    this.lengths = lengths;
    this.bytes = bytes;
    this.count = lengths.length();
  }

  int count() {
    return count;
  }

  String get(int index) {
    int block = index / Section.BLOCK;
    int begin = blocks.getInt(4 * block);
    for (int i = block * Section.BLOCK; i < index; i++) {
      begin += length(i);
    }
    byte[] text = new byte[length(index)];
    bytes.get(begin, text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private int length(int index) {
    return lengths.get(index) & 0xff;
  }

  /** The index of a text among sorted ones, or -1. */
  int find(String wanted) {
    byte[] sought = wanted.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = blocks.length() / 4 - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compare(blocks.getInt(4 * middle), length(middle * Section.BLOCK), sought) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return count == 0 ? -1 : findIn(low, sought);
  }

  private int findIn(int block, byte[] sought) {
    int begin = blocks.getInt(4 * block);
    int end = Math.min(count, (block + 1) * Section.BLOCK);
    for (int i = block * Section.BLOCK; i < end; i++) {
      int length = length(i);
      if (length == sought.length && compare(begin, length, sought) == 0) {
        return i;
      }
      begin += length;
    }
    return -1;
  }

  private int compare(int begin, int length, byte[] sought) {
    int shared = Math.min(length, sought.length);
    for (int i = 0; i < shared; i++) {
      int order = (bytes.get(begin + i) & 0xff) - (sought[i] & 0xff);
      if (order != 0) {
        return order;
      }
    }
    return length - sought.length;
  }
}
