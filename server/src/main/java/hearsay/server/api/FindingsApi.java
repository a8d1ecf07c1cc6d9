package hearsay.server.api;

import hearsay.ledger.Finding;
import hearsay.ledger.FindingCursor;
import hearsay.ledger.FindingQuery;
import hearsay.ledger.FindingQuery.Order;
import hearsay.ledger.Found;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is concluded over many reports: lists in pages, and one by its subject. */
final class FindingsApi {
  private static final String REPORT = "report";
  private static final String TEXT = "text";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String LEAST = "least";
  private static final String ORDER = "order";
  private static final int BATCH = 500;

  private static final List<Form> FORMS = List.of(Form.JSON, Form.JSONL);

  private final Ledger ledger;
  private final Streams streams;

  FindingsApi(Ledger ledger, Streams streams) {
    this.ledger = ledger;
    this.streams = streams;
  }

  /** What is given of a finding, as JSON. */
  interface Shown {
    String of(Finding finding, Parameters parameters);
  }

  /**
   * Answers {@code /plural} and {@code /plural/{id}}.
   *
   * @param what one of them is called
   * @param more parameters of this kind alone
   */
  void install(
      Routes routes, String plural, String what, String kind, List<String> more, Shown shown) {
    routes.get("/" + plural, context -> list(context, kind, more, shown));
    routes.get("/" + plural + "/{id}", context -> one(context, what, kind, more, shown));
  }

  /** The names of a list's parameters. */
  static List<String> parameters(List<String> more) {
    List<String> names = new ArrayList<>(List.of(TEXT, FROM, UNTIL, LEAST, REPORT, ORDER));
    names.addAll(more);
    names.addAll(List.of(Parameters.LIMIT, Parameters.AFTER, Parameters.FORMAT));
    return names;
  }

  private void one(Context context, String what, String kind, List<String> more, Shown shown)
      throws LedgerException {
    Parameters parameters = new Parameters(context, more);
    String id = context.pathParam("id");
    Finding finding =
        ledger
            .finding(kind, id)
            .orElseThrow(() -> Refusal.notFound("The ledger has no " + what + " " + id + "."));
    Routes.json(context, shown.of(finding, parameters));
  }

  private void list(Context context, String kind, List<String> more, Shown shown)
      throws IOException {
    Parameters parameters = new Parameters(context, parameters(more));
    Form form = Form.of(context, parameters, FORMS);
    Optional<String> report = parameters.one(REPORT);
    if (report.isPresent()) {
      ofReport(context, kind, report.get(), form, parameters, shown);
      return;
    }
    Optional<Integer> limit = parameters.limit();
    FindingQuery query = query(kind, parameters, limit.orElse(Parameters.PAGE));
    if (form == Form.JSONL && limit.isEmpty()) {
      streams.send(context, form, out -> all(query, parameters, shown, out));
    } else {
      page(context, form, query, parameters, shown);
    }
  }

  private void ofReport(
      Context context, String kind, String report, Form form, Parameters parameters, Shown shown)
      throws LedgerException {
    for (String other : List.of(TEXT, FROM, UNTIL, LEAST, ORDER, Parameters.AFTER)) {
      if (parameters.one(other).isPresent()) {
        throw Refusal.badParameter(other, "is not for what speaks of one report");
      }
    }
    List<String> items =
        ledger.findingsOf(kind, report).stream()
            .map(finding -> shown.of(finding, parameters))
            .toList();
    give(context, form, items, Optional.empty());
  }

  private static FindingQuery query(String kind, Parameters parameters, int limit) {
    FindingQuery query = FindingQuery.of(kind, limit);
    query = query.by(parameters.choice(ORDER, Order.class).orElse(Order.NEWEST));
    query = query.with(String.join(" ", parameters.all(TEXT)));
    Optional<LocalDate> from = parameters.one(FROM, FindingsApi::day);
    query = from.map(query::from).orElse(query);
    Optional<LocalDate> until = parameters.one(UNTIL, FindingsApi::day);
    query = until.map(query::until).orElse(query);
    Optional<Long> least = parameters.one(LEAST, FindingsApi::number);
    query = least.map(query::atLeast).orElse(query);
    Optional<FindingCursor> after = parameters.one(Parameters.AFTER, FindingCursor::parse);
    return after.map(query::after).orElse(query);
  }

  private static LocalDate day(String given) {
    try {
      LocalDate day = LocalDate.parse(given);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeException e) {
      // no day
    }
    throw new IllegalArgumentException("is no day; write one as 2024-08-09");
  }

  private static long number(String given) {
    if (!given.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("is a whole number");
    }
    return Long.parseLong(given);
  }

  private void page(
      Context context, Form form, FindingQuery query, Parameters parameters, Shown shown)
      throws LedgerException {
    List<Found> found = ledger.findings(limited(query, query.limit() + 1));
    boolean isMore = found.size() > query.limit();
    List<Found> page = isMore ? found.subList(0, query.limit()) : found;
    Optional<String> next =
        isMore ? Optional.of(page.get(page.size() - 1).cursor().toString()) : Optional.empty();
    give(
        context,
        form,
        page.stream().map(one -> shown.of(one.finding(), parameters)).toList(),
        next);
  }

  private static FindingQuery limited(FindingQuery query, int limit) {
    return new FindingQuery(
        query.kind(),
        query.order(),
        query.words(),
        query.from(),
        query.until(),
        query.leastWeight(),
        query.after(),
        limit);
  }

  private static void give(Context context, Form form, List<String> items, Optional<String> next) {
    Page.link(context, next);
    if (form == Form.JSON) {
      Routes.json(context, Page.json(items, next));
    } else {
      String lines = items.isEmpty() ? "" : String.join("\n", items) + "\n";
      context.contentType(form.type()).result(lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Some at a time, so that none is held longer than it is written. */
  private void all(FindingQuery query, Parameters parameters, Shown shown, OutputStream out)
      throws IOException {
    FindingQuery next = limited(query, BATCH);
    while (true) {
      List<Found> found = ledger.findings(next);
      for (Found one : found) {
        String line = shown.of(one.finding(), parameters) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
      if (found.size() < BATCH) {
        return;
      }
      next = next.after(found.get(found.size() - 1).cursor());
    }
  }
}
