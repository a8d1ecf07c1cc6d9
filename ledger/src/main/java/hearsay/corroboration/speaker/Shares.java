package hearsay.corroboration.speaker;

import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.happening.Stance;
import hearsay.corroboration.happening.Telling;
import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.Origin;
import hearsay.corroboration.origin.Origin.Standing;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Relation;
import hearsay.corroboration.speaker.Dossier.Of;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who has which share in one happening. */
final class Shares {
  /** Takes what is counted. */
  interface Counter {
    void count(String speaker, Of what, Example example);
  }

  /** That an outlet relies on somebody. */
  record Pair(String outlet, String on) {}

  private final Happening happening;
  private final OriginGraph graph;
  private final Map<String, Heard> reports;
  private final Map<String, Agent> agents = new HashMap<>();

  /** Reports that assert it, with the claims that do, in order. */
  private final Map<String, List<String>> told = new TreeMap<>();

  private final List<Telling> against;
  private final Set<String> earliest = new TreeSet<>();

  Shares(Happening happening, OriginGraph graph, Map<String, Heard> reports) {
    this.happening = happening;
    this.graph = graph;
    this.reports = reports;
    graph.agents().forEach(agent -> agents.put(agent.id(), agent));
    for (Telling telling : happening.tellings(Set.of(Stance.ASSERTS))) {
      if (reports.containsKey(telling.report())) {
        told.computeIfAbsent(telling.report(), any -> new ArrayList<>()).add(telling.claim());
      }
    }
    this.against =
        happening.tellings(EnumSet.complementOf(EnumSet.of(Stance.ASSERTS))).stream()
            .filter(telling -> reports.containsKey(telling.report()))
            .toList();
    Earliest.of(told.keySet().stream().map(reports::get).filter(Objects::nonNull).toList())
        .forEach(heard -> earliest.add(heard.report()));
  }

  void each(Counter counter) {
    byOrigin(counter);
    byOutlet(counter);
  }

  private void byOrigin(Counter counter) {
    Map<String, Set<String>> known = new TreeMap<>();
    Map<String, Set<String>> unshown = new TreeMap<>();
    for (Origin origin : graph.origins()) {
      Map<String, Set<String>> resting =
          origin.standing() == Standing.KNOWN
              ? known
              : origin.standing() == Standing.UNSHOWN ? unshown : new HashMap<>();
      for (String agent : origin.agents()) {
        speakers(agent)
            .forEach(
                id -> resting.computeIfAbsent(id, any -> new TreeSet<>()).addAll(origin.reports()));
      }
    }
    known.forEach(
        (id, resting) -> {
          Example example = example(id, resting);
          counter.count(id, Of.ORIGIN, example);
          if (graph.independent().best() == 1) {
            counter.count(id, Of.ALONE, example);
          }
          if (!isOutlet(id) && !earliest.isEmpty() && resting.containsAll(earliest)) {
            counter.count(id, Of.FIRST, example(id, earliest));
          }
        });
    unshown.forEach((id, resting) -> counter.count(id, Of.UNSHOWN, example(id, resting)));
    Set<String> asserting = new TreeSet<>(known.keySet());
    asserting.addAll(unshown.keySet());
    asserting.forEach(
        id -> contradiction(id).ifPresent(example -> counter.count(id, Of.CONTRADICTED, example)));
  }

  private void byOutlet(Counter counter) {
    Map<String, Set<String>> published = new TreeMap<>();
    for (String report : told.keySet()) {
      String outlet = publisher(report);
      if (outlet != null) {
        published.computeIfAbsent(outlet, any -> new TreeSet<>()).add(report);
      }
    }
    boolean several = published.size() > 1;
    published.forEach(
        (outlet, own) -> {
          counter.count(outlet, Of.TOLD, example(outlet, own));
          if (several && !earliest.isEmpty() && own.containsAll(earliest)) {
            counter.count(outlet, Of.FIRST, example(outlet, earliest));
          }
        });
  }

  /** The first claim by which somebody else speaks against it. */
  private Optional<Example> contradiction(String id) {
    return against.stream()
        .filter(telling -> heard(telling.report()).isOfOther(telling.claim(), id))
        .map(telling -> example(telling.report(), telling.claim()))
        .findFirst();
  }

  /** Of some reports the earliest, and its claim that is the speaker's, else its first. */
  private Example example(String id, Set<String> some) {
    String report =
        some.stream()
            .min(
                Comparator.comparing((String one) -> day(one))
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    List<String> claims = told.getOrDefault(report, List.of());
    String claim =
        claims.stream()
            .filter(one -> heard(report).speakers(one).contains(id))
            .findFirst()
            .or(() -> claims.stream().findFirst())
            .orElse(null);
    return example(report, claim);
  }

  private Example example(String report, @Nullable String claim) {
    return new Example(happening.id(), report, claim, heard(report).day());
  }

  /** By publication, undated last. */
  private String day(String report) {
    String day = heard(report).published();
    return day == null ? "~" : day;
  }

  /** Which outlets rely on whom, each pair once. */
  Set<Pair> reliances() {
    Set<Pair> pairs = new TreeSet<>(Comparator.comparing(Pair::outlet).thenComparing(Pair::on));
    for (Relation relation : graph.relations()) {
      if (relation.kind() == Relation.Kind.WAS_ATTRIBUTED_TO) {
        continue;
      }
      for (String from : speakers(relation.from())) {
        for (String to : speakers(relation.to())) {
          if (isOutlet(from) && !from.equals(to)) {
            pairs.add(new Pair(from, to));
          }
        }
      }
    }
    return pairs;
  }

  /** Whom an agent is over all of the ledger; a report is its outlet. */
  private List<String> speakers(String agent) {
    Agent known = agents.get(agent);
    if (known == null) {
      return List.of();
    }
    String outlet = known.kind() == Agent.Kind.REPORT ? publisher(known.name()) : null;
    return outlet != null ? List.of(outlet) : known.speakers();
  }

  private @Nullable String publisher(String report) {
    Heard heard = reports.get(report);
    return heard == null ? null : heard.outlet();
  }

  private Heard heard(String report) {
    return Objects.requireNonNull(reports.get(report), "a report that was never added");
  }

  private static boolean isOutlet(String id) {
    return id.startsWith("outlet:");
  }
}
