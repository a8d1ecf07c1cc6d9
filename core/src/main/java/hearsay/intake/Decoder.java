package hearsay.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes to text: a byte order mark is believed (and dropped), then UTF-16 that shows by its zero
 * bytes, then strict UTF-8, then what the input declares, then UTF-8 with a few damaged bytes, then
 * Windows-1252.
 */
final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The longer mark first where one begins with another. */
  private static final List<Map.Entry<String, Charset>> MARKS =
      List.of(
          Map.entry("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8),
          Map.entry("\u00ff\u00fe\u0000\u0000", Charset.forName("UTF-32LE")),
          Map.entry("\u0000\u0000\u00fe\u00ff", Charset.forName("UTF-32BE")),
          Map.entry("\u00ff\u00fe", StandardCharsets.UTF_16LE),
          Map.entry("\u00fe\u00ff", StandardCharsets.UTF_16BE));

  /** First bytes of what people most often take for text. */
  private static final List<Map.Entry<String, String>> KINDS =
      List.of(
          Map.entry("%PDF", "a PDF"),
          Map.entry("PK\u0003\u0004", "a ZIP archive or an office document"),
          Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          Map.entry("\u001f\u008b", "a gzip archive"),
          Map.entry("{\\rtf", "a rich text document"),
          Map.entry("\u0089PNG", "an image"),
          Map.entry("\u00ff\u00d8\u00ff", "an image"),
          Map.entry("GIF8", "an image"));

  private static final int LOOK = 8192;
  private static final double ZEROS_OF_UTF16 = 0.3;
  private static final double CONTROLS_OF_BINARY = 0.05;

  /** For each damaged byte so many good sequences must stand for the text to be UTF-8 still. */
  private static final int GOOD_FOR_BAD = 10;

  private static final double FOREIGN_LETTERS = 0.35;

  private Decoder() {}

  /**
   * The text of an input.
   *
   * @param declared the encoding that the input names, where it does
   * @throws Refusal if it is no text, or text in an encoding that cannot be told
   */
  static String decode(byte[] bytes, Optional<Charset> declared) throws Refusal {
    for (Map.Entry<String, Charset> mark : MARKS) {
      if (starts(bytes, mark.getKey())) {
        int length = mark.getKey().length();
        return strict(Arrays.copyOfRange(bytes, length, bytes.length), mark.getValue())
            .orElseThrow(() -> damaged(mark.getValue()));
      }
    }
    Optional<String> wide = wide(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    refuseBinary(bytes);
    Optional<String> text = strict(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty() && declared.isPresent()) {
      text = strict(bytes, declared.get());
    }
    return text.isPresent() ? text.get() : oneByte(bytes);
  }

  private static String oneByte(byte[] bytes) throws Refusal {
    String patched = new String(bytes, StandardCharsets.UTF_8);
    long bad = patched.codePoints().filter(point -> point == 0xFFFD).count();
    long good = patched.codePoints().filter(point -> point > 0x7F && point != 0xFFFD).count();
    if (good >= GOOD_FOR_BAD * bad) {
      return patched;
    }
    String text = new String(bytes, WINDOWS);
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign = text.codePoints().filter(at -> at > 0x7F && Character.isLetter(at)).count();
    if (foreign > FOREIGN_LETTERS * letters) {
      throw new Refusal(
          Reason.ENCODING, "is in an encoding that cannot be told; save it as UTF-8 and try again");
    }
    return text;
  }

  /** UTF-16 without its mark: western text has a zero in every other byte. */
  private static Optional<String> wide(byte[] bytes) {
    int look = Math.min(bytes.length, LOOK) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < look; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    double pairs = look / 2.0;
    if (pairs >= 2 && zeros[1] > ZEROS_OF_UTF16 * pairs && zeros[0] < zeros[1] / 10.0) {
      return strict(bytes, StandardCharsets.UTF_16LE);
    }
    if (pairs >= 2 && zeros[0] > ZEROS_OF_UTF16 * pairs && zeros[1] < zeros[0] / 10.0) {
      return strict(bytes, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static void refuseBinary(byte[] bytes) throws Refusal {
    for (Map.Entry<String, String> kind : KINDS) {
      if (starts(bytes, kind.getKey())) {
        throw new Refusal(
            Reason.BINARY, "is " + kind.getValue() + ", not text; save its text as UTF-8");
      }
    }
    int look = Math.min(bytes.length, LOOK);
    int controls = 0;
    for (int i = 0; i < look; i++) {
      int value = bytes[i] & 0xFF;
      controls += value < 0x20 && "\t\n\r\f\u000b\u001b".indexOf(value) < 0 ? 1 : 0;
    }
    if (controls > CONTROLS_OF_BINARY * look) {
      throw new Refusal(Reason.BINARY, "is not text; save its text as UTF-8");
    }
  }

  private static Refusal damaged(Charset charset) {
    return new Refusal(
        Reason.ENCODING, "begins as " + charset + " but is damaged; save it as UTF-8 again");
  }

  private static boolean starts(byte[] bytes, String mark) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
