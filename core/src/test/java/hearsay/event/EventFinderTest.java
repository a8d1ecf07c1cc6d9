package hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import hearsay.actor.ActorCoder;
import hearsay.actor.Actors;
import hearsay.language.Mention;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.EventType;
import hearsay.reading.CastOf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventFinderTest {
  private static final EventFinder FINDER = new EventFinder();
  private static final ActorCoder CODER = new ActorCoder();

  private static List<EventMention> found(Sentences sentences) {
    return FINDER.find(sentences, new CastOf(CODER.within(sentences)));
  }

  /** {@code events.yaml}: a sentence, and the events that must be found in it. */
  @TestFactory
  Stream<DynamicTest> sentencesTellTheirEvents() throws IOException {
    JsonNode cases;
    try (InputStream in = resource("events.yaml")) {
      cases = new YAMLMapper().readTree(in);
    }
    return StreamSupport.stream(cases.spliterator(), false)
        .map(one -> dynamicTest(one.path("text").asText(), () -> check(one)));
  }

  private static void check(JsonNode one) {
    List<String> found = events(one.path("text").asText());
    for (JsonNode wanted : one.path("events")) {
      assertThat(found).anyMatch(event -> fits(wanted.asText(), event));
    }
    assertThat(one.path("events")).isNotEmpty();
    for (JsonNode wanted : one.path("recipients")) {
      assertThat(recipients(one.path("text").asText())).contains(wanted.asText());
    }
    for (EventMention event : found(TestLinguist.get().analyse(one.path("text").asText()))) {
      assertThat(event.recipients()).extracting(Mention::span).doesNotHaveDuplicates();
    }
  }

  private static List<String> recipients(String text) {
    Sentences sentences = TestLinguist.get().analyse(text);
    return found(sentences).stream()
        .flatMap(event -> event.recipients().stream())
        .map(recipient -> sentences.words(recipient.span()))
        .toList();
  }

  private static boolean fits(String wanted, String found) {
    String[] want = wanted.split(" ");
    String[] have = found.split(" ");
    return want[0].equals(have[0])
        && sameParties(want[1], have[1])
        && sameParties(want[3], have[3]);
  }

  private static boolean sameParties(String wanted, String found) {
    return wanted.equals("*")
        || new TreeSet<>(List.of(wanted.split("\\+")))
            .equals(new TreeSet<>(List.of(found.split("\\+"))));
  }

  private static List<String> events(String text) {
    Sentences sentences = TestLinguist.get().analyse(text);
    Actors actors = new ActorCoder().within(sentences);
    List<String> events = new ArrayList<>();
    for (EventMention event : found(sentences)) {
      events.add(
          event.type()
              + " "
              + countries(actors, event.actors())
              + " > "
              + countries(actors, event.recipients()));
    }
    return events;
  }

  private static String countries(Actors actors, List<Mention> mentions) {
    Set<String> codes = new TreeSet<>();
    for (Mention mention : mentions) {
      String country = actors.actor(mention).country();
      if (country != null) {
        codes.add(country.equals("UNO") || country.equals("EUR") ? "IGO" : country);
      }
    }
    return codes.isEmpty() ? "-" : String.join("+", codes);
  }

  @Test
  void sentencesAboutAnythingButPoliticsTellAlmostNoEvent() throws IOException {
    List<String> lines;
    try (InputStream in = resource("no-events.txt")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    List<String> sentences = lines.stream().filter(line -> !line.startsWith("#")).toList();
    List<String> telling = sentences.stream().filter(line -> !events(line).isEmpty()).toList();
    assertThat(sentences).hasSizeGreaterThan(100);
    assertThat(telling).hasSizeLessThanOrEqualTo(3);
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(EventFinderTest.class.getResourceAsStream(name), name);
  }

  @Test
  void aBareReportingVerbTellsNoEvent() {
    assertThat(events("The Polish president said that the weather was fine.")).isEmpty();
  }

  @Test
  void anEventCarriesItsModeItsCodeAndItsTrigger() {
    String text = "😀 Rebels abducted a Swiss doctor in Chad.";
    Sentences sentences = TestLinguist.get().analyse(text);
    List<EventMention> events = found(sentences);
    assertThat(events).hasSize(1);
    EventMention event = events.get(0);
    assertThat(event.type()).isEqualTo(EventType.ASSAULT);
    assertThat(event.mode()).isEqualTo("abduct");
    assertThat(event.cameo()).isEqualTo("181");
    assertThat(event.goldstein()).isEqualTo(-9);
    assertThat(sentences.words(event.trigger().span())).isEqualTo("abducted");
    assertThat(sentences.words(event.actors().get(0).span())).isEqualTo("Rebels");
    assertThat(sentences.words(event.recipients().get(0).span())).isEqualTo("a Swiss doctor");
    assertThat(event.clause().contains(event.trigger().span())).isTrue();
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(events("")).isEmpty();
  }

  @Test
  void readsALongListOfClausesWithoutLosingItsWay() {
    String text = "Iran said that ".repeat(40) + "Iraq attacked Kuwait.";
    assertThat(events(text)).isNotNull();
  }
}
