package hearsay.place.gazetteer;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A section's bytes, wherever they lie. Numbers are big-endian, offsets count from the section's
 * begin. Safe for many threads.
 */
sealed interface Bytes permits Bytes.Mapped, PackedBytes {
  /** How many there are. */
  int length();

  byte get(int at);

  short getShort(int at);

  int getInt(int at);

  /** Fills an array with the bytes from an offset on. */
  void get(int at, byte[] into);

  /** Adds all of them to a checksum. */
  default void addTo(CRC32 sum) {
    byte[] some = new byte[1 << 13];
    int at = 0;
    for (; at + some.length <= length(); at += some.length) {
      get(at, some);
      sum.update(some);
    }
    byte[] rest = new byte[length() - at];
    get(at, rest);
    sum.update(rest);
  }

  /** All of them. */
  default byte[] all() {
    byte[] all = new byte[length()];
    get(0, all);
    return all;
  }

  /** Part of a file that is mapped into memory. */
  record Mapped(ByteBuffer buffer) implements Bytes {
    @Override
    public int length() {
      return buffer.limit();
    }

    @Override
    public byte get(int at) {
      return buffer.get(at);
    }

    @Override
    public short getShort(int at) {
      return buffer.getShort(at);
    }

    @Override
    public int getInt(int at) {
      return buffer.getInt(at);
    }

    @Override
    public void get(int at, byte[] into) {
      buffer.get(at, into);
    }
  }
}
