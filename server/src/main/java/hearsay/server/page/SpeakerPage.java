package hearsay.server.page;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.speaker.Example;
import hearsay.corroboration.speaker.OutletRecord;
import hearsay.corroboration.speaker.Reliance;
import hearsay.corroboration.speaker.SourceRecord;
import hearsay.corroboration.speaker.Tally;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.publish.wording.Spelling;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One source or outlet: what it said, how often first, alone, contradicted; no verdict. */
final class SpeakerPage {
  private static final int MOST = 12;

  private final Ledger ledger;
  private final Reports reports;
  private final Pages pages;

  SpeakerPage(Ledger ledger, Reports reports, Pages pages) {
    this.ledger = ledger;
    this.reports = reports;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/source", this::source);
    config.routes.get("/outlet", this::outlet);
  }

  private void source(Context context) throws LedgerException {
    String id = new Asked(context).needed("id");
    SourceRecord source =
        FindingKind.SOURCE
            .of(ledger, id)
            .orElseThrow(() -> Refusal.notFound("No source is known as " + id + "."));
    List<Count> counts = new ArrayList<>();
    counts.add(count("Claims that are its word", source.said(), false));
    counts.add(count("Happenings of which it is an origin", source.origin(), true));
    counts.add(count("of these, where the earliest report rests on it", source.first(), true));
    counts.add(count("of these, where it is the only origin", source.alone(), true));
    counts.add(count("of these, denied or contested by others", source.contradicted(), true));
    counts.add(count("Stories where another's figure excludes its own", source.disputed(), false));
    show(
        context,
        source.name(),
        known(source.country(), source.sectors(), Spelling.of(source.kind())),
        source.names(),
        SourcesPage.days(source.from(), source.to()),
        counts,
        Map.of("Outlets that rely on it", reliances(source.reliedOnBy())),
        "/claims?source=" + Links.encoded(source.name()));
  }

  private void outlet(Context context) throws LedgerException {
    String id = new Asked(context).needed("id");
    OutletRecord outlet =
        FindingKind.OUTLET
            .of(ledger, id)
            .orElseThrow(() -> Refusal.notFound("No outlet is known as " + id + "."));
    List<Count> counts = new ArrayList<>();
    counts.add(new Count("Reports", outlet.reports(), List.of()));
    counts.add(new Count("Claims in them", outlet.claims(), List.of()));
    counts.add(count("of these, in its own voice", outlet.own(), false));
    counts.add(
        new Count("of these, from somebody whom it does not name", outlet.unnamed(), List.of()));
    counts.add(count("Claims of other outlets that are its word", outlet.quoted(), false));
    counts.add(count("Happenings of several reports that it tells", outlet.told(), true));
    counts.add(count("of these, told by it first", outlet.first(), true));
    counts.add(
        count("Happenings of which it is an origin, by work that shows", outlet.origin(), true));
    counts.add(count("of these, where it is the only origin", outlet.alone(), true));
    counts.add(count("told in its own voice without work that shows", outlet.unshown(), true));
    counts.add(
        count(
            "told in its own voice, and denied or contested by others",
            outlet.contradicted(),
            true));
    counts.add(count("Stories where another's figure excludes its own", outlet.disputed(), false));
    show(
        context,
        outlet.name(),
        known(
            outlet.country(),
            List.of(),
            outlet.kind() == null ? "outlet" : Spelling.of(outlet.kind())),
        outlet.names(),
        SourcesPage.days(outlet.from(), outlet.to()),
        counts,
        Map.of(
            "Whom it relies on", reliances(outlet.reliesOn()),
            "Outlets that rely on it", reliances(outlet.reliedOnBy())),
        "/claims?outlet=" + Links.encoded(asWritten(outlet)));
  }

  private void show(
      Context context,
      String name,
      String known,
      List<String> names,
      String days,
      List<Count> counts,
      Map<String, List<String>> reliances,
      String claims) {
    pages.show(
        context,
        "speaker",
        name,
        Room.SOURCES,
        Map.of(
            "name", name,
            "known", known,
            "names", names.stream().filter(one -> !one.equals(name)).limit(MOST).toList(),
            "days", days,
            "counts", counts,
            "reliances", new TreeMap<>(reliances),
            "claims", claims));
  }

  private static String known(@Nullable String country, List<String> sectors, String kind) {
    return String.join(
        " · ",
        Stream.concat(Stream.of(kind), Stream.concat(Stream.ofNullable(country), sectors.stream()))
            .toList());
  }

  private Count count(String label, Tally tally, boolean happenings) throws LedgerException {
    List<ExampleLine> examples = new ArrayList<>();
    for (Example example : tally.examples().stream().limit(MOST).toList()) {
      examples.add(line(example, happenings));
    }
    return new Count(label, tally.count(), examples);
  }

  private ExampleLine line(Example example, boolean happening) throws LedgerException {
    Reports.Card card = reports.card(example.report());
    String subject = example.subject();
    String link =
        example.claim() != null
            ? Links.claim(example.report(), example.claim())
            : Links.report(example.report());
    if (subject != null) {
      link = happening ? Links.happening(subject) : Links.dispute(subject);
    }
    return new ExampleLine(card.title(), link, example.day() == null ? "" : example.day());
  }

  /** Filters go by what reports say, not by the name that the table of outlets gives. */
  private static String asWritten(OutletRecord outlet) {
    return outlet.names().isEmpty() ? outlet.name() : outlet.names().get(0);
  }

  private static List<String> reliances(List<Reliance> all) {
    return all.stream().limit(MOST).map(one -> one.name() + " (" + one.happenings() + ")").toList();
  }

  /** How often, and where for example. */
  public record Count(String label, long count, List<ExampleLine> examples) {
    public Count {
      examples = List.copyOf(examples);
    }
  }

  /** One place that a count rests on. */
  public record ExampleLine(String title, String link, String day) {}
}
