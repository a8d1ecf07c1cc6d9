package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.pieces.LinkHead;
import hearsay.language.pieces.SpanHeads;
import hearsay.language.pieces.SpanRole;
import hearsay.language.pieces.ToyModel;
import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Links by distance alone. A text is written as one letter a word: S and s, C and c for first and
 * further words of a source and a content, q for a cue, a dot for none; word n stands at 2n.
 */
class SpanClaimsTest {
  private static final int NEXT = 0;
  private static final int JUST_BEFORE = 9;
  private static final int ONE_BETWEEN = 10;

  private static SpanHeads heads(int sourcePlace, int contentPlace) {
    float[] sources = new float[LinkHead.BUCKETS];
    float[] contents = new float[LinkHead.BUCKETS];
    Arrays.fill(sources, -1);
    sources[sourcePlace] = 1;
    contents[contentPlace] = 1;
    int labels = SpanRole.LABELS;
    return ToyModel.heads(new float[labels][labels], new float[labels], sources, contents);
  }

  private static List<ClaimSpans> claims(SpanHeads heads, String words) {
    float[][] emissions = new float[words.length()][SpanRole.LABELS];
    for (int word = 0; word < words.length(); word++) {
      emissions[word][".SsqQCc".indexOf(words.charAt(word))] = 9;
    }
    CodePointText text = new CodePointText("a ".repeat(words.length()));
    return new SpanClaims(heads).of(ToyModel.scores(emissions), new SpanEdges(text));
  }

  /** A span of words. */
  private static List<Span> words(int first, int last) {
    return List.of(new Span(2 * first, 2 * last + 1));
  }

  @Test
  void eachContentGoesToTheCueThatItFitsBest() {
    assertThat(claims(heads(JUST_BEFORE, NEXT), "SsqCcc.SqCc"))
        .containsExactly(
            new ClaimSpans(words(0, 1), words(2, 2), words(3, 5)),
            new ClaimSpans(words(7, 7), words(8, 8), words(9, 10)));
    assertThat(claims(heads(JUST_BEFORE, ONE_BETWEEN), "CccSq..CcSq"))
        .extracting(ClaimSpans::content)
        .containsExactly(words(0, 2), words(7, 8));
  }

  @Test
  void aSplitContentHasItsPartsInTextOrder() {
    assertThat(claims(heads(JUST_BEFORE, NEXT), "CcSqCcC"))
        .extracting(ClaimSpans::content)
        .containsExactly(List.of(new Span(0, 3), new Span(8, 11), new Span(12, 13)));
  }

  @Test
  void aSourceThatFitsLessThanNoneIsNone() {
    assertThat(claims(heads(NEXT, NEXT), "SqCc"))
        .containsExactly(new ClaimSpans(List.of(), words(1, 1), words(2, 3)));
  }

  @Test
  void severalCuesMayShareASource() {
    assertThat(claims(heads(JUST_BEFORE, NEXT), "SqCqC"))
        .extracting(ClaimSpans::source)
        .containsExactly(words(0, 0), List.of());
    assertThat(claims(heads(ONE_BETWEEN, NEXT), "S.qC"))
        .extracting(ClaimSpans::source)
        .containsExactly(words(0, 0));
  }

  @Test
  void aCueWithoutContentAttributesNothing() {
    assertThat(claims(heads(JUST_BEFORE, NEXT), "Sq...")).isEmpty();
    assertThat(claims(heads(JUST_BEFORE, NEXT), "Sq..SqCc")).hasSize(1);
  }

  @Test
  void whatIsFarAwayBelongsElsewhere() {
    assertThat(claims(heads(JUST_BEFORE, NEXT), "q" + ".".repeat(81) + "C")).isEmpty();
    assertThat(claims(heads(JUST_BEFORE, NEXT), "q" + ".".repeat(80) + "C")).hasSize(1);
    assertThat(claims(heads(JUST_BEFORE, NEXT), "C" + ".".repeat(81) + "q")).isEmpty();
    assertThat(claims(heads(15, NEXT), "S" + ".".repeat(80) + "qC").get(0).source()).hasSize(1);
    assertThat(claims(heads(15, NEXT), "S" + ".".repeat(81) + "qC").get(0).source()).isEmpty();
  }

  @Test
  void distancesAreClassedInPowersOfTwo() {
    RoleSpan cue = new RoleSpan(SpanRole.CUE, 500, 501);
    int[] behind = {0, 1, 2, 3, 4, 7, 8, 63, 64, 300};
    int[] behindClasses = {0, 1, 2, 2, 3, 3, 4, 6, 7, 7};
    int[] beforeClasses = {9, 10, 10, 11, 11, 12, 12, 15, 15, 15};
    for (int at = 0; at < behind.length; at++) {
      int gap = behind[at];
      assertThat(SpanLinks.bucket(cue, new RoleSpan(SpanRole.CONTENT, 502 + gap, 502 + gap)))
          .isEqualTo(behindClasses[at]);
      assertThat(SpanLinks.bucket(cue, new RoleSpan(SpanRole.SOURCE, 499 - gap, 499 - gap)))
          .isEqualTo(beforeClasses[at]);
    }
  }
}
