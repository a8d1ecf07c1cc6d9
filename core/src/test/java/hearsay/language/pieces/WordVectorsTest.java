package hearsay.language.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  /** One number a place: 1, 2, 3 … as the word itself, tens as the one before, hundreds behind. */
  private static SpanScores scores(Words words, Window... windows) {
    List<Network.Output> outputs = List.of(windows).stream().map(WordVectorsTest::output).toList();
    return new SpanScores(words, List.of(windows), outputs);
  }

  private static Network.Output output(Window window) {
    float[] vectors = new float[window.size() * 3];
    for (int word = 0; word < window.size(); word++) {
      for (int place = 0; place < 3; place++) {
        vectors[word * 3 + place] = (window.begin() + word + 1) * (float) Math.pow(10, place);
      }
    }
    return new Network.Output(
        new float[window.size() * SpanRole.LABELS],
        new float[window.size() * SpanScores.LINK],
        vectors);
  }

  private static Words words(String text) {
    return new WordReader().read(text);
  }

  @Test
  void a_word_and_its_neighbours_add_up() {
    WordVectors vectors = new WordVectors();
    vectors.add(scores(words("one two three"), new Window(0, 3)));

    assertThat(vectors.around(4)).containsExactly(2 + 10 + 300);
    assertThat(vectors.around(6)).containsExactly(2 + 10 + 300);
  }

  @Test
  void the_first_and_the_last_word_lack_a_neighbour() {
    WordVectors vectors = new WordVectors();
    vectors.add(scores(words("one two three"), new Window(0, 3)));

    assertThat(vectors.around(0)).containsExactly(1 + 200);
    assertThat(vectors.around(8)).containsExactly(3 + 20);
  }

  @Test
  void words_of_several_stretches_are_neighbours() {
    Words words = words("one two three");
    WordVectors vectors = new WordVectors();
    vectors.add(scores(words, new Window(0, 2)));
    vectors.add(scores(words, new Window(2, 3)));

    assertThat(vectors.around(4)).containsExactly(2 + 10 + 300);
  }

  @Test
  void where_no_word_stands_there_is_nothing() {
    WordVectors vectors = new WordVectors();
    vectors.add(scores(words("  one two"), new Window(0, 2)));

    assertThat(vectors.around(0)).isNull();
    assertThat(vectors.around(5)).isNull();
    assertThat(vectors.around(99)).isNull();
    assertThat(new WordVectors().around(0)).isNull();
  }

  @Test
  void no_more_words_are_kept_than_a_report_may_have() {
    Words words = words("one two three four five");
    WordVectors vectors = new WordVectors(3);
    vectors.add(scores(words, new Window(0, 2)));
    vectors.add(scores(words, new Window(2, 4)));
    vectors.add(scores(words, new Window(4, 5)));

    assertThat(vectors.around(8)).containsExactly(3 + 20);
    assertThat(vectors.around(14)).isNull();
    assertThat(vectors.around(19)).isNull();
  }

  @Test
  void a_model_without_vectors_leaves_them_empty() {
    WordVectors vectors = new WordVectors();
    vectors.add(ToyModel.scores(new float[][] {new float[SpanRole.LABELS]}));

    assertThat(vectors.around(0)).isNull();
  }
}
