package hearsay.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.ClaimSpans;
import hearsay.model.Factuality;
import hearsay.model.Outlet;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import hearsay.publish.AnyRecord;
import hearsay.publish.page.Segments.Segment;
import hearsay.publish.wording.ReadingIndex;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  @Test
  void aNestedClaimComesBeforeTheOneThatHoldsIt() {
    assertThat(cut("abcdef", claim("c1", null, 0, 6), claim("c2", "c1", 2, 4)))
        .containsExactly("ab:c1", "cd:c2 c1", "ef:c1");
  }

  @Test
  void overlappingClaimsAreCutAtEveryEdge() {
    assertThat(cut("abcdef", claim("c1", null, 0, 4), claim("c2", null, 2, 6)))
        .containsExactly("ab:c1", "cd:c2 c1", "ef:c2");
  }

  @Test
  void whatNoClaimTellsIsAPieceToo() {
    assertThat(cut("abcdef", claim("c1", null, 2, 4))).containsExactly("ab:", "cd:c1", "ef:");
  }

  @Test
  void aClaimGoesOnInTheNextParagraph() {
    assertThat(cut("ab\n\ncd", claim("c1", null, 1, 6))).containsExactly("a:", "b:c1", "cd:c1");
  }

  @Test
  void aMarkBeyondTheTextIsPassedOver() {
    assertThat(cut("abc", claim("c1", null, 1, 9))).containsExactly("abc:");
  }

  @Property(tries = 100)
  void piecesFillEachParagraphWithoutGaps(@ForAll("readings") Reading reading) {
    ReadingIndex index = new ReadingIndex(reading);
    List<Span> paragraphs = ArticleText.paragraphs(index.text());
    List<List<Segment>> pieces = new Segments(index).of(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      int at = paragraphs.get(i).begin();
      for (Segment piece : pieces.get(i)) {
        assertThat(piece.span().begin()).isEqualTo(at);
        at = piece.span().end();
        assertThat(piece.marks()).allMatch(mark -> mark.span().contains(piece.span()));
      }
      assertThat(at).isEqualTo(paragraphs.get(i).end());
    }
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static Claim claim(String id, @Nullable String within, int begin, int end) {
    return new Claim(
        id,
        within,
        new ClaimSpans(List.of(), List.of(), List.of(new Span(begin, end))),
        Quotation.INDIRECT,
        Attitude.ASSERTION,
        List.of(
            new SourceLink(
                SourceLink.Kind.OUTLET, null, null, null, null, null, false, null, null)),
        Factuality.FACT,
        List.of(),
        List.of());
  }

  /** The pieces of a text, each with its claims, innermost first. */
  private static List<String> cut(String text, Claim... claims) {
    Report report =
        new Report("r", null, null, null, "en", Outlet.UNKNOWN, null, null, List.of(), text);
    ReadingIndex index =
        new ReadingIndex(
            new Reading(
                Reading.SCHEMA,
                report,
                List.of(claims),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    return new Segments(index)
        .of(ArticleText.paragraphs(index.text())).stream()
            .flatMap(List::stream)
            .map(
                piece ->
                    index.words(piece.span())
                        + ":"
                        + piece.marks().stream()
                            .map(mark -> mark.claim().id())
                            .collect(Collectors.joining(" ")))
            .toList();
  }
}
