package hearsay.place.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * An index packed for travelling inside the program. It lies in chunks that are packed one by one,
 * so that all cores unpack it at once: int magic "HSGP", int length of all, int length of a chunk,
 * then for each chunk int its packed length, then the chunks (zlib), end to end.
 */
public final class PackedIndex {
  private static final int MAGIC = 0x48534750;

  private PackedIndex() {}

  /**
   * Unpacks and opens an index.
   *
   * @throws IOException if it is none, cut short or broken
   */
  public static GazetteerIndex open(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(file);
    if (in.readInt() != MAGIC) {
      throw new IOException("no packed gazetteer");
    }
    byte[] whole = new byte[in.readInt()];
    int chunk = in.readInt();
    byte[][] chunks = new byte[(whole.length + chunk - 1) / chunk][];
    for (int i = 0; i < chunks.length; i++) {
      chunks[i] = new byte[in.readInt()];
    }
    for (byte[] packed : chunks) {
      in.readFully(packed);
    }
    AtomicReference<@Nullable DataFormatException> failure = new AtomicReference<>();
    IntStream.range(0, chunks.length)
        .parallel()
        .forEach(
            i -> {
              int begin = i * chunk;
              try {
                unpack(chunks[i], whole, begin, Math.min(chunk, whole.length - begin));
              } catch (DataFormatException e) {
                failure.set(e);
              }
            });
    DataFormatException broken = failure.get();
    if (broken != null) {
      throw new IOException("the packed gazetteer is broken", broken);
    }
    return GazetteerIndex.of(ByteBuffer.wrap(whole));
  }

  private static void unpack(byte[] packed, byte[] whole, int begin, int length)
      throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int done = 0;
      while (done < length) {
        int count = inflater.inflate(whole, begin + done, length - done);
        if (count == 0) {
          throw new DataFormatException("a chunk is cut short");
        }
        done += count;
      }
    } finally {
      inflater.end();
    }
  }
}
