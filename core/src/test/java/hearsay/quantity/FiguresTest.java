package hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences give the figures that {@code figures.yaml} says. */
class FiguresTest {
  record Case(String text, List<Map<String, Object>> figures) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = FiguresTest.class.getResourceAsStream("figures.yaml")) {
      List<Case> cases =
          new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<List<Case>>() {});
      return cases.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesItsFigures(Case given) {
    Sentences sentences = TestLinguist.get().analyse(given.text());
    List<Figure> figures = new QuantityFinder().find(sentences);

    assertThat(figures.stream().map(figure -> figure.quantity().text()))
        .containsExactlyElementsOf(
            given.figures().stream().map(figure -> (String) figure.get("words")).toList());
    for (int i = 0; i < figures.size(); i++) {
      for (Map.Entry<String, Object> fact : given.figures().get(i).entrySet()) {
        assertThat(field(figures.get(i), fact.getKey(), sentences))
            .as(fact.getKey() + " of " + figures.get(i).quantity().text())
            .isEqualTo(fact.getValue() instanceof Number n ? n.doubleValue() : fact.getValue());
      }
    }
  }

  private static @Nullable Object field(Figure figure, String name, Sentences sentences) {
    Quantity quantity = figure.quantity();
    return switch (name) {
      case "words" -> quantity.text();
      case "value" -> quantity.value();
      case "min" -> quantity.min();
      case "max" -> quantity.max();
      case "unit" -> quantity.unit();
      case "of" -> quantity.of();
      case "measure" -> quantity.measure().name().toLowerCase(Locale.ROOT);
      case "trend" -> figure.trend().name().toLowerCase(Locale.ROOT);
      case "holder" -> figure.holder() == null ? null : sentences.words(figure.holder().span());
      default -> throw new IllegalArgumentException("figures.yaml: no field " + name);
    };
  }
}
