package hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTensesTest {
  @ParameterizedTest
  @CsvSource({
    "shot, VBD, A gunman shot and killed four people.",
    "hit, VBD, A missile hit a market on Sunday.",
    "shot, NN, The last shot and the first goal were hers.",
    "hit, NN, The song was a hit and sold well."
  })
  void aWordThatIsBothNounAndPastTenseIsTaggedByWhatStandsAroundIt(
      String word, String tag, String text) {
    assertThat(TestLinguist.get().analyse(text).list().get(0).tokens())
        .anyMatch(token -> token.text().equals(word) && token.tag().equals(tag));
  }
}
