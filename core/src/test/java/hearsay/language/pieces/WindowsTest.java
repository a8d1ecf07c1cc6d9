package hearsay.language.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static final WordReader READER = new WordReader();

  private static Words words(String text) {
    return READER.read(text);
  }

  private static List<Window> windows(Words words, int limit, int overlap) {
    return new Windows(limit, overlap).over(words, 0, words.size());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "said",
            "the",
            "\n",
            "\n\n",
            "“no”",
            "antidisestablishmentarianism",
            "x".repeat(60),
            ".")
        .list()
        .ofMaxSize(400)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 200)
  void everyWordIsInAWindowAndNoWindowIsTooLong(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 32, max = 256) int limit,
      @ForAll @IntRange(max = 100) int percent) {
    Words words = words(text);
    int overlap = (limit - 2) / 4 * percent / 100;
    int covered = 0;
    int begin = -1;
    for (Window window : windows(words, limit, overlap)) {
      assertThat(window.begin()).isGreaterThan(begin).isLessThanOrEqualTo(covered);
      assertThat(window.end()).isGreaterThan(covered);
      assertThat(new Encoding(words, window, 4).length()).isLessThanOrEqualTo(limit);
      begin = window.begin();
      covered = window.end();
    }
    assertThat(covered).isEqualTo(words.size());
  }

  @Test
  void aWindowEndsWithAParagraphWhereItIsHalfFull() {
    Words words = words("one ".repeat(20) + "\n" + "two ".repeat(20));
    assertThat(windows(words, 34, 4)).first().isEqualTo(new Window(0, 20));
    assertThat(windows(words("one ".repeat(40)), 34, 4)).first().isEqualTo(new Window(0, 32));
  }

  @Test
  void paragraphsAreMarkedAndWordsToldApart() {
    Words words = words("He spoke.\nShe: “No”");
    Encoding encoding = new Encoding(words, new Window(0, words.size()), 4);
    assertThat(encoding.id(0)).isEqualTo(Vocabulary.START);
    assertThat(encoding.id(4)).isEqualTo(Vocabulary.BREAK);
    assertThat(encoding.id(encoding.length() - 1)).isEqualTo(Vocabulary.BREAK);
    assertThat(encoding.length()).isEqualTo(11);
    long[] types = new long[encoding.length()];
    for (int at = 0; at < types.length; at++) {
      types[at] = encoding.type(at);
    }
    assertThat(types).containsExactly(0, 1, 0, 0, 0, 1, 0, 2, 3, 2, 0);
    assertThat(new Encoding(words, new Window(0, words.size()), 2).type(8)).isEqualTo(1);
  }

  @Test
  void aQuotationEndsWithItsParagraph() {
    Words words = words("\"Yes, he said.\nNo ''maybe'' so «b» c");
    assertThat(words.type(1)).isEqualTo(3);
    assertThat(words.type(6)).isEqualTo(1); // No
    assertThat(words.type(9)).isEqualTo(2); // maybe
    assertThat(words.type(12)).isEqualTo(0); // so
    assertThat(words.type(14)).isEqualTo(2); // b
    assertThat(words.type(16)).isEqualTo(0); // c
  }

  @Test
  void aLongTextIsCutAtAParagraph() {
    Words words = words("one ".repeat(70) + "\n" + "two ".repeat(130));
    assertThat(Stretches.of(words, 100))
        .containsExactly(new Window(0, 70), new Window(70, 170), new Window(170, 200));
    assertThat(Stretches.of(words(""), 100)).isEmpty();
  }

  @Test
  void windowsThatMakeNoHeadwayAreRefused() {
    assertThatThrownBy(() -> new Windows(256, 64)).hasMessageContaining("256 pieces over 64");
    assertThatThrownBy(() -> new Windows(16, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
