package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.language.Token;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text, however odd. */
class AnyTextTest {
  private static final Attributor ATTRIBUTOR = new Attributor();

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "said",
            "the mayor",
            "\"",
            "“",
            "”",
            "''",
            "``",
            "«",
            "»",
            "„",
            ",",
            ".",
            ":",
            "—",
            "\n\n",
            "that",
            "he",
            "Reuters",
            "told",
            "reportedly",
            "according to",
            "\uD83D\uDE00",
            "Kiev",
            "wants",
            "citing",
            "a senior official",
            "Q:",
            "A:",
            "it is raining",
            "?",
            "(",
            ")")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 60)
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

  @Property(tries = 15)
  void theSameTextReadsTheSameTwice(@ForAll("news") String text) {
    Sentences sentences = TestLinguist.get().analyse(text);
    assertThat(ATTRIBUTOR.attribute(sentences)).isEqualTo(ATTRIBUTOR.attribute(sentences));
  }

  /** Parsed by nobody: every word hangs from the one before it, the deepest tree there is. */
  private static Sentences chained(String text) {
    CodePointText points = new CodePointText(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("\\w+|[^\\w\\s]").matcher(text);
    while (word.find()) {
      int index = tokens.size();
      String lemma = word.group().equals("said") ? "say" : word.group();
      String tag = Map.of("said", "VBD", "citing", "VBG", "he", "PRP").getOrDefault(lemma, "NN");
      tag = lemma.equals("say") ? "VBD" : tag;
      tokens.add(
          new Token(
              index,
              word.group(),
              lemma,
              tag,
              new Span(word.start(), word.end()),
              index - 1,
              index == 0 ? "root" : "ccomp"));
      if (tokens.size() == 150) {
        sentences.add(sentence(sentences.size(), tokens));
        tokens = new ArrayList<>();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(sentence(sentences.size(), tokens));
    }
    return new Sentences(points, List.of(new Span(0, text.length())), sentences);
  }

  private static Sentence sentence(int index, List<Token> tokens) {
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    return new Sentence(index, 0, span, tokens, List.of());
  }

  static Stream<String> longTexts() {
    return Stream.of(
        "said \n? it is raining ) '' it is raining : said ” Reuters A: ( that reportedly “",
        "\"".repeat(10_000),
        "“".repeat(10_000) + "so he said" + "”".repeat(10_000),
        "he said \" ".repeat(1_000),
        "he said that ".repeat(1_000),
        "citing officials, ".repeat(1_000),
        "“we wait,” he said. ".repeat(1_000),
        "Q: he said ‘no. A: “".repeat(1_000),
        "“we wait. ” — Ann Lee ".repeat(1_000),
        ": ".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void aHostileTextEndsSoon(String text) {
    Sentences sentences = chained(text);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ATTRIBUTOR.attribute(sentences));
  }
}
