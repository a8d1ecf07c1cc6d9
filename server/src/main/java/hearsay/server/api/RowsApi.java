package hearsay.server.api;

import hearsay.ledger.Cursor;
import hearsay.ledger.Field;
import hearsay.ledger.Filter;
import hearsay.ledger.Filters;
import hearsay.ledger.Kind;
import hearsay.ledger.Ledger;
import hearsay.ledger.Query;
import hearsay.ledger.Row;
import hearsay.ledger.rows.RowFormat;
import hearsay.ledger.rows.RowWriter;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /claims}, {@code /events} and {@code /figures}, filtered as by "hearsay query". */
final class RowsApi {
  private static final String ALL_REVISIONS = "all-revisions";
  private static final List<Form> FORMS = List.of(Form.values());

  private final Ledger ledger;
  private final Streams streams;

  RowsApi(Ledger ledger, Streams streams) {
    this.ledger = ledger;
    this.streams = streams;
  }

  void install(Routes routes) {
    for (Kind kind : Kind.values()) {
      routes.get("/" + kind, context -> answer(context, kind));
    }
  }

  /** The names of all parameters. */
  static List<String> parameters() {
    List<String> names = new ArrayList<>();
    Arrays.stream(Field.values()).map(Field::parameter).forEach(names::add);
    names.addAll(List.of(ALL_REVISIONS, Parameters.LIMIT, Parameters.AFTER, Parameters.FORMAT));
    return names;
  }

  private void answer(Context context, Kind kind) throws IOException {
    Parameters parameters = new Parameters(context, parameters());
    Form form = Form.of(context, parameters, FORMS);
    Query query =
        new Query(
            kind,
            filters(parameters),
            parameters.flag(ALL_REVISIONS),
            parameters.one(Parameters.AFTER, Cursor::parse),
            Long.MAX_VALUE);
    Optional<Integer> limit = parameters.limit();
    if (form == Form.JSON || limit.isPresent()) {
      page(context, query, form, limit.orElse(Parameters.PAGE));
    } else {
      streams.send(context, form, out -> all(query, form, out));
    }
  }

  private static List<Filter> filters(Parameters parameters) {
    List<Filter> filters = new ArrayList<>();
    for (Field field : Field.values()) {
      String name = field.parameter();
      List<String> given = parameters.all(name).stream().filter(value -> !value.isBlank()).toList();
      Parameters.parsed(name, name, any -> filters.addAll(Filters.of(field, given)));
    }
    return filters;
  }

  private void all(Query query, Form form, OutputStream out) throws IOException {
    try (RowWriter writer = format(form).open(query.kind(), out)) {
      ledger.query(query, writer::write);
    }
  }

  private void page(Context context, Query query, Form form, int limit) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    First first = new First(limit);
    try (RowWriter writer = format(form).open(query.kind(), written)) {
      // one more is looked up, to know whether there is a next page
      ledger.query(query.limit(limit + 1L), row -> first.take(row, writer));
    }
    Optional<String> next = first.next();
    Page.link(context, next);
    if (form == Form.JSON) {
      List<String> items = written.toString(StandardCharsets.UTF_8).lines().toList();
      Routes.json(context, Page.json(items, next));
    } else {
      context.contentType(form.type()).result(written.toByteArray());
    }
  }

  private static RowFormat format(Form form) {
    return switch (form) {
      case JSON, JSONL -> RowFormat.JSONL;
      case CSV -> RowFormat.CSV;
      case GEOJSON -> RowFormat.GEOJSON;
      case PARQUET -> RowFormat.PARQUET;
    };
  }

  /** Writes the first results and notes whether there are more. */
  private static final class First {
    private final int limit;
    private int written;
    private boolean more;
    private @Nullable Cursor last;

    First(int limit) {
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

    Optional<String> next() {
      return more ? Optional.ofNullable(last).map(Cursor::toString) : Optional.empty();
    }
  }
}
