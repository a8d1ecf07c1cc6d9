package hearsay.evaluation;

import hearsay.attribution.Gender;
import hearsay.attribution.GivenNames;
import hearsay.evaluation.SpeakerLabels.Form;
import hearsay.evaluation.SpeakerLabels.Label;
import hearsay.evaluation.SpeakerScorer.Answer;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import java.util.List;
import java.util.Locale;

/**
 * The plain way to say who a source is, to compare with: the nearest name before it, of a person
 * whose gender agrees for "he" and "she", of an organisation for "it", "we" and "they", a longer
 * one with the same last word for a surname.
 */
final class NearestName {
  private final GivenNames given = new GivenNames();

  Answer of(Sentences sentences, Label label) {
    String word = sentences.words(label.source()).toLowerCase(Locale.ROOT);
    String last = word.substring(word.lastIndexOf(' ') + 1).replaceAll("['’]s?$", "");
    List<Sentence> list = sentences.list();
    for (int s = list.size() - 1; s >= 0; s--) {
      Sentence sentence = list.get(s);
      for (int n = sentence.names().size() - 1; n >= 0; n--) {
        Name name = sentence.names().get(n);
        if (name.span().end() <= label.source().begin()
            && agrees(sentence, name, label.form(), last)) {
          return Answer.of(sentences, s, name.last(), name.span());
        }
      }
    }
    return Answer.NOBODY;
  }

  private boolean agrees(Sentence sentence, Name name, Form form, String word) {
    boolean person = name.type() == Name.Type.PERSON;
    return switch (form) {
      case SURNAME ->
          name.last() > name.first()
              && sentence.token(name.last()).text().toLowerCase(Locale.ROOT).equals(word);
      case DESCRIPTION -> person;
      case PRONOUN ->
          switch (word) {
            case "he", "his", "him" -> person && gender(sentence, name).fits(Gender.MALE);
            case "she", "her" -> person && gender(sentence, name).fits(Gender.FEMALE);
            case "who", "i", "me", "my" -> person;
            default -> !person;
          };
    };
  }

  private Gender gender(Sentence sentence, Name name) {
    Gender title =
        name.first() == 0 ? Gender.UNKNOWN : given.ofTitle(sentence.token(name.first() - 1).text());
    return title != Gender.UNKNOWN ? title : given.ofName(sentence.token(name.first()).text());
  }
}
