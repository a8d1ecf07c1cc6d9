package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
  private static List<String> quotations(String text) {
    Sentences sentences = TestLinguist.get().analyse(text);
    return new Quotes(sentences)
        .list().stream().map(quote -> sentences.words(quote.span())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said \"we will wait\" and left.|\"we will wait\"",
        "He said “we will wait” and left.|“we will wait”",
        "He said ``we will wait'' and left.|``we will wait''",
        "He said ''we will wait'' and left.|''we will wait''",
        "He said «we will wait» and left.|«we will wait»",
        "He said „we will wait“ and left.|„we will wait“"
      })
  void knowsTheMarksOfTheTrade(String text, String quotation) {
    assertThat(quotations(text)).containsExactly(quotation);
  }

  @Test
  void aQuotationMayRunOverParagraphs() {
    String text = "“We came early.\n\n“We left late,” he said.";
    assertThat(quotations(text)).containsExactly("“We came early.\n\n“We left late,”");
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsParagraph() {
    String text = "He said “we came early.\n\nThe next day was quiet. It rained.";
    assertThat(quotations(text)).containsExactly("“we came early.");
  }

  @Test
  void titlesAndDistancedWordsAreNobodysSpeech() {
    Sentences sentences =
        TestLinguist.get()
            .analyse(
                "Readers of “The Long Road Home” met in the so-called “republic” of the north.");
    assertThat(new Quotes(sentences).list()).hasSize(2).noneMatch(Quotes.Quote::isSpeech);
  }
}
