package hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.TestLinguist;
import hearsay.model.CodePointText;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure in a sentence allows what {@code bounds-in-context.tsv} says. */
class BoundsInContextTest {
  private static final QuantityFinder FINDER = new QuantityFinder();

  /**
   * @param span the figure's words
   */
  record Case(
      String sentence,
      Span span,
      @Nullable Double value,
      @Nullable Double min,
      @Nullable Double max,
      String flags) {
    @Override
    public String toString() {
      return sentence;
    }

    static Case of(String line) {
      String[] cells = line.split("\t", -1);
      int begin = cells[0].indexOf('{');
      int end = cells[0].indexOf('}') - 1;
      return new Case(
          cells[0].replaceAll("[{}]", ""),
          new Span(begin, end),
          number(cells[1]),
          number(cells[2]),
          number(cells[3]),
          cells[4]);
    }

    private static @Nullable Double number(String cell) {
      return cell.equals("-") ? null : Double.valueOf(cell);
    }
  }

  static List<String> lines() throws IOException {
    try (InputStream in = BoundsInContextTest.class.getResourceAsStream("bounds-in-context.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  static Stream<Case> cases() throws IOException {
    return lines().stream().map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allowsWhatItsWordsSay(Case given) {
    Optional<Quantity> figure =
        FINDER.find(TestLinguist.get().analyse(given.sentence())).stream()
            .map(Figure::quantity)
            .filter(one -> one.span().overlaps(given.span()))
            .findFirst();

    assertThat(figure).as("figure").isPresent();
    Quantity found = figure.get();
    assertThat(rounded(found.value())).as("value").isEqualTo(rounded(given.value()));
    assertThat(rounded(found.min())).as("min").isEqualTo(rounded(given.min()));
    assertThat(rounded(found.max())).as("max").isEqualTo(rounded(given.max()));
    assertThat(found.minOpen()).as("min excluded").isEqualTo(given.flags().contains(">"));
    assertThat(found.maxOpen()).as("max excluded").isEqualTo(given.flags().contains("<"));
    assertThat(found.approximate()).as("approximate").isEqualTo(given.flags().contains("~"));
  }

  /** A third is no decimal fraction. */
  private static @Nullable Double rounded(@Nullable Double value) {
    return value == null ? null : Math.round(value * 1e6) / 1e6;
  }

  @Test
  void everyLineIsWellFormed() throws IOException {
    List<String> lines = lines();
    assertThat(lines).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(160);
    for (String line : lines) {
      assertThat(line).matches("[^{}\t]*\\{[^{}\t]+}[^{}\t]*(\t(-|[0-9.]+)){3}\t(-|[<>~]{1,2})");
      Case one = Case.of(line);
      assertThat(new CodePointText(one.sentence()).at(one.span()))
          .isEqualTo(line.substring(line.indexOf('{') + 1, line.indexOf('}')));
    }
  }
}
