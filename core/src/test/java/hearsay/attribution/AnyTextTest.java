package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for any text, however odd. */
class AnyTextTest {
  private static final Attributor ATTRIBUTOR = new Attributor();

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "said", "the mayor", "\"", "“", "”", "''", "``", "«", "»", "„", ",", ".", ":", "—", "\n\n",
            "that", "he", "Reuters", "told", "reportedly", "according to", "\uD83D\uDE00", "Kiev",
            "wants", "citing", "a senior official", "Q:", "A:", "it is raining", "?", "(", ")")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 150)
  void everySpanLiesInTheText(@ForAll("news") String text) {
    Sentences sentences = TestLinguist.get().analyse(text);
    int length = text.codePointCount(0, text.length());
    List<Attribution> found = ATTRIBUTOR.attribute(sentences);
    for (int i = 0; i < found.size(); i++) {
      Attribution attribution = found.get(i);
      assertThat(attribution.spans().cue()).isNotEmpty();
      assertThat(attribution.spans().content()).isNotEmpty();
      assertThat(attribution.chain()).isNotEmpty();
      assertThat(attribution.within() == null || attribution.within() < i).isTrue();
      for (List<Span> spans :
          List.of(
              attribution.spans().source(),
              attribution.spans().cue(),
              attribution.spans().content())) {
        assertThat(spans).isSorted();
        assertThat(spans).allMatch(span -> span.length() > 0 && span.end() <= length);
      }
    }
  }

  @Property(tries = 30)
  void theSameTextReadsTheSameTwice(@ForAll("news") String text) {
    Sentences sentences = TestLinguist.get().analyse(text);
    assertThat(ATTRIBUTOR.attribute(sentences)).isEqualTo(ATTRIBUTOR.attribute(sentences));
  }

  static Stream<String> longTexts() {
    return Stream.of(
        "\"".repeat(10_000),
        "“".repeat(10_000) + "so he said" + "”".repeat(10_000),
        "he said \"".repeat(3_000),
        "he said that ".repeat(3_000),
        "citing officials, ".repeat(2_000),
        ": ".repeat(10_000));
  }

  @Test
  void hostileTextsEndSoon() {
    longTexts()
        .forEach(
            text -> {
              Sentences sentences = TestLinguist.get().analyse(text);
              assertTimeoutPreemptively(
                  Duration.ofSeconds(20), () -> ATTRIBUTOR.attribute(sentences));
            });
  }
}
