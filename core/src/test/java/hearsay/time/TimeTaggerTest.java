package hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.TimeExpression;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
  private static final TimeTagger TAGGER = new TimeTagger();

  record Example(String text, @Nullable String published, List<String> times) {}

  static List<Example> times() throws IOException {
    try (InputStream in = TimeTaggerTest.class.getResourceAsStream("times.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
    }
  }

  @ParameterizedTest
  @MethodSource("times")
  void findsTimesAndSaysWhenTheyAre(Example example) {
    Sentences sentences = TestLinguist.get().analyse(example.text());
    assertThat(TAGGER.tag(sentences, example.published()))
        .extracting(TimeTaggerTest::written)
        .isEqualTo(example.times());
  }

  private static String written(TimeExpression time) {
    return String.format(
        "%s = %s, %s, %s/%s%s",
        time.text(),
        time.timex(),
        time.type(),
        time.start() == null ? "?" : time.start(),
        time.end() == null ? "?" : time.end(),
        time.approximate() ? " about" : "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 99/99/9999",
        "on 31/31/2024",
        "February 30, 2023",
        "the 0th century",
        "0 BC",
        "in 999999999999999999999999999999999999",
        "99999999999999999999999999 years ago",
        "1,000,000 years ago",
        "999999999 centuries later",
        "25:61 p.m.",
        "at 24:59",
        "the 99th century BC",
        "13/13/13",
        "0000-00-00",
        "{}[]()<?!|"
      })
  void livesWithImpossibleDates(String words) {
    List<TimeExpression> times = TAGGER.tag(PlainSentences.of("It was " + words), "2024-08-09");
    assertSound(PlainSentences.of("It was " + words), times);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2024", "2024-13-45", "9999999999999"})
  void readsWithoutAnchorWhereThePublicationDateIsNoDate(String published) {
    assertThat(TAGGER.tag(PlainSentences.of("It was yesterday"), published))
        .extracting(TimeExpression::timex)
        .containsExactly("XXXX-XX-XX");
  }

  @Test
  void takesLinearTimeOnHostileText() {
    String words = "the late early the May 5 to 7 of and a hundred and two ".repeat(10);
    String digits = "1".repeat(100_000) + " " + "12:".repeat(30_000) + " " + "5 - ".repeat(300);
    String text = (words + "\n").repeat(20) + digits;
    Sentences sentences = PlainSentences.of(text);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertSound(sentences, TAGGER.tag(sentences, "2024-08-09")));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "the",
            "a",
            "late",
            "end",
            "of",
            "last",
            "next",
            "two",
            "three",
            "hundred",
            "years",
            "week",
            "day",
            "ago",
            "later",
            "before",
            "May",
            "August",
            "Tuesday",
            "1998",
            "45",
            "5",
            "12:30",
            "p.m.",
            "BC",
            "-",
            ",",
            "19th",
            "century",
            "1980s",
            "morning",
            "Christmas",
            "summer",
            "quarter",
            "that",
            "same",
            "month",
            "yesterday",
            "now",
            "every",
            "per",
            "29",
            "February",
            "31",
            "in",
            "on",
            "and",
            "to",
            "\n",
            "Ünal",
            "\uD83D\uDE00",
            "midnight")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 500)
  void everySpanFitsItsWordsAndEveryIntervalRunsForward(@ForAll("texts") String text) {
    Sentences sentences = PlainSentences.of(text);
    assertSound(sentences, TAGGER.tag(sentences, "2024-08-09"));
    assertSound(sentences, TAGGER.tag(sentences, null));
  }

  private static void assertSound(Sentences sentences, List<TimeExpression> times) {
    int end = 0;
    for (TimeExpression time : times) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(time.text()).isNotBlank().isEqualTo(sentences.words(time.span()));
      assertThat(time.timex()).isNotBlank();
      if (time.start() != null && time.end() != null && !time.start().startsWith("-")) {
        assertThat(time.start()).isLessThan(time.end());
      }
      end = time.span().end();
    }
  }
}
