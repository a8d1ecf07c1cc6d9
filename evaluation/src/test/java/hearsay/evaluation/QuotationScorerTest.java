package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribution.Attribution;
import hearsay.model.Attitude;
import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Quotation;
import hearsay.model.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationScorerTest {
  private static final String LONG = "one two three four five six seven eight";

  private static List<String> passages(String words) {
    CodePointText text = new CodePointText(words);
    return QuotedPassages.of(text, new PolNearText(text)).stream().map(text::at).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“%s”", "\"%s\"", "''%s''", "``%s''", "«%s»", "„%s“"})
  void aPassageStandsBetweenMarks(String marks) {
    String passage = String.format(marks, LONG);
    assertThat(passages("He said " + passage + " and left.")).containsExactly(passage);
  }

  @Test
  void shortPassagesAndApostrophesAreNone() {
    assertThat(passages("“one two three four five six seven” and John's dogs' " + LONG + "'s"))
        .isEmpty();
  }

  @Test
  void aPassageMayRunOnInTheNextLine() {
    String text = "“" + LONG + ".\n\n“" + LONG + ".”\nThe end.";
    assertThat(passages(text)).containsExactly("“" + LONG + ".", "“" + LONG + ".”");
    assertThat(passages("“" + LONG + ".\nThe end.")).isEmpty();
  }

  private static ClaimSpans spans(String text, String source, String content) {
    return new ClaimSpans(find(text, source), List.of(), find(text, content));
  }

  private static List<Span> find(String text, String words) {
    int begin = text.indexOf(words);
    return words.isEmpty() ? List.of() : List.of(new Span(begin, begin + words.length()));
  }

  private static Scores score(String text, ClaimSpans gold, ClaimSpans... found) {
    CodePointText points = new CodePointText(text);
    QuotationScorer scorer = new QuotationScorer(5);
    scorer.add(
        new PolNear.Document("tale", points, List.of(gold)),
        new PolNearText(points),
        Arrays.stream(found).map(QuotationScorerTest::attribution).toList());
    Scores scores = new Scores();
    scorer.tell(scores);
    return scores;
  }

  private static Attribution attribution(ClaimSpans spans) {
    return new Attribution(spans, Quotation.DIRECT, Attitude.ASSERTION, null, List.of());
  }

  @Test
  void aCoveredPassageWithItsSourceIsRight() {
    String text = "“" + LONG + ",” Ann said.";
    Scores scores = score(text, spans(text, "Ann", "“" + LONG), spans(text, "Ann", LONG));
    assertThat(scores.figures())
        .containsEntry("quotations.covered", 100.0)
        .containsEntry("quotations.source", 100.0);
  }

  @Test
  void theSameNameElsewhereIsTheSameSource() {
    String text = "Ann left. “" + LONG + ",” Ann said.";
    ClaimSpans gold = new ClaimSpans(List.of(new Span(53, 56)), List.of(), find(text, LONG));
    assertThat(text.substring(53, 56)).isEqualTo("Ann");
    assertThat(score(text, gold, spans(text, "Ann", LONG)).figures())
        .containsEntry("quotations.source", 100.0);
  }

  @Test
  void mistakesAreToldByTheirCause() {
    String text = "Bob met Ann: “" + LONG + "”";
    ClaimSpans gold = spans(text, "Ann", LONG);
    assertThat(score(text, gold).errors()).anyMatch(e -> e.startsWith("quotation UNCLAIMED"));
    assertThat(score(text, gold, spans(text, "Ann", "one two")).errors())
        .anyMatch(e -> e.startsWith("quotation PARTLY"));
    assertThat(score(text, gold, spans(text, "Bob", LONG)).errors())
        .anyMatch(e -> e.startsWith("quotation OTHER_SOURCE"));
    assertThat(score(text, gold, spans(text, "", LONG)).errors())
        .anyMatch(e -> e.startsWith("quotation NO_SOURCE"));
    assertThat(score(text, gold, spans(text, "Bob", LONG)).figures())
        .containsEntry("quotations.covered", 100.0)
        .containsEntry("quotations.source", 0.0);
  }
}
