package hearsay.language.parse;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Words and decimal numbers out of a model file of some fifty megabytes: parts set off by blanks
 * and line feeds. Written for speed, since a reading waits for it; a number is its digits over a
 * power of ten, which gives the same float as {@link Float#parseFloat} for as few digits as there
 * are.
 */
final class ModelText {
  private static final int BUFFER = 1 << 16;
  private static final int TEN = 10;

  /** One more digit than this has would not fit. */
  private static final int MOST = 100_000_000;

  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;

  ModelText(InputStream in) {
    this.in = in;
  }

  /** The whole number of the next part, which must be {@code name=number}. */
  int setting(String name) throws IOException {
    String line = word();
    if (!line.startsWith(name + "=")) {
      throw new IOException("expected the parser model's " + name + ", found: " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  /** Everything up to the next blank or line feed, which is passed over. */
  String word() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int letter = read(); letter != ' ' && letter != '\n'; letter = read()) {
      bytes.write(letter);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Fills a row with the next numbers. */
  float[] numbers(int size) throws IOException {
    float[] row = new float[size];
    for (int i = 0; i < size; i++) {
      row[i] = number();
    }
    return row;
  }

  private float number() throws IOException {
    int letter = read();
    boolean negative = letter == '-';
    if (negative) {
      letter = read();
    }
    int digits = 0;
    int decimals = -1;
    while (letter != ' ' && letter != '\n') {
      if (letter == '.' && decimals < 0) {
        decimals = 0;
      } else if (letter >= '0' && letter <= '9' && digits < MOST && decimals < POWERS.length - 1) {
        digits = TEN * digits + letter - '0';
        decimals += decimals < 0 ? 0 : 1;
      } else {
        throw new IOException("not a plain decimal number in the parser model: " + (char) letter);
      }
      letter = read();
    }
    double value = digits / POWERS[Math.max(decimals, 0)];
    return (float) (negative ? -value : value);
  }

  private int read() throws IOException {
    if (next == end) {
      end = in.read(buffer);
      next = 0;
      if (end <= 0) {
        throw new EOFException("the parser model ends early");
      }
    }
    return buffer[next++];
  }
}
