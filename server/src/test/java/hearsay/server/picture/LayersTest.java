package hearsay.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.corroboration.origin.Agent;
import hearsay.corroboration.origin.Circle;
import hearsay.corroboration.origin.Count;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Relation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class LayersTest {
  @Test
  void whom_it_is_had_from_stands_further_right() {
    Layers layers = new Layers(graph("report>paper", "paper>agency", "report>agency"));
    assertThat(layers.spots())
        .containsEntry("report", new Layers.Spot(0, 0))
        .containsEntry("paper", new Layers.Spot(1, 0))
        .containsEntry("agency", new Layers.Spot(2, 0));
  }

  @Test
  void those_who_cite_each_other_in_a_circle_have_places_all_the_same() {
    Layers layers = new Layers(graph("a>b", "b>c", "c>a"));
    assertThat(layers.spots()).containsOnlyKeys("a", "b", "c");
    assertThat(new HashSet<>(layers.spots().values())).hasSize(3);
  }

  @Property
  void no_two_agents_have_one_place_and_the_picture_is_the_same_every_time(
      @ForAll @Size(max = 40) List<@IntRange(max = 11) Integer> ends) {
    String[] arrows = new String[ends.size() / 2];
    for (int i = 0; i < arrows.length; i++) {
      arrows[i] = "n" + ends.get(2 * i) + ">n" + ends.get(2 * i + 1);
    }
    OriginGraph graph = graph(arrows);
    Layers layers = new Layers(graph);
    assertThat(new HashSet<>(layers.spots().values())).hasSize(graph.agents().size());
    assertThat(OriginPicture.of(graph, Agent::name))
        .isEqualTo(OriginPicture.of(graph, Agent::name));
  }

  private static OriginGraph graph(String... arrows) {
    List<Agent> agents =
        Arrays.stream(arrows)
            .flatMap(arrow -> Stream.of(arrow.split(">")))
            .distinct()
            .sorted()
            .map(id -> new Agent(id, Agent.Kind.OUTLET, id, null, List.of(), null, List.of()))
            .toList();
    List<Relation> relations =
        Arrays.stream(arrows)
            .map(arrow -> arrow.split(">"))
            .map(ends -> new Relation(ends[0], ends[1], Relation.Kind.WAS_QUOTED_FROM, List.of()))
            .toList();
    return new OriginGraph(
        agents, relations, List.of(), new Count(0, 0, 0), List.<Circle>of(), List.of());
  }
}
