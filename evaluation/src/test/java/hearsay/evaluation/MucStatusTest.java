package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MucStatusTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ELN guerrillas attacked the mill.|REPORTED AS FACT",
        "The ELN claimed responsibility for the attack.|CLAIMED OR ADMITTED",
        "The National Liberation Army has claimed credit for it.|CLAIMED OR ADMITTED",
        "The ELN denied that it had claimed responsibility.|REPORTED AS FACT",
        "Neighbours blamed the ELN for the fire.|SUSPECTED OR ACCUSED",
        "The army accused the ELN of the crime.|SUSPECTED OR ACCUSED BY AUTHORITIES",
        "Nobody knows who did it.|REPORTED AS FACT"
      })
  void whatTheSentencesThatNameAGroupSayOfIt(String sentence, String status) {
    assertThat(new MucStatus(List.of(sentence)).of("ELN", true)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"true, REPORTED AS FACT", "false, SUSPECTED OR ACCUSED"})
  void withoutSuchASentenceTheEventItselfDecides(boolean sure, String status) {
    assertThat(new MucStatus(List.of("A mill burned.")).of("REBELS", sure)).isEqualTo(status);
  }
}
