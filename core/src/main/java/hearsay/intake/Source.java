package hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A run of bytes that can be opened once.
 *
 * @param where its name for people
 * @param name its file name, lower case; empty for a stream
 */
record Source(String where, String name, Opening opening) {
  /** How to come at the bytes. */
  interface Opening {
    InputStream open() throws IOException;
  }

  static Source file(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    return new Source(file.toString(), name, () -> Files.newInputStream(file));
  }

  /** A stream that the caller owns and closes. */
  static Source stream(String where, InputStream stream) {
    return new Source(where, "", () -> stream);
  }

  /**
   * All bytes.
   *
   * @throws Refusal if there are more than {@code largest}
   */
  byte[] bytes(int largest) throws IOException, Refusal {
    try (InputStream in = opening.open()) {
      return bytes(in, largest);
    }
  }

  static byte[] bytes(InputStream in, int largest) throws IOException, Refusal {
    byte[] bytes = in.readNBytes(largest);
    if (bytes.length == largest && in.read() >= 0) {
      throw tooLarge(largest);
    }
    return bytes;
  }

  static Refusal tooLarge(int largest) {
    DecimalFormat megabytes =
        new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return new Refusal(
        Reason.TOO_LARGE,
        "has more than "
            + megabytes.format(largest / 1e6)
            + " MB, the most that one report may have;"
            + " put each report in a file or line of its own, or raise the limit");
  }
}
