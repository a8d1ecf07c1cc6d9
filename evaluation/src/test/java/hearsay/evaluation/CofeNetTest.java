package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluation.PolNear.Role;
import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CofeNetTest {
  private static final CodePointText TEXT =
      new CodePointText("“It rains — again.” Ann said.\nBob left…");

  @TempDir Path root;

  private static List<String> words(String words) {
    return Arrays.asList(words.split(" ", -1));
  }

  private static CofeNetUnit unit(String copy, String tokens, String labels) {
    return new CofeNetUnit(copy, words(tokens), words(labels));
  }

  private static ClaimSpans claim(Span source, Span cue, Span content) {
    return new ClaimSpans(List.of(source), List.of(cue), List.of(content));
  }

  private static List<String> found(CodePointText text, String tokens) {
    return new CofeNetAlignment(text)
        .align(words(tokens), 0).tokens().stream()
            .map(span -> span == null ? "?" : text.at(span))
            .toList();
  }

  @Test
  void tokensAreFoundHoweverTheirMarksAreWritten() {
    assertThat(found(TEXT, "`` It rains -- again . '' Ann said ."))
        .containsExactly("“", "It", "rains", "—", "again", ".", "”", "Ann", "said", ".");
    assertThat(
            found(new CodePointText("(no\u00adthing) \uD83D\uDE00 …"), "-LRB- nothing -RRB- ..."))
        .containsExactly("(", "no\u00adthing", ")", "…");
  }

  @Test
  void aTokenThatIsNotThereIsLostAndTheRestGoesOn() {
    assertThat(found(TEXT, "Ann cheerfully said .")).containsExactly("Ann", "?", "said", ".");
  }

  @Test
  void aUnitOutOfOrderIsFoundByItsWords() {
    CofeNetAlignment alignment = new CofeNetAlignment(TEXT);
    int end = alignment.align(words("Bob left ..."), 0).end();
    assertThat(end).isEqualTo(TEXT.length());
    assertThat(alignment.align(words("`` It rains"), end).tokens())
        .containsExactly(new Span(0, 1), new Span(1, 3), new Span(4, 9));
  }

  @Test
  void everyCopyOfADocumentCounts() {
    CofeNetScorer scorer =
        new CofeNetScorer(
            List.of(
                unit(
                    "rain_a",
                    "`` It rains -- again . '' Ann said .",
                    "B-content I-content I-content I-content I-content I-content I-content"
                        + " B-source B-cue O"),
                unit("rain_a", "Bob left ...", "O O O"),
                unit(
                    "rain_b",
                    "`` It rains -- again . '' Ann said .",
                    "O B-content I-content I-content I-content I-content O O B-cue O")));
    scorer.add("rain", TEXT, List.of(claim(new Span(20, 23), new Span(24, 28), new Span(0, 19))));
    assertThat(scorer.ratio(Role.CONTENT)).isEqualTo(Ratio.of(1, 2, 2));
    assertThat(scorer.ratio(Role.SOURCE)).isEqualTo(Ratio.of(1, 2, 1));
    assertThat(scorer.ratio(Role.CUE)).isEqualTo(Ratio.of(2, 2, 2));
    assertThat(scorer.account()).contains("3 CofeNet units, 23 tokens, 0 of them not found");
  }

  @Test
  void labelsAreFlatAndTheSourceComesFirst() {
    List<Span> tokens = List.of(new Span(0, 3), new Span(4, 8), new Span(9, 12), new Span(12, 14));
    ClaimSpans claim = claim(new Span(4, 8), new Span(0, 3), new Span(2, 13));
    assertThat(CofeNetScorer.labels(tokens, List.of(claim)))
        .containsExactly("B-cue", "B-source", "B-content", "I-content");
  }

  @ParameterizedTest
  @CsvSource({
    "B-cue I-cue O, 0-2",
    "B-cue B-cue, 0-1 1-2",
    "I-cue O B-cue, 2-3",
    "B-source I-cue, ''",
    "B-cue I-source I-cue, 0-1"
  })
  void anElementNeedsItsBeginning(String labels, String elements) {
    assertThat(CofeNetScorer.elements(words(labels), Role.CUE))
        .extracting(span -> span.begin() + "-" + span.end())
        .containsExactlyInAnyOrder(elements.isEmpty() ? new String[0] : elements.split(" ", -1));
  }

  @Test
  void aLongUnitIsCut() {
    String tokens = "so ".repeat(CofeNetScorer.LONGEST) + "Ann";
    String labels = "O ".repeat(CofeNetScorer.LONGEST) + "B-source";
    CofeNetScorer scorer = new CofeNetScorer(List.of(unit("long_a", tokens, labels)));
    int ann = tokens.indexOf("Ann");
    ClaimSpans claim = new ClaimSpans(List.of(new Span(ann, ann + 3)), List.of(), List.of());
    scorer.add("long", new CodePointText(tokens), List.of(claim));
    assertThat(scorer.ratio(Role.SOURCE)).isEqualTo(Ratio.of(0, 0, 0));
    assertThat(scorer.isEmpty()).isFalse();
  }

  private Path write(String line) throws IOException {
    Path folder = Files.createDirectories(root.resolve("cofenet"));
    return Files.writeString(folder.resolve("valid.txt"), line);
  }

  @Test
  void unitsOfTheSplitsDocumentsAreReadBesideIt() throws IOException {
    write(
        """
        {"tokens": ["Ann", "left"], "labels": ["O", "O"], "id": "rain_b"}
        {"tokens": ["Bob"], "labels": ["O"], "id": "snow_b"}
        """);
    assertThat(CofeNetUnit.beside(root.resolve("dev"), Set.of("rain")))
        .containsExactly(unit("rain_b", "Ann left", "O O"));
    assertThat(CofeNetUnit.beside(root.resolve("elsewhere/dev"), Set.of("rain"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no JSON | expected a unit as JSON",
        "{\"tokens\": [], \"labels\": []} | expected an \"id\"",
        "{\"tokens\": [\"a\"], \"labels\": [], \"id\": \"a_b\"} | found 1 and 0",
        "{\"tokens\": [1], \"labels\": [\"O\"], \"id\": \"a_b\"} | expected words, found 1",
        "{\"tokens\": [\"a\"], \"labels\": [\"B-name\"], \"id\": \"a_b\"} | found \"B-name\""
      })
  void aLineThatIsNoUnitIsNamed(String line, String complaint) throws IOException {
    Path file = write(line);
    assertThatThrownBy(() -> CofeNetUnit.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("valid.txt:1: ")
        .hasMessageContaining(complaint);
  }
}
