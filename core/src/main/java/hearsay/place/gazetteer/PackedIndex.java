package hearsay.place.gazetteer;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An index packed for travelling inside the program: int magic "HSGP", then the index in {@link
 * PackedChunks}. What it holds is unpacked as it is asked for.
 */
public final class PackedIndex {
  private static final int MAGIC = 0x48534750;

  private PackedIndex() {}

  /**
   * Opens an index.
   *
   * @throws IOException if it is none or cut short
   */
  public static GazetteerIndex open(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(file);
    if (in.readInt() != MAGIC) {
      throw new IOException("no packed gazetteer");
    }
    return GazetteerIndex.of(PackedChunks.read(in));
  }
}
