package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WordCodesTest {
  @Property
  void aTextHasTheCodeOfEachOfItsWords(@ForAll @Size(max = 80) List<String> words) {
    assertThat(words).allMatch(word -> WordCodes.of(words).contains(WordCodes.of(word)));
  }

  /** What ledgers hold came of these; they must not change. */
  @Test
  void theCodeOfAWordIsTheSameForEver() {
    assertThat(WordCodes.of(List.of("sudzha", "market", "日本", "sudzha"))).isEqualTo("CxBf3b");
  }

  @Test
  void ofTwentyWordsFewerThanFourInAHundredOthersSeemToBeThere() {
    int seem = 0;
    for (int i = 0; i < 2_000; i++) {
      List<String> text = new ArrayList<>();
      for (int k = 0; k < 20; k++) {
        text.add("word" + (i * 20 + k));
      }
      seem += WordCodes.of(text).contains(WordCodes.of("other" + i)) ? 1 : 0;
    }
    assertThat(seem).isLessThan(80);
  }
}
