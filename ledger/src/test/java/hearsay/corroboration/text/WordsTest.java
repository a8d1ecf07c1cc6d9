package hearsay.corroboration.text;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void aWordKeepsWhatStandsBetweenItsLetters() {
    assertThat(keys("A 16-year-old saw it at 3:15 a.m. in the U.S., he’d say."))
        .containsExactly(
            "a",
            "16-year-old",
            "saw",
            "it",
            "at",
            "3:15",
            "a.m",
            "in",
            "the",
            "u.s",
            "he'd",
            "say");
  }

  @Test
  void aPossessiveAndAnArabicArticleAreNotPartOfAName() {
    assertThat(keys("Renquist’s Al-Najjar's al-Najjar"))
        .containsExactly("renquist", "najjar", "najjar");
  }

  @Test
  void aCapitalAtABeginningTellsNothing() {
    List<Word> words =
        Words.of(new CodePointText("Police said: “Nobody saw Tobias.”\nOfficers left"));
    assertThat(words.stream().filter(Word::opening).map(Word::text))
        .containsExactly("Police", "Nobody", "Officers");
  }

  @Property(tries = 300)
  void everyWordIsWhatStandsAtItsOffsets(@ForAll String text) {
    CodePointText points = new CodePointText(text);
    int last = 0;
    for (Word word : Words.of(points)) {
      assertThat(points.at(word.begin(), word.end())).isEqualTo(word.text());
      assertThat(word.begin()).isGreaterThanOrEqualTo(last);
      last = word.end();
    }
  }

  @Test
  void linesThatAreNotOfTheReportAreLeftOut() {
    CodePointText text =
        new CodePointText(
            "A tram left the rails.\nADVERTISEMENT\nRead more: Trams\n\n  Nobody was hurt.\n"
                + "Copyright 2022 Harbour Post. All rights reserved.");
    List<Span> lines = Boilerplate.bodyLines(text);
    assertThat(lines.stream().map(text::at))
        .containsExactly("A tram left the rails.", "Nobody was hurt.");
  }

  @Test
  void aLongParagraphIsOfTheReportWhateverItSays() {
    String line = "He spoke of the privacy policy. ".repeat(20).strip();
    assertThat(Boilerplate.bodyLines(new CodePointText(line))).hasSize(1);
  }

  @Test
  void theTableOfBoilerplateIsInLowerCaseAndSaysNothingTwice() {
    List<String[]> rows = Tables.rows(Boilerplate.class, "boilerplate.tsv", 2);
    assertThat(rows).allMatch(row -> row[1].equals(row[1].toLowerCase(java.util.Locale.ROOT)));
    assertThat(rows.stream().map(row -> String.join("\t", row))).doesNotHaveDuplicates();
  }

  private static List<String> keys(String text) {
    return Words.of(new CodePointText(text)).stream().map(Word::key).toList();
  }
}
