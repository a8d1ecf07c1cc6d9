package hearsay.evaluation;

import hearsay.attribution.Voice;
import hearsay.evaluation.SpeakerLabels.Form;
import hearsay.evaluation.SpeakerLabels.Label;
import hearsay.language.Mention;
import hearsay.language.Sentences;
import hearsay.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether an answer to "who is this source?" is the labelled one. */
final class SpeakerScorer {
  private final SpeakerLabels labels;

  SpeakerScorer(SpeakerLabels labels) {
    this.labels = labels;
  }

  /**
   * Who a source is said to be.
   *
   * @param head the antecedent's head word in the text, or null for none
   * @param words of the antecedent, or of the name where there is but a name; null for nobody
   */
  record Answer(@Nullable Span head, @Nullable String words) {
    static final Answer NOBODY = new Answer(null, null);

    static Answer of(Sentences sentences, Voice voice) {
      Mention antecedent = voice.antecedent();
      return antecedent == null
          ? new Answer(null, voice.name())
          : of(sentences, antecedent.sentence(), antecedent.head(), antecedent.span());
    }

    static Answer of(Sentences sentences, int sentence, int head, Span span) {
      Span word = sentences.list().get(sentence).token(head).span();
      return new Answer(word, sentences.words(span));
    }
  }

  /** The voice that stands at a labelled source: of those that overlap it the shortest; or null. */
  static @Nullable Voice at(Label label, List<Voice> voices) {
    return voices.stream()
        .filter(voice -> voice.mention() != null && voice.mention().span().overlaps(label.source()))
        .min(Comparator.comparingInt(voice -> length(voice)))
        .orElse(null);
  }

  private static int length(Voice voice) {
    return voice.mention() == null ? 0 : voice.mention().span().length();
  }

  /**
   * Whether the antecedent's head lies in a mention of a labelled entity other than the source
   * itself, a surname's in one of more words; without antecedent, whether the name is one of them.
   * For nobody, whether neither is given.
   */
  boolean isRight(Sentences sentences, Label label, Answer answer) {
    String own = sentences.words(label.source());
    boolean nobody =
        answer.head() == null && (answer.words() == null || answer.words().equals(own));
    if (nobody) {
      return label.mayBeNobody();
    }
    return label.entities().stream()
        .flatMap(entity -> labels.mentions(label.document(), entity).stream())
        .filter(mention -> !mention.overlaps(label.source()))
        .anyMatch(mention -> fits(sentences, label, answer, mention));
  }

  private static boolean fits(Sentences sentences, Label label, Answer answer, Span mention) {
    String words = answer.words() == null ? "" : answer.words();
    boolean full = label.form() != Form.SURNAME || words.indexOf(' ') > 0;
    return answer.head() == null
        ? full && bare(sentences.words(mention)).equals(bare(words))
        : full && mention.overlaps(answer.head());
  }

  private static String bare(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
