package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.evaluation.SpeakerLabels.Label;
import hearsay.evaluation.SpeakerScorer.Answer;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rights and wrongs, on labels that the table really holds. */
class SpeakerScorerTest {
  private final SpeakerLabels labels = new SpeakerLabels();
  private final SpeakerScorer scorer = new SpeakerScorer(labels);

  /** Somewhere a text has to stand for the corpus's, which is not here. */
  private static Sentences blank(int length) {
    return new Sentences(new CodePointText("x".repeat(length)), List.of(), List.<Sentence>of());
  }

  private Label first(SpeakerLabels.Form form, boolean nobody) {
    return labels.all().stream()
        .filter(label -> label.form() == form && label.mayBeNobody() == nobody)
        .findFirst()
        .orElseThrow();
  }

  private Span mention(Label label) {
    return labels.mentions(label.document(), label.entities().get(0)).stream()
        .filter(span -> !span.overlaps(label.source()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAntecedentInAMentionOfTheEntityIsRight() {
    Label label = first(SpeakerLabels.Form.PRONOUN, false);
    Answer answer = new Answer(mention(label), "Ann Smith");
    assertThat(scorer.isRight(blank(30_000), label, answer)).isTrue();
  }

  @Test
  void theSourceItselfIsNoAntecedent() {
    Label label = first(SpeakerLabels.Form.PRONOUN, false);
    assertThat(scorer.isRight(blank(30_000), label, new Answer(label.source(), "he"))).isFalse();
  }

  @Test
  void noAnswerIsRightForNobodyAlone() {
    Label somebody = first(SpeakerLabels.Form.PRONOUN, false);
    Label nobody = first(SpeakerLabels.Form.PRONOUN, true);
    assertThat(scorer.isRight(blank(30_000), somebody, Answer.NOBODY)).isFalse();
    assertThat(scorer.isRight(blank(30_000), nobody, Answer.NOBODY)).isTrue();
  }

  @Test
  void aSurnameHasToLeadToAFullerName() {
    Label label = first(SpeakerLabels.Form.SURNAME, false);
    Span mention = mention(label);
    assertThat(scorer.isRight(blank(30_000), label, new Answer(mention, "Smith"))).isFalse();
    assertThat(scorer.isRight(blank(30_000), label, new Answer(mention, "Ann Smith"))).isTrue();
  }
}
