package hearsay.ledger;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayOutputStream;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Compressed bytes: Zstandard (RFC 8878), in ledgers of the first three layouts zlib (RFC 1950),
 * which takes three times as long for the same size. A reading's line is mostly repeated field
 * names and shrinks to less than a quarter; each line by itself, so that one can be had without its
 * neighbours.
 */
final class Packed {
  /** The next levels gain three percent of size for a third more time. */
  private static final int LEVEL = 1;

  /** No reading is as long: what says so is damaged. */
  private static final long LONGEST = 1L << 30;

  /** How data in zlib's format begin, whatever the level; no Zstandard frame does. */
  private static final byte ZLIB = 0x78;

  /** Those at work are as many as the threads that pack; to make one takes as long as to pack. */
  private static final Deque<ZstdCompressCtx> IDLE = new ConcurrentLinkedDeque<>();

  private Packed() {}

  static byte[] bytes(byte[] plain) {
    ZstdCompressCtx idle = IDLE.poll();
    ZstdCompressCtx context = idle == null ? new ZstdCompressCtx().setLevel(LEVEL) : idle;
    byte[] packed = context.compress(plain);
    IDLE.push(context);
    return packed;
  }

  /**
   * The bytes back.
   *
   * @throws LedgerException if they are damaged
   */
  static byte[] plain(byte[] packed) throws LedgerException {
    return packed.length > 0 && packed[0] == ZLIB ? inflated(packed) : unpacked(packed);
  }

  private static byte[] unpacked(byte[] packed) throws LedgerException {
    long length = packed.length == 0 ? -1 : Zstd.getFrameContentSize(packed);
    if (length < 0 || length > LONGEST) {
      throw damaged(null);
    }
    try {
      return Zstd.decompress(packed, (int) length);
    } catch (ZstdException e) {
      throw damaged(e);
    }
  }

  private static byte[] inflated(byte[] packed) throws LedgerException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 6);
      byte[] part = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw damaged(null);
        }
        out.write(part, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw damaged(e);
    } finally {
      inflater.end();
    }
  }

  private static LedgerException damaged(@Nullable Exception cause) {
    return new LedgerException("a reading in the ledger is damaged; restore a copy of it", cause);
  }
}
