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
  void aTextHasTheCodeOfEachOfItsWords(@ForAll @Size(max = 80) List<String> parts) {
    String folded = Folded.of(parts.toArray(new String[0]));
    List<String> words = Folded.words(folded);
    assertThat(words).allMatch(word -> WordCodes.ofAll(folded).contains(WordCodes.of(word)));
    assertThat(WordCodes.ofAll(folded)).isEqualTo(String.join("", WordCodes.each(words)));
  }

  /** What ledgers hold came of these; they must not change. */
  @Test
  void theCodeOfAWordIsTheSameForEver() {
    assertThat(WordCodes.ofAll(" sudzha market 日本 sudzha ")).isEqualTo("CxBf3b");
  }

  @Test
  void ofTwentyWordsFewerThanFourInAHundredOthersSeemToBeThere() {
    int seem = 0;
    for (int i = 0; i < 2_000; i++) {
      List<String> text = new ArrayList<>();
      for (int k = 0; k < 20; k++) {
        text.add("word" + (i * 20 + k));
      }
      seem += WordCodes.ofAll(Folded.codes(text)).contains(WordCodes.of("other" + i)) ? 1 : 0;
    }
    assertThat(seem).isLessThan(80);
  }
}
