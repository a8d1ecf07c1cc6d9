package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import hearsay.language.pieces.ToyModel;
import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text, whatever the model says: here it speaks at random. */
class SpanFinderTest {
  private static final SpanFinder FINDER = new SpanFinder(ToyModel.get());

  private static void check(String text) {
    List<ClaimSpans> claims = FINDER.find(new CodePointText(text));
    int length = text.codePointCount(0, text.length());
    int start = 0;
    for (ClaimSpans claim : claims) {
      assertThat(claim.source()).hasSizeLessThanOrEqualTo(1);
      assertThat(claim.cue()).hasSize(1);
      assertThat(claim.content()).isNotEmpty().isSorted();
      List<Span> all =
          Stream.of(claim.source(), claim.cue(), claim.content()).flatMap(List::stream).toList();
      assertThat(all).allMatch(span -> span.length() > 0 && span.end() <= length);
      int first = all.stream().mapToInt(Span::begin).min().orElseThrow();
      assertThat(first).isGreaterThanOrEqualTo(start);
      start = first;
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of("“", "”", "\"", "\n", " ", "e\u0301", "漢", "\u200b", "said", ",", ":"),
            Arbitraries.strings().ofMaxLength(8),
            Arbitraries.of("\uD83D", "\uDE00"))
        .list()
        .ofMaxSize(200)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 100)
  void everySpanLiesInTheText(@ForAll("texts") String text) {
    check(text);
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "",
        "\n",
        "\"",
        "\uD83D",
        "“”".repeat(10_000),
        "x".repeat(100_000),
        "said ".repeat(20_000),
        "one two three four, ".repeat(5_000),
        "a\n".repeat(20_000),
        "\u0301".repeat(100_000),
        "\uDE00\uD83D".repeat(10_000),
        "漢".repeat(20_000));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void aHostileTextEndsSoon(String text) {
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(text));
  }

  @ParameterizedTest
  @MethodSource("edges")
  void noSpanHasMarksOfItsNeighbours(String text, String kept) {
    CodePointText points = new CodePointText(text);
    Span whole = new Span(0, points.length());
    assertThat(points.at(new SpanEdges(points).of(whole))).isEqualTo(kept);
  }

  static Stream<Arguments> edges() {
    return Stream.of(
        Arguments.of("” he fled (", "he fled"),
        Arguments.of(", the mayor, a Liberal,", "the mayor, a Liberal,"),
        Arguments.of("“It rains.”", "“It rains.”"),
        Arguments.of(":", ":"),
        Arguments.of("» «", "» «"));
  }

  @Test
  void aSpanHoldsTheAccentOfItsLastLetter() {
    CodePointText text = new CodePointText("a cafe\u0301 said");
    assertThat(new SpanEdges(text).of(new Span(2, 6))).isEqualTo(new Span(2, 7));
  }
}
