package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.language.TestLinguist;
import hearsay.model.Article;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose losses figures count; {@code hearsay evaluate sides} gives the same figures in full. */
class SidesTest {
  private static final Reader READER = new Reader(TestLinguist.get());

  private record Item(String text, Map<String, String> sides) {}

  @ParameterizedTest
  @ValueSource(strings = {"sides/tuned.yaml", "sides/kept.yaml"})
  void mostFiguresHaveTheirSideOrRightlyNone(String file) throws IOException {
    List<String> wrong = new ArrayList<>();
    int figures = 0;
    for (Item item : items(file)) {
      Reading reading = READER.read(Article.of("r", item.text()));
      for (Map.Entry<String, String> one : item.sides().entrySet()) {
        figures++;
        String side = side(reading, item.text().indexOf(one.getKey()));
        if (!one.getValue().equals(side)) {
          wrong.add(one.getKey() + " is of " + side + " in: " + item.text());
        }
      }
    }

    assertThat(wrong).hasSizeLessThan(figures * 15 / 100);
  }

  @Test
  void twoArmiesFiguresStandApart() {
    String text =
        "Ruritania's army said that 12 of its soldiers had been killed. "
            + "Sudan's army said that nine of its soldiers had been killed and Ethiopia had lost 40.";
    Reading reading = READER.read(Article.of("r", text));

    assertThat(side(reading, text.indexOf("12"))).isEqualTo("none");
    assertThat(side(reading, text.indexOf("nine"))).isEqualTo("SDN");
    assertThat(side(reading, text.indexOf("40"))).isEqualTo("ETH");
  }

  @Test
  void anOfficerIsOfTheOneArmyThatSpokeBeforeInTheParagraph() {
    String one =
        "Sudan's army said it had been attacked. \"We lost six men,\" Colonel Ali Idris said.";
    String two = "Ethiopia's army said it was ready. " + one;
    String apart = one.replace("\"We", "\n\n\"We");

    assertThat(side(read(one), one.indexOf("six"))).isEqualTo("SDN");
    assertThat(side(read(two), two.indexOf("six"))).isEqualTo("none");
    assertThat(side(read(apart), apart.indexOf("six"))).isEqualTo("none");
  }

  private static Reading read(String text) {
    return READER.read(Article.of("r", text));
  }

  private static List<Item> items(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(SidesTest.class.getResourceAsStream(file))) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<List<Item>>() {});
    }
  }

  private static String side(Reading reading, int begin) {
    Quantity figure = figure(reading, begin);
    return figure == null ? "not found" : Objects.requireNonNullElse(figure.side(), "none");
  }

  private static @Nullable Quantity figure(Reading reading, int begin) {
    return reading.quantities().stream()
        .filter(one -> one.span().begin() <= begin && begin < one.span().end())
        .findFirst()
        .orElse(null);
  }
}
