package hearsay.place.gazetteer;

import java.io.IOException;

/** Lays texts end to end, with the table of where each block of them begins. */
final class TextSpool {
  /** The longest text, in bytes. */
  static final int LONGEST = 255;

  private final Spools spools;
  private final Section blocks;
  private final Section lengths;
  private final Section texts;
  private int count;
  private int bytes;

  TextSpool(Spools spools, Section blocks, Section lengths, Section texts) {
    this.spools = spools;
    this.blocks = blocks;
    this.lengths = lengths;
    this.texts = texts;
  }

  void add(byte[] text) throws IOException {
    if (count % Section.BLOCK == 0) {
      spools.to(blocks).writeInt(bytes);
    }
    spools.to(lengths).writeByte(text.length);
    spools.to(texts).write(text);
    count++;
    bytes += text.length;
  }

  int count() {
    return count;
  }
}
