package hearsay.corroboration.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.corroboration.Readings;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StoriesTest {
  record Case(String name, List<Told> reports) {}

  record Told(String id, String story, String day, String outlet, String title, String text) {
    ReportProfile profile() {
      return ReportProfile.of(Readings.of(Readings.report(id, day, outlet, title, text)));
    }
  }

  private static List<Case> cases() {
    try (InputStream in = StoriesTest.class.getResourceAsStream("stories.yaml")) {
      return List.of(new ObjectMapper(new YAMLFactory()).readValue(in, Case[].class));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Told> reports() {
    return cases().stream().flatMap(one -> one.reports().stream()).toList();
  }

  private static Collection<Set<String>> expected(List<Told> reports) {
    Map<String, Set<String>> byStory = new TreeMap<>();
    reports.forEach(
        told -> byStory.computeIfAbsent(told.story(), key -> new TreeSet<>()).add(told.id()));
    return byStory.values();
  }

  private static List<Set<String>> sets(List<Story> stories) {
    return stories.stream().map(story -> Set.copyOf(story.reports())).toList();
  }

  @TestFactory
  Stream<DynamicTest> reportsOfOneHappeningAreTogetherAndNoOthers() {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.name(),
                    () ->
                        assertThat(
                                sets(
                                    Stories.of(one.reports().stream().map(Told::profile).toList())))
                            .containsExactlyInAnyOrderElementsOf(expected(one.reports()))));
  }

  @Property(tries = 50)
  void theOrderOfArrivalMakesNoDifference(@ForAll long seed) {
    List<ReportProfile> reports = new ArrayList<>(reports().stream().map(Told::profile).toList());
    List<Story> inOrder = Stories.of(reports);
    Collections.shuffle(reports, new Random(seed));
    assertThat(Stories.of(reports)).isEqualTo(inOrder);
  }

  @Property(tries = 50)
  void whatCameAndWentLeavesNoTrace(@ForAll long seed) {
    List<ReportProfile> reports = reports().stream().map(Told::profile).toList();
    Random random = new Random(seed);
    List<ReportProfile> staying = new ArrayList<>();
    Stories stories = new Stories();
    for (ReportProfile report : reports) {
      stories.add(report);
      if (random.nextBoolean()) {
        staying.add(report);
      }
    }
    reports.stream()
        .filter(report -> !staying.contains(report))
        .forEach(report -> stories.remove(report.id()));
    assertThat(stories.all()).isEqualTo(Stories.of(staying));
    assertThat(stories.size()).isEqualTo(staying.size());
  }

  @Property(tries = 50)
  void boundedGroupsAreTheSameInAnyOrderToo(@ForAll long seed) {
    List<ReportProfile> reports = new ArrayList<>();
    for (int copy = 0; copy < 4; copy++) {
      for (Told told : reports()) {
        reports.add(
            new Told(told.id() + copy, "", told.day(), told.outlet(), told.title(), told.text())
                .profile());
      }
    }
    Stories inOrder = new Stories(3);
    reports.forEach(inOrder::add);
    Collections.shuffle(reports, new Random(seed));
    Stories shuffled = new Stories(3);
    reports.forEach(shuffled::add);
    reports.subList(0, reports.size() / 2).forEach(report -> shuffled.remove(report.id()));
    reports.forEach(shuffled::add);
    assertThat(shuffled.all()).isEqualTo(inOrder.all());
  }

  @Test
  void aReportThatCameTwiceIsThereOnce() {
    Stories stories = new Stories();
    Told told = reports().get(0);
    assertThat(stories.add(told.profile())).hasSize(1);
    stories.add(told.profile());
    assertThat(stories.all()).containsExactly(new Story("story-a1", List.of("a1")));
  }

  @Test
  void whatChangesIsTold() {
    Stories stories = new Stories();
    List<Told> reports = cases().get(0).reports();
    stories.add(reports.get(0).profile());
    assertThat(stories.add(reports.get(1).profile()))
        .containsExactly(new Story("story-a1", List.of("a1", "a2")));
    assertThat(stories.storyOf("a2")).contains(new Story("story-a1", List.of("a1", "a2")));
    assertThat(stories.remove("a1")).containsExactly(new Story("story-a2", List.of("a2")));
    assertThat(stories.remove("a1")).isEmpty();
    assertThat(stories.storyOf("a1")).isEmpty();
  }

  @Test
  void aReportWithoutDateTitleOrWordsIsAStoryOfItsOwn() {
    Stories stories = new Stories();
    stories.add(ReportProfile.of(Readings.of(Readings.report("x", null, null, null, ""))));
    stories.add(ReportProfile.of(Readings.of(Readings.report("y", "soon", null, "", "!?"))));
    assertThat(sets(stories.all())).containsExactly(Set.of("x"), Set.of("y"));
  }

  @Property(tries = 20)
  void everyClueIsSymmetrical(@ForAll long seed) {
    List<Told> reports = reports();
    Random random = new Random(seed);
    ReportProfile a = reports.get(random.nextInt(reports.size())).profile();
    ReportProfile b = reports.get(random.nextInt(reports.size())).profile();
    for (Clue clue : Clue.values()) {
      assertThat(clue.between(a, b)).as(clue.name()).isEqualTo(clue.between(b, a));
    }
  }
}
