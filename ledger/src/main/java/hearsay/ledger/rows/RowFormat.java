package hearsay.ledger.rows;

import hearsay.ledger.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that results can be written in. */
public enum RowFormat {
  /** One JSON object a line. */
  JSONL,
  /** RFC 4180 with a heading row, UTF-8. */
  CSV,
  /** Apache Parquet, zstd-compressed, typed columns. */
  PARQUET,
  /** RFC 7946: a feature a result, with no geometry where the place is not known. */
  GEOJSON;

  /**
   * The format of that name, in any case ("geojson").
   *
   * @throws IllegalArgumentException if there is none, with the names there are
   */
  public static RowFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no format \"" + name + "\"; " + all()));
  }

  private static String all() {
    return Arrays.stream(values())
        .map(RowFormat::toString)
        .collect(Collectors.joining(", ", "there are: ", ""));
  }

  /** A writer of results of that kind; closing it closes the stream. */
  public RowWriter open(Kind kind, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    return switch (this) {
      case JSONL -> new JsonlRows(kind, buffered);
      case CSV -> new CsvRows(kind, buffered);
      case PARQUET -> new ParquetRows(kind, buffered);
      case GEOJSON -> new GeoJsonRows(kind, buffered);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
