package hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.CodePointText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> paragraphs(String text) {
    CodePointText points = new CodePointText(text);
    return Paragraphs.of(points).stream().map(points::at).toList();
  }

  @Test
  void aLineIsAParagraphWhereLinesAreNotWrapped() {
    assertThat(paragraphs("The army left.\nThe town was quiet.\n\nNobody spoke.\n"))
        .containsExactly("The army left.", "The town was quiet.", "Nobody spoke.");
  }

  @Test
  void wrappedLinesBelongToOneParagraph() {
    assertThat(
            paragraphs(
                "   The army said on Monday that it had\nleft the town after three days of\nfighting.\n\n   Nobody\nspoke."))
        .containsExactly(
            "The army said on Monday that it had\nleft the town after three days of\nfighting.",
            "Nobody\nspoke.");
  }

  @Test
  void wrappedLinesWithoutABlankOneAreOneParagraph() {
    String text =
        "The army said on Monday that it had left the\ntown after three days of fighting.  Nobody"
            + " has\nseen the mayor since then, and his brother is\nmissing.";
    assertThat(paragraphs(text)).containsExactly(text);
  }

  @Test
  void aListOfHeadlinesIsNoWrappedParagraph() {
    String text =
        "Army leaves the town\nMayor of the town missing since the end of the three days of"
            + " fighting\nPrices rise\nRain on Monday, sun on Tuesday";
    assertThat(paragraphs(text)).hasSize(4);
  }

  @Test
  void aTextOfWhiteSpaceHasNoParagraph() {
    assertThat(paragraphs(" \n\t\n\u00a0")).isEmpty();
  }

  @Test
  void windowsLineEndsAreOneLineEnd() {
    assertThat(paragraphs("One.\r\nTwo.\r\n\r\nThree.")).containsExactly("One.", "Two.", "Three.");
  }
}
