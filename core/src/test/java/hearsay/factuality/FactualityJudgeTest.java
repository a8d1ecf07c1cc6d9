package hearsay.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.language.Token;
import hearsay.model.Factuality;
import hearsay.model.Hedge;
import hearsay.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactualityJudgeTest {
  private static final FactualityJudge JUDGE = new FactualityJudge();

  record Example(String text, String event, String is) {}

  static List<Example> judgements() throws IOException {
    try (InputStream in = FactualityJudgeTest.class.getResourceAsStream("judgements.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("judgements")
  void judges(Example example) {
    Sentences sentences = TestLinguist.get().analyse(example.text());
    Sentence sentence = sentences.list().get(0);

    Factuality found = JUDGE.judge(sentence, token(sentence, example.event()));

    assertThat(words(found)).isEqualTo(example.is());
  }

  @Test
  void names_the_words_that_led_to_a_judgement_outermost_first() {
    Sentence sentence =
        TestLinguist.get().analyse("The army may fail to hold the bridge.").list().get(0);

    Judgement judgement = JUDGE.explain(sentence, token(sentence, "hold"));

    assertThat(judgement.operators())
        .extracting(operator -> operator.token().text() + " " + operator.effect())
        .containsExactly("may POSSIBLE", "fail FAILS");
  }

  @Test
  void finds_hedges_with_their_place_inside_the_span_only() {
    Sentences sentences =
        TestLinguist.get().analyse("Troops reportedly left. They may perhaps return.");

    assertThat(JUDGE.hedges(sentences, sentences.list().get(1).span()))
        .containsExactly(
            new Hedge("may", new Span(29, 32)), new Hedge("perhaps", new Span(33, 40)));
    assertThat(JUDGE.hedges(sentences, sentences.list().get(0).span()))
        .containsExactly(new Hedge("reportedly", new Span(7, 17)));
  }

  private static Token token(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Factuality factuality) {
    return (factuality.certainty() + " " + factuality.polarity() + " " + factuality.reality())
        .toLowerCase(Locale.ROOT);
  }
}
