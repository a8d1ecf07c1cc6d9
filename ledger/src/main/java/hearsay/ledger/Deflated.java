package hearsay.ledger;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes in zlib's format (RFC 1950). A reading's line is mostly repeated field names and shrinks to
 * a sixth; each line by itself, so that one can be had without its neighbours.
 */
final class Deflated {
  /** Of zlib's nine levels the one that still keeps pace with the import. */
  private static final int LEVEL = 2;

  private Deflated() {}

  static byte[] bytes(byte[] plain) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
      byte[] part = new byte[8192];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The bytes back.
   *
   * @throws LedgerException if they are damaged
   */
  static byte[] plain(byte[] deflated) throws LedgerException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(deflated.length * 6);
      byte[] part = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new LedgerException("a reading in the ledger is cut short; restore a copy of it");
        }
        out.write(part, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new LedgerException("a reading in the ledger is damaged; restore a copy of it", e);
    } finally {
      inflater.end();
    }
  }
}
