package hearsay.corroboration.origin;

import hearsay.corroboration.origin.Reason.Ground;
import hearsay.corroboration.origin.Trail.Step;
import hearsay.corroboration.outlet.KnownOutlet;
import hearsay.model.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Draws trails and copies as one network of agents. Two networks are kept: what there is to see,
 * and what counts. Where a report takes the statement from an outlet or a text that is itself among
 * the reports, that report's own sources count, and not what the copyist says of them.
 */
final class GraphBuilder {
  /** From this share of a report's text on, its text is another's. */
  private static final double COPIED = 0.5;

  /** From this share on, a report that names nobody has the statement from there. */
  private static final double TAKEN = 0.2;

  private final Press press;
  private final Map<String, Reading> readings;
  private final Identities identities;
  private final Map<String, Naming> namings = new HashMap<>();
  private final Map<String, Set<String>> speakers = new HashMap<>();
  private final Map<String, Set<String>> reportsOf = new TreeMap<>();
  private final Map<String, Agent> agents = new TreeMap<>();
  private final Map<String, Map<Reason, Boolean>> reasons = new TreeMap<>();
  private final Map<String, Relation.Kind> kinds = new TreeMap<>();
  private final Network counting = new Network();
  private final Set<String> shownWork = new HashSet<>();

  GraphBuilder(Press press, Map<String, Reading> readings, Collection<Trail> trails) {
    this.press = press;
    this.readings = readings;
    this.identities =
        new Identities(
            trails.stream().flatMap(trail -> trail.steps().stream()).map(Step::source).toList());
    for (Trail trail : trails) {
      String outlet = "outlet:" + publisher(trail.report());
      reportsOf.computeIfAbsent(outlet, any -> new TreeSet<>()).add(trail.report());
      agent(trail.report());
    }
  }

  private String publisher(String report) {
    Reading reading = readings.get(report);
    return reading == null ? report : press.publisher(reading.report());
  }

  /** Adds the trails of one report and the texts that it has taken. */
  void add(String report, List<Trail> trails, List<Copy> copies) {
    String node = agent(report);
    boolean own = trails.stream().allMatch(Trail::own);
    boolean credited = trails.stream().anyMatch(this::credits);
    Set<String> originals = new TreeSet<>();
    for (Copy copy : copies) {
      if (copy.share() >= (own ? TAKEN : COPIED) && !credited && reachesNot(copy, report)) {
        originals.add(copy.original());
        Reason reason = new Reason(Ground.TEXT, report, null, null);
        relation(node, agent(copy.original()), Relation.Kind.WAS_DERIVED_FROM, reason, true);
      }
    }
    for (Trail trail : trails) {
      if (!trail.own() || originals.isEmpty()) {
        draw(node, trail, originals.isEmpty());
      }
    }
  }

  private boolean credits(Trail trail) {
    return !trail.steps().isEmpty() && trail.steps().get(0).reason().ground() == Ground.CREDIT;
  }

  private boolean reachesNot(Copy copy, String report) {
    return readings.containsKey(copy.original()) && !copy.original().equals(report);
  }

  private void draw(String report, Trail trail, boolean counts) {
    String from = report;
    boolean counting = counts;
    for (Step step : trail.steps()) {
      String to = agent(step.source(), trail.report());
      Set<String> published = reportsOf.getOrDefault(to, Set.of());
      boolean own = trail.own() && published.contains(trail.report());
      Relation.Kind kind = own ? Relation.Kind.WAS_ATTRIBUTED_TO : Relation.Kind.WAS_QUOTED_FROM;
      relation(from, to, kind, step.reason(), counting && !own);
      if (own) {
        own(report, to, step.reason().ground(), trail.report());
      } else if (!published.isEmpty()) {
        published.forEach(one -> publication(to, one));
        counting = false;
      }
      from = to;
    }
  }

  /** The report is an end by itself, shown under its outlet's name. */
  private void own(String report, String outlet, Ground ground, String id) {
    String end = outlet + " itself";
    counting.edge(report, end);
    agents.putIfAbsent(end, agents.getOrDefault(outlet, reportAgent(id)));
    Reading reading = readings.get(id);
    boolean dateline = reading != null && reading.report().dateline() != null;
    boolean agency =
        press.known(outlet.substring("outlet:".length())).map(KnownOutlet::isAgency).orElse(false);
    if (ground == Ground.WORDS || dateline || agency) {
      shownWork.add(end);
    }
  }

  private void publication(String outlet, String report) {
    Reason reason = new Reason(Ground.PUBLICATION, report, null, null);
    relation(outlet, agent(report), Relation.Kind.WAS_ATTRIBUTED_TO, reason, true);
  }

  private void relation(String from, String to, Relation.Kind kind, Reason reason, boolean counts) {
    if (from.equals(to)) {
      return;
    }
    String key = from + '\n' + to;
    kinds.putIfAbsent(key, kind);
    reasons.computeIfAbsent(key, any -> new java.util.LinkedHashMap<>()).put(reason, counts);
    if (counts) {
      counting.edge(from, to);
    }
  }

  private String agent(String report) {
    Agent agent = reportAgent(report);
    agents.putIfAbsent(agent.id(), agent);
    counting.node(agent.id());
    return agent.id();
  }

  private static Agent reportAgent(String report) {
    return new Agent(
        "report:" + report, Agent.Kind.REPORT, report, null, List.of(), null, List.of());
  }

  private String agent(Source source, String report) {
    String root = identities.of(source);
    Reading reading = readings.get(report);
    if (reading != null) {
      namings.computeIfAbsent(report, any -> new Naming(reading)).of(source).stream()
          .map(Speaker::id)
          .forEach(id -> speakers.computeIfAbsent(root, any -> new TreeSet<>()).add(id));
    }
    agents.computeIfAbsent(root, any -> merged(root, identities.members(root)));
    return root;
  }

  /** One agent of all that is known of it: the most telling kind, the fullest name. */
  private Agent merged(String root, List<Source> members) {
    Source first = members.get(0);
    Agent.Kind kind =
        members.stream()
                .anyMatch(one -> one.institution() != null || one.kind() == Agent.Kind.INSTITUTION)
            ? Agent.Kind.INSTITUTION
            : first.kind();
    String name =
        members.stream()
            .filter(one -> kind != Agent.Kind.INSTITUTION || one.kind() == kind)
            .map(Source::name)
            .max(java.util.Comparator.comparingInt(String::length).thenComparing(n -> n))
            .orElse(first.name());
    @Nullable String country =
        members.stream().map(Source::country).filter(c -> c != null).findFirst().orElse(null);
    List<String> sectors =
        members.stream()
            .map(Source::sectors)
            .filter(s -> !s.isEmpty())
            .findFirst()
            .orElse(List.of());
    @Nullable String side = Sides.of(members, country, sectors, known(kind, name));
    return new Agent(root, kind, name, country, sectors, side, List.of());
  }

  private Optional<KnownOutlet> known(Agent.Kind kind, String name) {
    return kind == Agent.Kind.OUTLET ? press.known(name) : Optional.empty();
  }

  Network counting() {
    return counting;
  }

  /** Whether an outlet's own telling shows a trace of its own work. */
  boolean showsWork(String end) {
    return shownWork.contains(end);
  }

  Agent agentOf(String id) {
    return agents.getOrDefault(id, reportAgent(id));
  }

  List<Agent> agents() {
    return agents.entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue().id()))
        .map(Map.Entry::getValue)
        .map(agent -> agent.spokenBy(speakers.getOrDefault(agent.id(), Set.of())))
        .toList();
  }

  List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    reasons.forEach(
        (key, shown) -> {
          String[] ends = key.split("\n", -1);
          Relation.Kind kind = kinds.getOrDefault(key, Relation.Kind.WAS_QUOTED_FROM);
          relations.add(new Relation(ends[0], ends[1], kind, List.copyOf(shown.keySet())));
        });
    return relations;
  }
}
