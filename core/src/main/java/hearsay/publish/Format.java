package hearsay.publish;

import hearsay.publish.document.Annotations;
import hearsay.publish.document.GeoJson;
import hearsay.publish.document.Provenance;
import hearsay.publish.table.Mentions;
import hearsay.publish.table.Polecat;
import hearsay.publish.table.Ucdp;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which readings are given out. All but Parquet are UTF-8 text. */
public enum Format {
  /** For a person at a terminal. */
  TEXT("txt"),
  /** The output contract: one JSON object a line. */
  JSONL("jsonl"),
  /** A row per event, for spreadsheets and statistics packages. */
  CSV("csv"),
  /** A page per report that needs nothing else; several reports make a folder with an index. */
  HTML("html"),
  /** A row per event in POLECAT's 40 columns, between tabs. */
  POLECAT("tsv"),
  /** A row per event in the 16 columns of GDELT's mentions, between tabs. */
  MENTIONS("tsv"),
  /** A row per event in which people are killed, in UCDP GED's 49 columns. */
  UCDP("csv"),
  /** A point per event at a literal place. */
  GEOJSON("geojson"),
  /** A row per event, for data frames and databases. */
  PARQUET("parquet"),
  /** Web Annotations of every claim, event and figure, in JSON-LD. */
  ANNOTATION("jsonld"),
  /** The chains of sources as PROV-JSON. */
  PROV("json");

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

  /** Whether what is written can be shown as text. */
  public boolean isText() {
    return this != PARQUET;
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
    if (!isText()) {
      return new ParquetWriter(out);
    }
    Writer utf8 = new BufferedWriter(new OutputStreamWriter(out, encoder()));
    return switch (this) {
      case TEXT -> new TextWriter(utf8, style);
      case JSONL -> new JsonlWriter(utf8);
      case CSV -> new CsvWriter(utf8);
      case HTML -> new HtmlWriter(utf8);
      case POLECAT -> new TableWriter(utf8, new Polecat());
      case MENTIONS -> new TableWriter(utf8, new Mentions());
      case UCDP -> new TableWriter(utf8, new Ucdp());
      case GEOJSON -> new DocumentWriter(utf8, new GeoJson());
      case ANNOTATION -> new DocumentWriter(utf8, new Annotations(ContractJson.MAPPER));
      case PROV -> new DocumentWriter(utf8, new Provenance());
      case PARQUET -> throw new IllegalStateException("Parquet is no text");
    };
  }

  /** UTF-8, with U+FFFD for halves of surrogate pairs, which no encoding has. */
  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
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
