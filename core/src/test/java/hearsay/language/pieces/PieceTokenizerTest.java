package hearsay.language.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PieceTokenizerTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final PieceTokenizer TOKENIZER = new PieceTokenizer(VOCABULARY);

  record Word(int begin, int end, List<Integer> pieces) {}

  record Case(String name, String text, List<List<Object>> words) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Word> cut(String text) {
    List<Word> words = new ArrayList<>();
    TOKENIZER.cut(
        text.codePoints().toArray(),
        (begin, end, pieces, count) ->
            words.add(new Word(begin, end, Arrays.stream(pieces, 0, count).boxed().toList())));
    return words;
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = PieceTokenizerTest.class.getResourceAsStream("tokens.yaml")) {
      return Arrays.stream(
          new ObjectMapper(new YAMLFactory()).readValue(Objects.requireNonNull(in), Case[].class));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsAsTheModelWasTaught(Case given) {
    assertThat(cut(given.text()))
        .map(word -> List.<Object>of(word.begin(), word.end(), word.pieces()))
        .isEqualTo(given.words());
  }

  @Test
  void theVocabularyIsWhole() {
    assertThat(VOCABULARY.size()).isEqualTo(30_522);
    assertThat(VOCABULARY.number("[UNK]", false)).isEqualTo(Vocabulary.UNKNOWN);
    assertThat(VOCABULARY.number("[CLS]", false)).isEqualTo(Vocabulary.START);
    assertThat(VOCABULARY.number("[SEP]", false)).isEqualTo(Vocabulary.BREAK);
  }

  @Test
  void aReportCannotCommandTheModel() {
    assertThat(cut("[SEP] [CLS] [MASK]"))
        .allSatisfy(word -> assertThat(word.pieces()).allMatch(piece -> piece > 998))
        .hasSize(9);
  }

  @Test
  void halfACharacterIsDropped() {
    assertThat(cut("tru\uD83Dce \uDE00")).hasSize(1).first().extracting(Word::end).isEqualTo(6);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of("“", "”", "\"", "\n", " ", "e\u0301", "漢", "İ", "ﬁ", "\u200b", "said"),
            Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void wordsStandInTextOrderAndApart(@ForAll("texts") String text) {
    int at = 0;
    for (Word word : cut(text)) {
      assertThat(word.begin()).isGreaterThanOrEqualTo(at);
      assertThat(word.end()).isGreaterThan(word.begin());
      assertThat(word.pieces()).isNotEmpty();
      at = word.end();
    }
    assertThat(at).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
  }

  @Property(tries = 300)
  void everyLetterIsInAWord(@ForAll("texts") String text) {
    int[] points = text.codePoints().toArray();
    List<Word> words = cut(text);
    for (int at = 0; at < points.length; at++) {
      if (Character.isLetterOrDigit(points[at])) {
        int here = at;
        assertThat(words).anyMatch(word -> word.begin() <= here && here < word.end());
      }
    }
  }

  @Property(tries = 300)
  void whatStandsBehindALineFeedChangesNothingBefore(
      @ForAll("texts") String text, @ForAll("texts") String more) {
    List<Word> words = cut(text);
    assertThat(cut(text + "\n" + more).subList(0, words.size())).isEqualTo(words);
  }
}
