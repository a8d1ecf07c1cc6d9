package hearsay.cli;

import hearsay.ledger.Cursor;
import hearsay.ledger.Kind;
import hearsay.ledger.Ledger;
import hearsay.ledger.Query;
import hearsay.ledger.Row;
import hearsay.ledger.rows.RowFormat;
import hearsay.ledger.rows.RowWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay query}: claims, events or figures of a ledger. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Finds claims, events or figures in a ledger, by the day of publication, undated last. "
            + "All filters must hold; of several values of one filter (separated by commas, or the option "
            + "given again) one must, except for --text. Filters on events hold for claims that tell such "
            + "an event and for figures that belong to one.",
    footer = {
      "",
      "Examples:",
      "  hearsay query events --ledger reports.ledger --type ASSAULT --actor-country RUS",
      "  hearsay query claims --ledger reports.ledger --chain 'Washington Post' --text ceasefire",
      "  hearsay query figures --ledger reports.ledger --place Sudzha --format csv --out dead.csv",
      "  hearsay query events --ledger reports.ledger --from 2024-08-01 --format geojson",
      "  hearsay query claims --ledger reports.ledger --limit 50",
      "",
      "Exit codes: 0 done; 2 wrong usage; 4 the ledger cannot be used, or the output not be",
      "  written."
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "KIND",
      description = "claims, events or figures.",
      converter = KindName.class)
  private Kind kind;

  @Mixin private LedgerOption ledger = new LedgerOption();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--all-revisions",
      description = "Also what later revisions and readings took the place of.")
  private boolean allRevisions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl, csv, parquet or geojson (default: ${DEFAULT-VALUE}).",
      converter = FormatName.class)
  private RowFormat format = RowFormat.JSONL;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path out;

  @Option(names = "--limit", paramLabel = "N", description = "At most N results (default: all).")
  private long limit = Long.MAX_VALUE;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on where a page ended; the page says its cursor.")
  private @Nullable String after;

  static final class KindName implements CommandLine.ITypeConverter<Kind> {
    @Override
    public Kind convert(String name) {
      try {
        return Kind.of(name);
      } catch (IllegalArgumentException e) {
        throw new CommandLine.TypeConversionException(e.getMessage());
      }
    }
  }

  static final class FormatName implements CommandLine.ITypeConverter<RowFormat> {
    @Override
    public RowFormat convert(String name) {
      try {
        return RowFormat.of(name);
      } catch (IllegalArgumentException e) {
        throw new CommandLine.TypeConversionException(e.getMessage());
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    Query query = query();
    try (Ledger store = Ledger.openToRead(ledger.place())) {
      Page page = new Page(limit);
      try (RowWriter writer = format.open(kind, open())) {
        store.query(query, row -> page.take(row, writer));
      }
      if (page.more && page.last != null) {
        Cursors.tell(spec, page.last);
      }
    }
    return ExitCode.DONE;
  }

  /** One result more than asked for is looked up, to know whether there is a next page. */
  private Query query() {
    try {
      Query query =
          new Query(kind, filters.filters(), allRevisions, Cursors.parse(spec, after), limit);
      return limit == Long.MAX_VALUE ? query : query.limit(limit + 1);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private OutputStream open() throws IOException {
    if (out != null) {
      return Files.newOutputStream(out);
    }
    if (format == RowFormat.PARQUET && Terminal.isOutput()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "parquet is not for a terminal: give --out FILE, or send the output to one");
    }
    return new FileOutputStream(FileDescriptor.out);
  }

  /** Writes the first results and notes whether there are more. */
  private static final class Page {
    private final long limit;
    private long written;
    private boolean more;
    private @Nullable Cursor last;

    Page(long limit) {
      this.limit = limit;
    }

    void take(Row row, RowWriter writer) throws IOException {
      if (written == limit) {
        more = true;
        return;
      }
      writer.write(row);
      written++;
      last = row.cursor();
    }
  }
}
