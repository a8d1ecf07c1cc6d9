package hearsay.corroboration.speaker;

import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.Speaker;
import hearsay.corroboration.outlet.KnownOutlet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is counted of one speaker, as it grows. */
final class Dossier {
  /** What is counted with examples. */
  enum Of {
    SAID,
    OWN,
    QUOTED,
    TOLD,
    FIRST,
    ORIGIN,
    ALONE,
    UNSHOWN,
    CONTRADICTED,
    DISPUTED
  }

  private static final int MOST_NAMES = 12;
  private static final int MOST_RELIANCES = 24;

  private final Speaker speaker;
  private final Map<Of, Tallying> tallies = new EnumMap<>(Of.class);
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> written = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<List<String>, Integer> sectors = new HashMap<>();
  private final Map<String, Integer> reliesOn = new HashMap<>();
  private final Map<String, Integer> reliedOnBy = new HashMap<>();
  private int reports;
  private long claims;
  private long unnamed;
  private @Nullable String from;
  private @Nullable String to;

  Dossier(Speaker speaker) {
    this.speaker = speaker;
  }

  boolean isOutlet() {
    return speaker.kind() == Agent.Kind.OUTLET;
  }

  void add(Of what, Example example) {
    tallies.computeIfAbsent(what, any -> new Tallying()).add(example);
  }

  /**
   * That it is named so.
   *
   * @param reports number of reports that do; none where only an origin graph has it
   */
  void named(Speaker as, int reports) {
    names.merge(as.name(), reports, Integer::sum);
    written.merge(as.written(), reports, Integer::sum);
    if (as.country() != null) {
      countries.merge(as.country(), reports, Integer::sum);
    }
    if (!as.sectors().isEmpty()) {
      sectors.merge(as.sectors(), reports, Integer::sum);
    }
  }

  /** A report with claims of it, or for an outlet one of its own. */
  void in(Heard report) {
    reports++;
    String day = report.day();
    if (day != null) {
      from = from == null || day.compareTo(from) < 0 ? day : from;
      to = to == null || day.compareTo(to) > 0 ? day : to;
    }
  }

  void publishes(long claims, long unnamed) {
    this.claims += claims;
    this.unnamed += unnamed;
  }

  void reliesOn(String other) {
    reliesOn.merge(other, 1, Integer::sum);
  }

  void isReliedOnBy(String outlet) {
    reliedOnBy.merge(outlet, 1, Integer::sum);
  }

  String name() {
    return mostOf(names, 1).stream().findFirst().orElse(speaker.name());
  }

  SourceRecord source(Function<String, Dossier> others) {
    return new SourceRecord(
        speaker.id(),
        speaker.kind(),
        name(),
        mostOf(written, MOST_NAMES),
        country(),
        sectors(),
        tally(Of.SAID),
        reports,
        from,
        to,
        tally(Of.ORIGIN),
        tally(Of.FIRST),
        tally(Of.ALONE),
        tally(Of.CONTRADICTED),
        tally(Of.DISPUTED),
        reliances(reliedOnBy, others));
  }

  OutletRecord outlet(Optional<KnownOutlet> known, Function<String, Dossier> others) {
    return new OutletRecord(
        speaker.id(),
        known.map(KnownOutlet::kind).orElse(null),
        name(),
        mostOf(written, MOST_NAMES),
        country(),
        known.map(KnownOutlet::state).orElse(false),
        reports,
        claims,
        tally(Of.OWN),
        unnamed,
        tally(Of.QUOTED),
        from,
        to,
        tally(Of.TOLD),
        tally(Of.FIRST),
        tally(Of.ORIGIN),
        tally(Of.ALONE),
        tally(Of.UNSHOWN),
        tally(Of.CONTRADICTED),
        tally(Of.DISPUTED),
        reliances(reliesOn, others),
        reliances(reliedOnBy, others));
  }

  private Tally tally(Of what) {
    return tallies.getOrDefault(what, new Tallying()).tally();
  }

  private @Nullable String country() {
    return mostOf(countries, 1).stream().findFirst().orElse(null);
  }

  private List<String> sectors() {
    Map<String, Integer> joined = new HashMap<>();
    sectors.forEach((list, count) -> joined.put(String.join(" ", list), count));
    return mostOf(joined, 1).stream()
        .findFirst()
        .map(words -> List.of(words.split(" ", -1)))
        .orElse(List.of());
  }

  private static List<Reliance> reliances(
      Map<String, Integer> counts, Function<String, Dossier> others) {
    List<Reliance> all = new ArrayList<>();
    for (String id : mostOf(counts, MOST_RELIANCES)) {
      Dossier other = others.apply(id);
      all.add(new Reliance(id, other.speaker.kind(), other.name(), counts.getOrDefault(id, 0)));
    }
    return all;
  }

  /** The most frequent, of equals the least. */
  private static List<String> mostOf(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
