package hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.TestLinguist;
import hearsay.model.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a figure allow what {@code bounds-cases.tsv} says. */
class BoundsTest {
  record Case(
      String words,
      @Nullable Double value,
      @Nullable Double min,
      @Nullable Double max,
      String flags) {
    @Override
    public String toString() {
      return words;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = BoundsTest.class.getResourceAsStream("bounds-cases.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(f -> new Case(f[0], number(f[1]), number(f[2]), number(f[3]), f[4]));
    }
  }

  private static @Nullable Double number(String field) {
    return field.equals("-") ? null : Double.valueOf(field);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allowsWhatItsWordsSay(Case given) {
    String text = "Officials spoke of " + given.words() + " on Tuesday.";
    List<Figure> figures = new QuantityFinder().find(TestLinguist.get().analyse(text));

    assertThat(figures).hasSize(1);
    Quantity found = figures.get(0).quantity();
    assertThat(found.value()).as("value").isEqualTo(given.value());
    assertThat(found.min()).as("min").isEqualTo(given.min());
    assertThat(found.max()).as("max").isEqualTo(given.max());
    assertThat(found.minOpen()).as("min excluded").isEqualTo(given.flags().contains(">"));
    assertThat(found.maxOpen()).as("max excluded").isEqualTo(given.flags().contains("<"));
    assertThat(found.approximate()).as("approximate").isEqualTo(given.flags().contains("~"));
  }
}
