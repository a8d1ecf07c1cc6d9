package hearsay.corroboration.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.corroboration.Corroboration;
import hearsay.corroboration.FindingKind;
import hearsay.corroboration.HappeningFinding;
import hearsay.corroboration.Readings;
import hearsay.corroboration.happening.Stance;
import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.Origin;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Said;
import hearsay.corroboration.origin.Voices;
import hearsay.corroboration.outlet.Outlets;
import hearsay.ledger.Again;
import hearsay.ledger.Entry;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted of sources and outlets can be counted again from the other findings. */
class ReckoningTest {
  @TempDir private static Path folder;

  private static List<Voices> voices = List.of();
  private static List<HappeningFinding> happenings = List.of();
  private static List<SourceRecord> sources = List.of();
  private static List<OutletRecord> outlets = List.of();

  @BeforeAll
  static void findAll() throws IOException {
    try (Ledger ledger = Ledger.open(folder.resolve("reports.ledger").toString())) {
      ledger.add(Readings.ofGroups().stream().map(Entry::of).toList(), Again.KEEP);
      Corroboration.run(ledger, Outlets.bundled(), (done, total) -> {});
      voices = FindingKind.VOICES.all(ledger);
      happenings = FindingKind.HAPPENING.all(ledger);
      sources = FindingKind.SOURCE.all(ledger);
      outlets = FindingKind.OUTLET.all(ledger);
    }
  }

  @Test
  void everyClaimIsCountedWithWhoeverSaysIt() {
    Map<String, Long> said =
        voices.stream()
            .flatMap(one -> one.claims().stream())
            .flatMap(one -> one.speakers().stream())
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    assertThat(sources).hasSizeGreaterThan(20);
    assertThat(sources)
        .allSatisfy(
            one -> assertThat(one.said().count()).isEqualTo(said.getOrDefault(one.id(), 0L)));
    assertThat(outlets)
        .allSatisfy(
            one ->
                assertThat(one.own().count() + one.quoted().count())
                    .isEqualTo(said.getOrDefault(one.id(), 0L)));
  }

  @Test
  void reportsAndUnnamedSourcesAreCountedWithTheOutletThatPublishedThem() {
    for (OutletRecord outlet : outlets) {
      List<Voices> own = voices.stream().filter(v -> outlet.id().equals(v.outlet())).toList();
      assertThat(outlet.reports()).isEqualTo(own.size());
      assertThat(outlet.claims()).isEqualTo(own.stream().mapToLong(v -> v.claims().size()).sum());
      assertThat(outlet.unnamed())
          .isEqualTo(
              own.stream().flatMap(v -> v.claims().stream()).filter(Said::isUnnamed).count());
    }
  }

  @Test
  void originsAreThoseOfTheHappenings() {
    Map<String, Set<String>> origin = new HashMap<>();
    Map<String, Set<String>> alone = new HashMap<>();
    for (HappeningFinding found : happenings) {
      for (String id : knownOrigins(found.origins())) {
        origin.computeIfAbsent(id, any -> new HashSet<>()).add(found.happening().id());
        if (found.origins().independent().best() == 1) {
          alone.computeIfAbsent(id, any -> new HashSet<>()).add(found.happening().id());
        }
      }
    }
    assertThat(origin).isNotEmpty();
    for (SourceRecord source : sources) {
      assertThat(source.origin().count())
          .isEqualTo(origin.getOrDefault(source.id(), Set.of()).size());
      assertThat(source.alone().count())
          .isEqualTo(alone.getOrDefault(source.id(), Set.of()).size());
    }
    for (OutletRecord outlet : outlets) {
      assertThat(outlet.origin().count())
          .isEqualTo(origin.getOrDefault(outlet.id(), Set.of()).size());
    }
  }

  private static Set<String> knownOrigins(OriginGraph graph) {
    Set<String> agents =
        graph.origins().stream()
            .filter(origin -> origin.standing() == Origin.Standing.KNOWN)
            .flatMap(origin -> origin.agents().stream())
            .collect(Collectors.toSet());
    return graph.agents().stream()
        .filter(agent -> agents.contains(agent.id()))
        .map(Agent::speakers)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  @Test
  void anOutletTellsTheHappeningsThatItsReportsAssert() {
    Map<String, String> outletOf = new HashMap<>();
    voices.forEach(one -> outletOf.put(one.report(), String.valueOf(one.outlet())));
    for (OutletRecord outlet : outlets) {
      long told =
          happenings.stream()
              .map(HappeningFinding::happening)
              .filter(
                  one ->
                      one.tellings(Set.of(Stance.ASSERTS)).stream()
                          .anyMatch(t -> outlet.id().equals(outletOf.get(t.report()))))
              .count();
      assertThat(outlet.told().count()).isEqualTo(told);
    }
  }

  @Test
  void aPartIsNeverMoreThanItsWhole() {
    assertThat(sources)
        .allSatisfy(
            one -> {
              assertThat(one.first().count()).isLessThanOrEqualTo(one.origin().count());
              assertThat(one.alone().count()).isLessThanOrEqualTo(one.origin().count());
              assertThat(one.contradicted().count()).isLessThanOrEqualTo(one.origin().count());
              assertThat((long) one.reports()).isLessThanOrEqualTo(one.said().count());
            });
    assertThat(outlets)
        .allSatisfy(
            one -> {
              assertThat(one.first().count()).isLessThanOrEqualTo(one.told().count());
              assertThat(one.alone().count()).isLessThanOrEqualTo(one.origin().count());
              assertThat(one.own().count()).isLessThanOrEqualTo(one.claims());
            });
  }

  @Test
  void examplesAreClaimsOfTheReportsTheyName() {
    Map<String, Voices> byReport = new HashMap<>();
    voices.forEach(one -> byReport.put(one.report(), one));
    for (SourceRecord source : sources) {
      assertThat(source.said().examples().size())
          .isEqualTo((int) Math.min(24, source.said().count()));
      for (Example example : source.said().examples()) {
        assertThat(Objects.requireNonNull(byReport.get(example.report())).claims())
            .anyMatch(
                said ->
                    said.claim().equals(example.claim()) && said.speakers().contains(source.id()));
      }
    }
  }

  @Test
  void whoReliesOnSomebodyIsReliedOnByNobodyElse() {
    Map<String, OutletRecord> byId = new HashMap<>();
    outlets.forEach(one -> byId.put(one.id(), one));
    assertThat(outlets).anyMatch(one -> !one.reliesOn().isEmpty());
    for (OutletRecord outlet : outlets) {
      for (Reliance on : outlet.reliesOn()) {
        List<Reliance> back =
            byId.containsKey(on.id())
                ? byId.get(on.id()).reliedOnBy()
                : sources.stream()
                    .filter(one -> one.id().equals(on.id()))
                    .findFirst()
                    .orElseThrow()
                    .reliedOnBy();
        assertThat(back)
            .anyMatch(one -> one.id().equals(outlet.id()) && one.happenings() == on.happenings());
      }
    }
  }

  @Test
  void theOrderOfWhatIsTakenInPlaysNoPart() {
    List<Voices> shuffledVoices = new ArrayList<>(voices);
    List<HappeningFinding> shuffled = new ArrayList<>(happenings);
    Collections.shuffle(shuffledVoices, new Random(3));
    Collections.shuffle(shuffled, new Random(4));
    Reckoning reckoning = new Reckoning(Outlets.bundled());
    Reckoning other = new Reckoning(Outlets.bundled());
    voices.forEach(reckoning::add);
    shuffledVoices.forEach(other::add);
    happenings.forEach(one -> reckoning.add(one.happening(), one.origins()));
    shuffled.forEach(one -> other.add(one.happening(), one.origins()));
    assertThat(other.sources()).isEqualTo(reckoning.sources());
    assertThat(other.outlets()).isEqualTo(reckoning.outlets());
  }
}
