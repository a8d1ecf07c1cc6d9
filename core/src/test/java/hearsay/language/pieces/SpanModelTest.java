package hearsay.language.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpanModelTest {
  private static List<SpanScores> read(String text) {
    return ToyModel.get().read(text).toList();
  }

  private static String numbers(SpanScores scores) {
    StringBuilder numbers = new StringBuilder();
    for (int word = 0; word < scores.size(); word++) {
      numbers.append(scores.span(word)).append(scores.paragraph(word));
      for (int label = 0; label < SpanRole.LABELS; label++) {
        numbers.append(' ').append(scores.emission(word, label));
      }
      numbers.append(scores.last(scores.window(word, word), SpanRole.CUE, word, 63)).append('\n');
    }
    return numbers.toString();
  }

  @Test
  void aTextWithoutWordsHasNoScores() {
    assertThat(read("")).isEmpty();
    assertThat(read(" \n\u200b ")).isEmpty();
  }

  @Test
  void theSameTextHasTheSameScoresOnManyThreads() {
    List<String> texts =
        IntStream.range(0, 24)
            .mapToObj(n -> "The minister said that talks would go on. \n".repeat(n % 8 + 1))
            .toList();
    List<String> alone = texts.stream().map(text -> numbers(read(text).get(0))).toList();
    assertThat(texts.parallelStream().map(text -> numbers(read(text).get(0))).toList())
        .isEqualTo(alone);
  }

  /** In the toy a word's scores depend on the word alone, so that windows cannot hide. */
  @Test
  void everyWordOfManyWindowsHasItsOwnScores() {
    String text = "One crossed, they said.\n".repeat(400);
    SpanScores scores = read(text).get(0);
    SpanScores few = read("One crossed, they said.\n").get(0);
    assertThat(scores.size()).isEqualTo(2_400);
    for (int word = 0; word < scores.size(); word++) {
      assertThat(scores.emission(word, 3)).isEqualTo(few.emission(word % 6, 3));
      int window = scores.window(word, word);
      assertThat(scores.first(window, SpanRole.CONTENT, word, 5))
          .isEqualTo(few.first(0, SpanRole.CONTENT, word % 6, 5));
    }
  }

  @Test
  void aPairIsReadInTheWindowWhereItIsMostCentral() {
    SpanScores scores = read("word ".repeat(2_000)).get(0);
    assertThat(scores.window(0, 0)).isZero();
    assertThat(scores.window(0, 253)).isZero();
    assertThat(scores.window(0, 254)).isEqualTo(-1);
    // windows [0, 254) and [206, 460) share 48 words
    assertThat(scores.window(229, 229)).isZero();
    assertThat(scores.window(230, 230)).isEqualTo(1);
    assertThat(scores.window(207, 230)).isZero();
    assertThat(scores.window(220, 250)).isEqualTo(1);
  }

  @Test
  void aVeryLongTextIsReadInStretches() {
    String paragraph = "word ".repeat(5_000) + "\n";
    List<SpanScores> stretches = read(paragraph.repeat(7));
    assertThat(stretches).map(SpanScores::size).containsExactly(20_000, 15_000);
    assertThat(stretches.get(1).span(0).begin()).isEqualTo(4 * paragraph.length());
    assertThat(stretches.get(1).paragraph(0)).isEqualTo(4);
  }

  @Test
  void whatIsNoModelIsRefused(@TempDir Path folder) throws Exception {
    Path network = Files.writeString(folder.resolve("model.onnx"), "no network");
    Path heads = Files.writeString(folder.resolve("heads.json"), "{\"T\": [[1, 2]]}");
    Path good = Path.of(Objects.requireNonNull(getClass().getResource("toy-network.onnx")).toURI());
    Path goodHeads =
        Path.of(Objects.requireNonNull(getClass().getResource("toy-heads.json")).toURI());
    assertThatThrownBy(() -> SpanModel.load(network, goodHeads))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot be loaded");
    assertThatThrownBy(() -> SpanModel.load(good, heads))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("expected 7 rows of weights, not 1");
    assertThatThrownBy(() -> SpanModel.load(folder.resolve("none"), heads))
        .hasMessageContaining("cannot read the span model");
  }
}
