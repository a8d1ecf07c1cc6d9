package hearsay.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which readings are given out. All are UTF-8. */
public enum Format {
  /** For a person at a terminal. */
  TEXT("txt"),
  /** The output contract: one JSON object a line. */
  JSONL("jsonl"),
  /** A row per event, for spreadsheets and statistics packages. */
  CSV("csv"),
  /** A page per report that needs nothing else; several reports make a folder with an index. */
  HTML("html");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /**
   * The format of that name, in any case ("html").
   *
   * @throws IllegalArgumentException if there is none, with the names there are
   */
  public static Format of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format \"" + name + "\"; " + all()));
  }

  private static String all() {
    return Arrays.stream(values())
        .map(Format::toString)
        .collect(Collectors.joining(", ", "there are: ", ""));
  }

  /** How files of the format end, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether several readings need a folder ({@link #openFolder}) rather than one stream. */
  public boolean severalNeedFolder() {
    return this == HTML;
  }

  /** A writer to a stream, in black and white, 80 columns where columns matter. */
  public ReadingWriter open(OutputStream out) {
    return open(out, TerminalStyle.PLAIN);
  }

  /** A writer to a stream; the style is heeded by {@link #TEXT} alone. */
  public ReadingWriter open(OutputStream out, TerminalStyle style) {
    Writer utf8 = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return switch (this) {
      case TEXT -> new TextWriter(utf8, style);
      case JSONL -> new JsonlWriter(utf8);
      case CSV -> new CsvWriter(utf8);
      case HTML -> new HtmlWriter(utf8);
    };
  }

  /**
   * A writer that fills a folder, which is made if missing.
   *
   * @throws UnsupportedOperationException unless {@link #severalNeedFolder}
   */
  public ReadingWriter openFolder(Path folder) throws IOException {
    if (!severalNeedFolder()) {
      throw new UnsupportedOperationException(this + " writes any number of readings to one file");
    }
    return new HtmlFolder(folder);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
