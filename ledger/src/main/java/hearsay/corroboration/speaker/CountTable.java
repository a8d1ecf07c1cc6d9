package hearsay.corroboration.speaker;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hearsay.publish.wording.Cells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts as a table: a row a source or outlet, a column a count, without the examples. */
public final class CountTable<T> {
  /** Sources: the columns are documented in docs/corroboration.md. */
  public static final CountTable<SourceRecord> SOURCES =
      new CountTable<SourceRecord>()
          .column("id", SourceRecord::id)
          .column("kind", SourceRecord::kind)
          .column("name", SourceRecord::name)
          .column("country", SourceRecord::country)
          .column("sectors", source -> String.join(" ", source.sectors()))
          .column("claims", source -> source.said().count())
          .column("reports", SourceRecord::reports)
          .column("from", SourceRecord::from)
          .column("to", SourceRecord::to)
          .column("origin", source -> source.origin().count())
          .column("first", source -> source.first().count())
          .column("alone", source -> source.alone().count())
          .column("contradicted", source -> source.contradicted().count())
          .column("disputed", source -> source.disputed().count());

  /** Outlets, likewise. */
  public static final CountTable<OutletRecord> OUTLETS =
      new CountTable<OutletRecord>()
          .column("id", OutletRecord::id)
          .column("kind", OutletRecord::kind)
          .column("name", OutletRecord::name)
          .column("country", OutletRecord::country)
          .column("state", OutletRecord::state)
          .column("reports", OutletRecord::reports)
          .column("claims", OutletRecord::claims)
          .column("own", outlet -> outlet.own().count())
          .column("unnamed", OutletRecord::unnamed)
          .column("quoted", outlet -> outlet.quoted().count())
          .column("from", OutletRecord::from)
          .column("to", OutletRecord::to)
          .column("told", outlet -> outlet.told().count())
          .column("first", outlet -> outlet.first().count())
          .column("origin", outlet -> outlet.origin().count())
          .column("alone", outlet -> outlet.alone().count())
          .column("unshown", outlet -> outlet.unshown().count())
          .column("contradicted", outlet -> outlet.contradicted().count())
          .column("disputed", outlet -> outlet.disputed().count());

  private record Column<T>(String name, Function<T, @Nullable Object> value) {}

  private final List<Column<T>> columns = new ArrayList<>();

  private CountTable() {}

  private CountTable<T> column(String name, Function<T, @Nullable Object> value) {
    columns.add(new Column<>(name, value));
    return this;
  }

  /** The columns' names, in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells of a row, empty where nothing is known. */
  public List<String> row(T record) {
    return columns.stream().map(column -> cell(column.value().apply(record))).toList();
  }

  /** Writes a heading row and a row each, as CSV (RFC 4180); leaves the writer open. */
  public void write(Iterable<T> records, Writer out) throws IOException {
    try {
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
      csv.writeRecord(header());
      for (T record : records) {
        csv.writeRecord(row(record));
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Enum<?> word
        ? word.name().toLowerCase(Locale.ROOT)
        : Cells.safe(value.toString());
  }
}
