package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolNearTest {
  private static final String TEXT = "\"It rains. It pours,\" Ann said. Bob left.";

  @TempDir Path split;

  private void write(String name, String content) throws IOException {
    Path file = split.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static ClaimSpans claim(Span source, Span cue, Span content) {
    return new ClaimSpans(List.of(source), List.of(cue), List.of(content));
  }

  @Test
  void readsTextsWithTheFirstAnnotatorsSpans() throws IOException {
    write("text/rain.txt", TEXT);
    write(
        "attributions/rain_b.ann",
        "T1\tSource 22 25\tAnn\nT2\tCue 26 30\tsaid\nT3\tContent 0 21\t…\n"
            + "T4\tDiscuss 32 35\tBob\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
    write("attributions/rain_c.ann", "");
    assertThat(PolNear.read(split))
        .singleElement()
        .satisfies(
            document ->
                assertThat(document.gold())
                    .containsExactly(claim(new Span(22, 25), new Span(26, 30), new Span(0, 21))));
  }

  @Test
  void aFolderWithoutAnnotationsIsNoSplit() {
    assertThatThrownBy(() -> PolNear.read(split))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("expected a PolNeAR split folder");
  }

  @Test
  void anAnnotationWithoutItsTextIsNamed() throws IOException {
    write("attributions/rain_b.ann", "");
    assertThatThrownBy(() -> PolNear.read(split))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("rain.txt: missing");
  }

  @Test
  void aMalformedLineIsNamedWithWhatWasExpected() throws IOException {
    write("text/rain.txt", TEXT);
    write("attributions/rain_b.ann", "T1\tSource 22 25\tAnn\nT2\tCue here\tsaid\n");
    assertThatThrownBy(() -> PolNear.read(split))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("rain_b.ann:2: expected")
        .hasMessageContaining("Cue here");
  }

  @Test
  void aContentOverTwoSentencesCountsTwiceSentenceWise() {
    PolNearScorer scorer = new PolNearScorer();
    ClaimSpans gold = claim(new Span(22, 25), new Span(26, 30), new Span(0, 21));
    ClaimSpans found = claim(new Span(22, 25), new Span(26, 30), new Span(11, 21));
    scorer.add(new PolNearText(new CodePointText(TEXT)), List.of(gold), List.of(found));
    assertThat(scorer.ratio("exact.content")).isEqualTo(Ratio.of(1, 1, 2));
    assertThat(scorer.ratio("document.exact.content")).isEqualTo(Ratio.of(0, 1, 1));
    assertThat(scorer.ratio("document.overlap.content")).isEqualTo(Ratio.of(1, 1, 1));
    assertThat(scorer.ratio("exact.source").f1()).isEqualTo(1);
  }

  @Test
  void aRelationNeedsHalfOfEitherContentAndAWordOfTheSource() {
    PolNearScorer scorer = new PolNearScorer();
    PolNearText text = new PolNearText(new CodePointText(TEXT));
    ClaimSpans gold = claim(new Span(22, 25), new Span(26, 30), new Span(0, 21));
    ClaimSpans otherSource = claim(new Span(32, 35), new Span(26, 30), new Span(0, 21));
    ClaimSpans tooShort = claim(new Span(22, 25), new Span(26, 30), new Span(1, 3));
    scorer.add(text, List.of(gold), List.of(otherSource));
    scorer.add(text, List.of(gold), List.of(tooShort));
    assertThat(scorer.ratio("relation.content")).isEqualTo(Ratio.of(1, 2, 2));
    assertThat(scorer.ratio("relation").f1()).isZero();
  }

  @Test
  void quotationMarksAtTheEndsDoNotCountLaxly() {
    PolNearText text = new PolNearText(new CodePointText(TEXT));
    assertThat(text.lax(new Span(0, 21))).isEqualTo(new Span(1, 19));
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    String words = "Mr. Smith met Gov. Brown. They spoke.";
    PolNearText text = new PolNearText(new CodePointText(words));
    assertThat(text.pieces(new Span(0, words.length())))
        .containsExactly(new Span(0, 25), new Span(26, 37));
  }

  @Test
  void precisionAndRecallComeTogetherInTheF1() {
    assertThat(Ratio.of(1, 2, 4).f1()).isCloseTo(1.0 / 3, within(1e-9));
  }
}
