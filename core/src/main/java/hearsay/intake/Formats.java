package hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Which format a source has: by its name's ending, or else by its first characters. */
final class Formats {
  private static final int LOOK = 65_536;

  private static final Format TEXT = new PlainText();
  private static final Format LINES = new JsonLines();
  private static final Format DOCUMENT = new JsonDocument();
  private static final Format PAGE = new SavedPages();

  private static final Map<String, Format> ENDINGS =
      Map.of(
          "txt", TEXT, "jsonl", LINES, "ndjson", LINES, "json", DOCUMENT, "html", PAGE, "htm", PAGE,
          "xhtml", PAGE);

  private Formats() {}

  /** Whether a file in a folder is taken, by its name in lower case. */
  static boolean isKnown(String name) {
    return ENDINGS.containsKey(ending(name));
  }

  static Format.Contents open(Source source, IntakeSettings settings) throws IOException {
    Format format = ENDINGS.get(ending(source.name()));
    if (format != null) {
      return format.open(source, settings);
    }
    InputStream in = new BufferedInputStream(source.opening().open(), LOOK);
    in.mark(LOOK);
    byte[] head = in.readNBytes(LOOK);
    in.reset();
    Source opened = new Source(source.where(), source.name(), () -> in);
    return byContent(new String(head, StandardCharsets.UTF_8)).open(opened, settings);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static Format byContent(String head) {
    String start = head.startsWith("\ufeff") ? head.substring(1).strip() : head.strip();
    String lower = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return PAGE;
    }
    if (start.startsWith("{")) {
      return isWhole(start.lines().findFirst().orElse(""), head) ? LINES : DOCUMENT;
    }
    return lower.startsWith("[{") || lower.startsWith("[\n") ? DOCUMENT : TEXT;
  }

  /** Whether a line is JSON by itself, or so long that it must be. */
  private static boolean isWhole(String line, String head) {
    try {
      return JsonReport.JSON.readTree(line).isObject();
    } catch (JsonProcessingException e) {
      return line.length() + 3 >= head.length() && head.length() > LOOK / 2
          || line.strip().length() > 1
              && head.lines().skip(1).findFirst().orElse("").startsWith("{");
    }
  }
}
