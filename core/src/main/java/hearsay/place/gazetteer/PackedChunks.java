package hearsay.place.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Bytes that lie in chunks of one length (the last may be shorter), packed one by one (zlib). A
 * chunk is unpacked when something in it is first asked for, and stays unpacked. Safe for many
 * threads: two that ask at once both unpack it, with the same result.
 */
final class PackedChunks {
  private record Chunk(byte[] bytes, boolean packed) {}

  private final int length;
  private final int chunkLength;
  private final AtomicReferenceArray<Chunk> chunks;

  private PackedChunks(int length, int chunkLength, AtomicReferenceArray<Chunk> chunks) {
    this.length = length;
    this.chunkLength = chunkLength;
    this.chunks = chunks;
  }

  /**
   * Reads int length of all, int length of a chunk, then for each chunk int its packed length, then
   * the chunks, end to end.
   *
   * @throws IOException if it is broken or cut short
   */
  static PackedChunks read(DataInputStream in) throws IOException {
    int length = in.readInt();
    int chunkLength = in.readInt();
    if (length < 0 || chunkLength <= 0) {
      throw new IOException("the packed gazetteer is broken");
    }
    int[] packed = new int[(int) (((long) length + chunkLength - 1) / chunkLength)];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = in.readInt();
    }
    AtomicReferenceArray<Chunk> chunks = new AtomicReferenceArray<>(packed.length);
    for (int i = 0; i < packed.length; i++) {
      byte[] bytes = new byte[packed[i]];
      in.readFully(bytes);
      chunks.set(i, new Chunk(bytes, true));
    }
    return new PackedChunks(length, chunkLength, chunks);
  }

  int length() {
    return length;
  }

  byte get(int at) {
    return chunk(at / chunkLength)[at % chunkLength];
  }

  /** Big-endian; byte by byte where the end of a chunk cuts it in two. */
  int getInt(int at) {
    int offset = at % chunkLength;
    if (offset > chunkLength - Integer.BYTES) {
      return (get(at) << 8 | get(at + 1) & 0xff) << 16
          | (get(at + 2) & 0xff) << 8
          | get(at + 3) & 0xff;
    }
    byte[] bytes = chunk(at / chunkLength);
    return bytes[offset] << 24
        | (bytes[offset + 1] & 0xff) << 16
        | (bytes[offset + 2] & 0xff) << 8
        | bytes[offset + 3] & 0xff;
  }

  void get(int at, byte[] into) {
    int done = 0;
    while (done < into.length) {
      int offset = (at + done) % chunkLength;
      int some = Math.min(into.length - done, chunkLength - offset);
      System.arraycopy(chunk((at + done) / chunkLength), offset, into, done, some);
      done += some;
    }
  }

  private byte[] chunk(int index) {
    Chunk chunk = chunks.get(index);
    if (!chunk.packed()) {
      return chunk.bytes();
    }
    byte[] bytes = unpack(chunk.bytes(), Math.min(chunkLength, length - index * chunkLength));
    chunks.set(index, new Chunk(bytes, false));
    return bytes;
  }

  private static byte[] unpack(byte[] packed, int length) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[length];
      int done = 0;
      while (done < length) {
        int count = inflater.inflate(bytes, done, length - done);
        if (count == 0) {
          throw new IllegalStateException("the packed gazetteer is broken: a chunk is cut short");
        }
        done += count;
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IllegalStateException("the packed gazetteer is broken", e);
    } finally {
      inflater.end();
    }
  }
}
