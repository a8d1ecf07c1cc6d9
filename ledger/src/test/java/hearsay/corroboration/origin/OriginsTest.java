package hearsay.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.corroboration.outlet.Outlets;
import hearsay.model.Reading;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static final List<Group> GROUPS = Group.all();

  private static Group group(String name) {
    return GROUPS.stream()
        .filter(group -> group.file().endsWith("/" + name + ".yaml"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thereAreSixtyGroupsAndHalfOfThemWereNotTunedOn() {
    assertThat(GROUPS).hasSizeGreaterThanOrEqualTo(60);
    assertThat(GROUPS.stream().filter(g -> g.file().startsWith("unseen/")))
        .hasSizeGreaterThanOrEqualTo(GROUPS.size() / 2);
  }

  @Test
  void inNineOfTenGroupsTheOriginsAreCountedRight() {
    List<String> wrong =
        GROUPS.stream()
            .filter(g -> g.graph().independent().best() != g.facts().origins())
            .map(Group::file)
            .toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(GROUPS.size() / 10);
  }

  @Test
  void noCircleIsSeenWhereThereIsNone() {
    assertThat(GROUPS)
        .filteredOn(g -> !g.facts().circular())
        .allSatisfy(g -> assertThat(g.graph().circles()).isEmpty());
  }

  @Test
  void aCircleIsShownByItsPathEachRelyingOnTheNext() {
    OriginGraph graph = group("circle-of-three").graph();
    assertThat(graph.circles()).hasSize(1);
    List<String> path = graph.circles().get(0).path();
    Set<String> relations =
        graph.relations().stream().map(r -> r.from() + " " + r.to()).collect(Collectors.toSet());
    for (int i = 0; i < path.size(); i++) {
      assertThat(relations).contains(path.get(i) + " " + path.get((i + 1) % path.size()));
    }
  }

  @Test
  void theOrderInWhichReportsAreGivenDoesNotMatter() {
    for (Group group : GROUPS) {
      OriginGraph first = group.graph();
      for (int seed = 0; seed < 4; seed++) {
        List<Reading> readings = new ArrayList<>(group.readings());
        List<Saying> sayings = new ArrayList<>(group.sayings());
        Collections.shuffle(readings, new Random(seed));
        Collections.shuffle(sayings, new Random(seed));
        OriginGraph again =
            new Origins(Outlets.bundled()).of(readings, sayings, CommonText.of(readings));
        assertThat(again).as(group.file()).isEqualTo(first);
      }
    }
  }

  @Test
  void everyRelationJoinsAgentsOfTheGraphAndSaysWhatItRestsOn() {
    for (Group group : GROUPS) {
      OriginGraph graph = group.graph();
      Set<String> agents = graph.agents().stream().map(Agent::id).collect(Collectors.toSet());
      for (Relation relation : graph.relations()) {
        assertThat(agents).as(group.file()).contains(relation.from(), relation.to());
        assertThat(relation.reasons()).isNotEmpty();
      }
      graph.origins().forEach(origin -> assertThat(agents).containsAll(origin.agents()));
    }
  }

  @Test
  void theSpanOfAReasonIsTheSourcesOwnWords() {
    Group group = group("hospital-and-police");
    OriginGraph graph = group.graph();
    Reason reason =
        graph.relations().stream()
            .flatMap(relation -> relation.reasons().stream())
            .filter(one -> one.report().equals("sun") && one.span() != null)
            .findFirst()
            .orElseThrow();
    Span span = Objects.requireNonNull(reason.span());
    String text = group.readings().get(0).report().text();
    assertThat(text.substring(span.begin(), span.end())).contains("Adenike Bello");
  }

  @Test
  void twoOfficesOfOneStateAreTwoOriginsOfOneSide() {
    OriginGraph graph = group("government-and-army-of-one-side").graph();
    assertThat(graph.independent().best()).isEqualTo(2);
    assertThat(graph.sides()).containsExactly("UKR");
  }

  @Test
  void whatNobodyTellsHasNoOrigin() {
    OriginGraph graph = new Origins(Outlets.bundled()).of(List.of(), List.of(), List.of());
    assertThat(graph.independent()).isEqualTo(new Count(0, 0, 0));
    assertThat(graph.origins()).isEmpty();
  }

  @Test
  void aClaimThatIsNotInItsReportIsPassedOver() {
    Group group = group("hospital-and-police");
    OriginGraph graph =
        new Origins(Outlets.bundled())
            .of(
                group.readings(),
                List.of(new Saying("sun", "c99"), new Saying("none", "c1")),
                List.of());
    assertThat(graph.origins()).isEmpty();
  }

  @Test
  void aShareIsBetweenNoneAndAll() {
    assertThatThrownBy(() -> new Copy("a", "b", 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 to 1");
  }
}
