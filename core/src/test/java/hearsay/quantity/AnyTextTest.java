package hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.Quantity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, figures stand where they say and their bounds are in order. */
class AnyTextTest {
  private static final String[] PIECES = {
    "12",
    "1,000",
    "2.5",
    "bn",
    "m",
    "$",
    "€",
    "%",
    "-",
    "–",
    "to",
    "and",
    "or",
    "between",
    "from",
    "twenty",
    "three",
    "hundred",
    "million",
    "dozens",
    "of",
    "a",
    "half",
    "third",
    "up to",
    "more than",
    "about",
    "or more",
    "people",
    "troops",
    "km",
    "per",
    "day",
    "killed",
    "were",
    "𝟙",
    "😀",
    "(",
    ")",
    "/",
    ":",
    ",",
    ".",
    "one",
    "no",
    "the",
    "½",
    "'s",
    "year-old",
    "March",
    "1989",
    "minus",
    "\n",
    "\"",
    "per cent",
    "Su-27",
    "including",
    "who"
  };

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(30)
        .flatMap(
            pieces ->
                Arbitraries.of("", " ", "-")
                    .list()
                    .ofSize(pieces.size())
                    .map(
                        gaps -> {
                          StringBuilder text = new StringBuilder();
                          for (int i = 0; i < pieces.size(); i++) {
                            text.append(pieces.get(i))
                                .append(gaps.get(i))
                                .append(i % 2 == 0 ? " " : "");
                          }
                          return text.toString();
                        }));
  }

  /** Texts that were once misread. */
  @ParameterizedTest
  @ValueSource(strings = {"half minus-dozens- or more-about  three", "up to minus 12 or more"})
  void figuresOfTheseStandWhereTheySay(String text) {
    figuresStandWhereTheySay(text);
  }

  @Property(tries = 300)
  void figuresStandWhereTheySay(@ForAll("texts") String text) {
    Sentences sentences = TestLinguist.get().analyse(text);
    int number = 0;
    for (Figure figure : new QuantityFinder().find(sentences)) {
      Quantity quantity = figure.quantity();
      assertThat(quantity.id()).isEqualTo("q" + ++number);
      assertThat(quantity.text()).isEqualTo(sentences.words(quantity.span())).isNotBlank();
      if (quantity.min() != null && quantity.max() != null) {
        assertThat(quantity.min()).isLessThanOrEqualTo(quantity.max());
      }
      assertThat(quantity.value() != null || quantity.min() != null || quantity.max() != null)
          .isTrue();
    }
  }
}
