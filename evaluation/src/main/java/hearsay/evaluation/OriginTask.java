package hearsay.evaluation;

import hearsay.corroboration.origin.CommonText;
import hearsay.corroboration.origin.Origin;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Origins;
import hearsay.corroboration.origin.Relation;
import hearsay.corroboration.origin.Saying;
import hearsay.corroboration.outlet.Outlets;
import hearsay.model.Reading;
import hearsay.publish.JsonlWriter;
import hearsay.reading.Reader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Independent origins over groups of invented reports, read by the real reader. {@code exact} is
 * the share of groups whose best count is right, {@code bounds} of those where both bounds are,
 * {@code circular} of those where circular reporting is told rightly; {@code reliance} scores which
 * report is found to have the statement from which other one. All of them again for each folder.
 */
final class OriginTask implements Task {
  private final Origins origins = new Origins(Outlets.bundled());

  @Override
  public String name() {
    return "origins";
  }

  @Override
  public String summary() {
    return "independent origins of a statement over several reports (groups as YAML files)";
  }

  private record Outcome(
      OriginGroup.Kept kept, OriginGraph graph, Set<String> found, Set<String> gold) {
    boolean exact() {
      return graph.independent().best() == kept.group().origins();
    }

    boolean bounds() {
      return List.of(graph.independent().min(), graph.independent().max())
          .equals(kept.group().bounds());
    }

    boolean circular() {
      return graph.isCircular() == kept.group().circular();
    }
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<OriginGroup.Kept> groups = OriginGroup.read(data);
    if (groups.isEmpty()) {
      throw new CorpusException(data + ": holds no group of reports (*.yaml)");
    }
    Reader reader = new Reader(settings.linguist());
    Map<String, List<Reading>> readings = new HashMap<>();
    List<List<Reading>> read =
        InParallel.map(
            settings.threads(),
            groups,
            kept ->
                kept.group().reports().stream().map(one -> reader.read(one.article())).toList());
    for (int i = 0; i < groups.size(); i++) {
      readings.put(groups.get(i).file().toString(), read.get(i));
    }
    write(settings.predictions(), read);
    List<Outcome> outcomes = new ArrayList<>();
    groups.forEach(
        kept ->
            outcomes.add(outcome(kept, readings.getOrDefault(kept.file().toString(), List.of()))));
    return scores(outcomes, settings.errors());
  }

  private static void write(@Nullable Path file, List<List<Reading>> read) throws IOException {
    if (file != null) {
      try (Writer out = Files.newBufferedWriter(file);
          JsonlWriter writer = new JsonlWriter(out)) {
        for (List<Reading> group : read) {
          for (Reading reading : group) {
            writer.write(reading);
          }
        }
      }
    }
  }

  private Outcome outcome(OriginGroup.Kept kept, List<Reading> readings) {
    List<Saying> sayings = new ArrayList<>();
    Set<String> gold = new HashSet<>();
    for (int i = 0; i < readings.size(); i++) {
      OriginGroup.Told report = kept.group().reports().get(i);
      sayings.addAll(report.sayings(readings.get(i)));
      report.sources().forEach(other -> gold.add(report.id() + " > " + other));
    }
    OriginGraph graph = origins.of(readings, sayings, CommonText.of(readings));
    return new Outcome(kept, graph, reliance(graph), gold);
  }

  /** Which report has the statement from which: by its text, or through its outlet. */
  private static Set<String> reliance(OriginGraph graph) {
    Map<String, Set<String>> next = new TreeMap<>();
    for (Relation relation : graph.relations()) {
      next.computeIfAbsent(relation.from(), any -> new HashSet<>()).add(relation.to());
    }
    Set<String> found = new HashSet<>();
    for (String report : next.keySet()) {
      if (report.startsWith("report:")) {
        for (String to : next.getOrDefault(report, Set.of())) {
          Set<String> ends =
              to.startsWith("report:") ? Set.of(to) : next.getOrDefault(to, Set.of());
          ends.stream()
              .filter(end -> end.startsWith("report:") && !end.equals(report))
              .forEach(end -> found.add(report.substring(7) + " > " + end.substring(7)));
        }
      }
    }
    return found;
  }

  private static Scores scores(List<Outcome> outcomes, int errors) {
    Scores scores = new Scores();
    keep(scores, "", outcomes);
    Map<String, List<Outcome>> halves =
        outcomes.stream()
            .collect(
                Collectors.groupingBy(one -> one.kept().half(), TreeMap::new, Collectors.toList()));
    halves.forEach((half, some) -> keep(scores, "." + half, some));
    scores.note(
        "%d groups, %d reports",
        outcomes.size(),
        outcomes.stream().mapToInt(one -> one.kept().group().reports().size()).sum());
    outcomes.stream()
        .filter(one -> !one.exact() || !one.circular())
        .limit(errors)
        .forEach(one -> scores.error(describe(one)));
    return scores;
  }

  private static void keep(Scores scores, String key, List<Outcome> outcomes) {
    double all = outcomes.size();
    scores.percent("exact" + key, 100 * outcomes.stream().filter(Outcome::exact).count() / all);
    scores.percent("bounds" + key, 100 * outcomes.stream().filter(Outcome::bounds).count() / all);
    scores.percent(
        "circular" + key, 100 * outcomes.stream().filter(Outcome::circular).count() / all);
    Ratio reliance = Ratio.NONE;
    for (Outcome one : outcomes) {
      Set<String> right = new HashSet<>(one.found());
      right.retainAll(one.gold());
      reliance = reliance.plus(Ratio.of(right.size(), one.found().size(), one.gold().size()));
    }
    scores.ratio("reliance" + key, reliance);
    scores.figure("groups" + key, all);
  }

  private static String describe(Outcome one) {
    StringBuilder text = new StringBuilder();
    text.append(one.kept().half()).append('/').append(one.kept().file().getFileName());
    text.append(": ").append(one.graph().independent()).append(", expected ");
    text.append(one.kept().group().origins()).append(' ').append(one.kept().group().bounds());
    text.append(one.graph().isCircular() ? ", circular" : "");
    for (Origin origin : one.graph().origins()) {
      text.append("\n    ").append(origin.standing()).append(' ').append(origin.agents());
      text.append(" for ").append(origin.reports());
    }
    for (Relation relation : one.graph().relations()) {
      text.append("\n    ").append(relation.from()).append(" -> ").append(relation.to());
      text.append(' ').append(relation.reasons().get(0).ground());
    }
    return text.toString();
  }
}
