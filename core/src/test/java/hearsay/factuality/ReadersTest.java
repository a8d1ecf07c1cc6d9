package hearsay.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.language.Token;
import hearsay.language.pieces.SpanModel;
import hearsay.language.pieces.WordVectors;
import hearsay.model.Factuality;
import hearsay.model.Factuality.Polarity;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the learnt readers add to the rules. */
class ReadersTest {
  private static final FactualityJudge RULES = new FactualityJudge();

  private static Judgement judged(String text, String event) {
    Sentences sentences = TestLinguist.get().analyse(text);
    Sentence sentence = sentences.list().get(0);
    return RULES
        .with(WordVectors.of(SpanModel.bundled(), text))
        .explain(sentence, token(sentence, event));
  }

  private static Token token(Sentence sentence, String text) {
    return sentence.tokens().stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  private static Standing standing(String text, String event) {
    return Objects.requireNonNull(judged(text, event).standing());
  }

  @Test
  void rules_alone_know_no_readers() {
    Sentence sentence = TestLinguist.get().analyse("The army attacked.").list().get(0);

    assertThat(RULES.explain(sentence, token(sentence, "attacked")).standing()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels attacked the town on Monday.      | attacked | Rebels may attack the town on Monday.   | attack
          The minister resigned after the vote.    | resigned | The minister will resign after the vote.| resign
          Police arrested the editor at his home.  | arrested | Police denied they arrested the editor. | arrested
          """)
  void what_happened_stands_firmer_than_what_may_will_or_did_not(
      String firm, String event, String weak, String weakEvent) {
    assertThat(standing(firm, event).scalar()).isGreaterThan(standing(weak, weakEvent).scalar());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels attacked the town on Monday.",
        "The envoy said rebels attacked the town.",
        "Rebels never attacked the town."
      })
  void labels_are_probabilities_and_the_scalar_keeps_its_bounds(String text) {
    Standing standing = standing(text, "attacked");

    assertThat(standing.labels()).hasSize(Standing.Label.values().length);
    assertThat(standing.labels().values().stream().mapToDouble(p -> p).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(standing.scalar()).isBetween(-3.0, 3.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army did not attack the town.",
        "The army failed to attack the town.",
        "The army refused to attack the town."
      })
  void negation_is_never_overruled(String text) {
    Factuality found = judged(text, "attack").factuality();

    assertThat(found.polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void the_same_text_is_judged_the_same_each_time() {
    String text = "Officials fear the rebels may attack the town.";

    assertThat(standing(text, "attack")).isEqualTo(standing(text, "attack"));
  }
}
