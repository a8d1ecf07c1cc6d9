package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Mention;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sources that are told from outside are resolved like those that the room finds. */
class SpeakersTest {
  private static final String TEXT =
      "Maria Lopez met Peter Brandt on Monday. The talks, she said, went well. “I am glad.”";

  private final Sentences sentences = TestLinguist.get().analyse(TEXT);

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private Map<Span, Voice> of(ClaimSpans... statements) {
    return new Speakers().of(sentences, List.of(statements));
  }

  @Test
  void aPronounIsWhoeverItStandsFor() {
    ClaimSpans statement =
        new ClaimSpans(List.of(at("she")), List.of(at("said")), List.of(at("The talks")));

    Voice she = of(statement).get(at("she"));

    assertThat(she).extracting(Voice::name).isEqualTo("Maria Lopez");
    assertThat(she)
        .extracting(Voice::antecedent)
        .extracting(Mention::span)
        .isEqualTo(at("Maria Lopez"));
  }

  @Test
  void aSourceInPiecesIsOneFromItsFirstWordToItsLast() {
    List<Span> pieces = List.of(at("Maria"), at("Lopez"));

    assertThat(of(new ClaimSpans(pieces, List.of(), List.of())))
        .containsOnlyKeys(at("Maria Lopez"));
  }

  @Test
  void aStatementThatNamesNobodyHasNoVoice() {
    ClaimSpans unnamed = new ClaimSpans(List.of(), List.of(at("said")), List.of(at("I am glad")));

    assertThat(of(unnamed)).isEmpty();
  }
}
