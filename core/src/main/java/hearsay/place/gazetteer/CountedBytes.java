package hearsay.place.gazetteer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how many bytes have been read. */
final class CountedBytes extends FilterInputStream {
  /** Hears of every part that was read. */
  interface Listener {
    void read(long bytes);
  }

  private final Listener listener;

  CountedBytes(InputStream in, Listener listener) {
    super(in);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    listener.read(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    listener.read(Math.max(0, count));
    return count;
  }
}
