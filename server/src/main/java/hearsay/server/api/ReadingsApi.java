package hearsay.server.api;

import hearsay.ledger.Cursor;
import hearsay.ledger.Holding;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import hearsay.publish.ContractJson;
import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code /readings}: reports as they were read. A list gives what tells them apart; as JSON Lines
 * it is the readings themselves, as "hearsay read" writes and "hearsay add" takes them.
 */
final class ReadingsApi {
  private static final String ALL_REVISIONS = "all-revisions";
  private static final String READING = "reading";

  private final Ledger ledger;
  private final Streams streams;

  ReadingsApi(Ledger ledger, Streams streams) {
    this.ledger = ledger;
    this.streams = streams;
  }

  /**
   * A reading without what was read.
   *
   * @param reading content hash: its key
   * @param revision hash of the report's identity, text and metadata
   * @param latest whether no later reading of the report took its place
   * @param added when it was stored, in ISO 8601
   */
  record Card(
      String report,
      String reading,
      String revision,
      @Nullable String published,
      @Nullable String outlet,
      @Nullable String title,
      int claims,
      int events,
      int figures,
      boolean latest,
      String added) {
    static Card of(Holding holding) {
      return new Card(
          holding.report(),
          holding.key().toString(),
          holding.revision().toString(),
          holding.dated().map(LocalDate::toString).orElse(null),
          holding.outlet(),
          holding.title(),
          holding.claims(),
          holding.events(),
          holding.figures(),
          holding.latest(),
          holding.added().toString());
    }
  }

  void install(Routes routes) {
    routes.get("/readings", this::list);
    routes.get("/readings/{report}", this::one);
    routes.get("/readings/{report}/revisions", this::revisions);
    routes.get("/readings/{report}/text", this::text);
  }

  private void list(Context context) throws IOException {
    Parameters parameters =
        new Parameters(
            context, List.of(ALL_REVISIONS, Parameters.LIMIT, Parameters.AFTER, Parameters.FORMAT));
    Form form = Form.of(context, parameters, List.of(Form.JSON, Form.JSONL));
    Optional<Cursor> after = parameters.one(Parameters.AFTER, Cursor::parse);
    boolean every = parameters.flag(ALL_REVISIONS);
    if (form == Form.JSONL) {
      refuse(parameters, ALL_REVISIONS, Parameters.LIMIT, Parameters.AFTER);
      streams.send(context, form, this::all);
      return;
    }
    int limit = parameters.limit().orElse(Parameters.PAGE);
    List<Holding> found = ledger.list(every, after, limit + 1);
    boolean isMore = found.size() > limit;
    List<Holding> page = isMore ? found.subList(0, limit) : found;
    Optional<String> next =
        isMore ? Optional.of(page.get(limit - 1).cursor().toString()) : Optional.empty();
    Page.link(context, next);
    Routes.json(context, Page.json(cards(page), next));
  }

  private static void refuse(Parameters parameters, String... names) {
    for (String name : names) {
      if (parameters.one(name).isPresent()) {
        throw Refusal.badParameter(name, "is not for JSON Lines, which give all latest readings");
      }
    }
  }

  private void all(OutputStream out) throws IOException {
    for (Iterator<Reading> readings = ledger.byDate(); readings.hasNext(); ) {
      String line = ContractJson.write(readings.next()) + "\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> cards(List<Holding> holdings) {
    return holdings.stream().map(Card::of).map(ContractJson::write).toList();
  }

  private void one(Context context) throws LedgerException {
    Routes.json(context, ContractJson.write(reading(context)));
  }

  private void text(Context context) throws LedgerException {
    byte[] text = reading(context).report().text().getBytes(StandardCharsets.UTF_8);
    context.contentType("text/plain; charset=utf-8").result(text);
  }

  private Reading reading(Context context) throws LedgerException {
    Parameters parameters = new Parameters(context, List.of(READING));
    String report = context.pathParam("report");
    Optional<UUID> key = parameters.one(READING, ReadingsApi::key);
    Optional<Reading> found =
        key.isEmpty()
            ? ledger.reading(report)
            : ledger.reading(key.get()).filter(one -> one.report().id().equals(report));
    return found.orElseThrow(() -> missing(report));
  }

  private static UUID key(String given) {
    if (!given.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new IllegalArgumentException("is the key of no reading");
    }
    return UUID.fromString(given);
  }

  private void revisions(Context context) throws LedgerException {
    new Parameters(context, List.of());
    String report = context.pathParam("report");
    List<Holding> all = ledger.revisions(report);
    if (all.isEmpty()) {
      throw missing(report);
    }
    Routes.json(context, Page.json(cards(all), Optional.empty()));
  }

  private static Refusal missing(String report) {
    return Refusal.notFound("The ledger holds no such reading of report " + report + ".");
  }
}
