package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import hearsay.quantity.MeasureJudge.Finding;
import hearsay.quantity.Predicates.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words before a figure say that it measures: "killed 12", "the death of 12", "losses at
 * 400", "the toll rose to 41".
 */
final class WordsBefore {
  /** How far a noun may stand before its figure, in tokens. */
  private static final int TOLL_WINDOW = 8;

  /**
   * How far a "number of" may stand before the participle that says what befell those, in tokens.
   */
  private static final int NUMBER_WINDOW = 5;

  private static final Set<String> OPENING = Set.of("“", "\"", "``", "‘");

  private static final Set<String> DETERMINERS =
      Set.of("the", "another", "all", "these", "those", "her", "his", "their");

  /** What brings in those who share somebody's fate: "was killed along with his two sons". */
  private static final Set<String> COMPANY = Set.of("with", "alongside");

  private static final Set<String> BEFORE_COMPANY = Set.of("along", "together", ",");

  private static final Set<String> PARTICLES = Set.of("down", "up", "out");

  private static final Set<String> CLAUSE_WORDS = Set.of("who", "and", "but");

  /** What leads from a noun to its figure. */
  private static final Set<String> LINKS =
      Set.of(
          "of",
          "at",
          "to",
          "from",
          "as",
          "reached",
          "reaching",
          "hit",
          "is",
          "was",
          "were",
          "totaled",
          "totalled",
          "numbered",
          ":",
          "exceeded",
          "claimed",
          "topped",
          "with");

  private final Sentence sentence;

  WordsBefore(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param last the token before the figure, bounds included
   */
  @Nullable Finding read(int last) {
    int at = last;
    while (at >= 0 && (DETERMINERS.contains(lower(at)) || isOpeningQuote(at))) {
      at--;
    }
    if (at >= 0 && COMPANY.contains(lower(at))) {
      return ofCompany(at - 1);
    }
    Measure object = Predicates.at(sentence, at, Role.OBJECT);
    if (object == null && at >= 1) {
      object = twoWords(at);
    }
    if (object != null && !isPassive(at) && !isNounHere(at)) {
      return new Finding(object, at);
    }
    Measure noun = Predicates.at(sentence, at, Role.NOUN);
    if (noun != null && at >= 0 && lower(at).equals("toll")) {
      return new Finding(noun, at);
    }
    return ofNoun(at);
  }

  private boolean isOpeningQuote(int at) {
    return OPENING.contains(sentence.token(at).text());
  }

  private @Nullable Finding ofCompany(int last) {
    int at = last;
    while (at >= 0 && BEFORE_COMPANY.contains(lower(at))) {
      at--;
    }
    Measure object = Predicates.at(sentence, at, Role.OBJECT);
    if (object != null && at >= 1 && WordsBehind.PASSIVE.contains(lower(at - 1))) {
      return new Finding(object, at);
    }
    Measure subject = Predicates.at(sentence, at, Role.SUBJECT);
    boolean fate = subject == Measure.KILLED || subject == Measure.MISSING;
    return subject != null && fate ? new Finding(subject, at) : null;
  }

  private @Nullable Measure twoWords(int at) {
    String particle = lower(at);
    return PARTICLES.contains(particle) ? Predicates.at(sentence, at - 1, Role.OBJECT) : null;
  }

  private boolean isNounHere(int at) {
    return at >= 0 && sentence.token(at).tag().equals("NNS");
  }

  private boolean isPassive(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      if (WordsBehind.PASSIVE.contains(lower(i)) && !lower(i).equals("being")) {
        return true;
      }
      if (!sentence.token(i).tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** A noun that takes its figure through a preposition or a verb of measuring. */
  private @Nullable Finding ofNoun(int last) {
    if (last < 0 || !isLink(last)) {
      return null;
    }
    for (int i = last - 1; i >= Math.max(0, last - TOLL_WINDOW); i--) {
      Token token = sentence.token(i);
      Measure noun = Predicates.at(sentence, i, Role.NOUN);
      if (noun != null && token.isNoun()) {
        return new Finding(noun, i);
      }
      Measure counted = countedBy(i);
      if (counted != null) {
        return new Finding(counted, i);
      }
      if (token.tag().equals("CD")
          || token.text().equals(".")
          || token.text().equals(";")
          || CLAUSE_WORDS.contains(lower(i))) {
        return null;
      }
    }
    return null;
  }

  /** "The number of people killed at the market reached 39". */
  private @Nullable Measure countedBy(int at) {
    Measure measure = Predicates.at(sentence, at, Role.OBJECT);
    if (measure == null) {
      measure = Predicates.at(sentence, at, Role.STATE);
    }
    for (int i = at - 1; measure != null && i >= Math.max(0, at - NUMBER_WINDOW); i--) {
      if (lower(i).equals("number") && lower(i + 1).equals("of")) {
        return measure;
      }
    }
    return null;
  }

  private boolean isLink(int at) {
    return LINKS.contains(lower(at));
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
