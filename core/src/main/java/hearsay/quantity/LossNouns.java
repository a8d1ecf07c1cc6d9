package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import hearsay.quantity.Predicates.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nouns and verbs that tell whose losses a figure gives the size of, where they do not count it
 * themselves: "put its losses at 15 dead", "raised its own toll to nine from six", "admitted losing
 * 18 men", "suffered 43 casualties".
 */
final class LossNouns {
  /** How far such a noun may stand before its figure, in tokens. */
  private static final int REACH = 12;

  /** How many verbs may stand between a verb and its subject. */
  private static final int CLIMB = 3;

  private static final Set<String> LINKS =
      Set.of(
          "at",
          "to",
          "from",
          "as",
          "reached",
          "hit",
          "passed",
          "topped",
          "exceeded",
          "was",
          "were",
          "is",
          "are",
          "totalled",
          "totaled");

  private static final Set<String> STOPS =
      Set.of(".", ";", ":", "that", "who", "which", "while", "but");

  private static final Set<Measure> LOSSES =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.LOST, Measure.DESTROYED);

  private static final Set<String> SUFFERING = Set.of("suffer", "sustain", "incur", "take", "have");

  private final Sentence sentence;

  LossNouns(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * The noun before a figure that says what the figure is the size of; -1 where none does.
   *
   * @param first first token of the figure
   */
  int leadingTo(int first) {
    boolean linked = first > 0 && LINKS.contains(lower(first - 1));
    boolean joined = first > 0 && (lower(first - 1).equals("and") || lower(first - 1).equals(","));
    for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
      if (STOPS.contains(lower(at))) {
        return -1;
      }
      if (joined && LINKS.contains(lower(at)) && isFigureBehind(at, first)) {
        linked = true;
      }
      if (linked && isLoss(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isFigureBehind(int link, int first) {
    for (int at = link + 1; at < first - 1; at++) {
      if (sentence.token(at).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** A noun of losses, "its dead" too. */
  private boolean isLoss(int at) {
    boolean owned = at > 0 && Set.of("PRP$", "POS").contains(sentence.token(at - 1).tag());
    return Predicates.at(sentence, at, Role.NOUN) != null && (sentence.token(at).isNoun() || owned);
  }

  /** The verb that loss nouns are the object of where they befall its subject, or null. */
  @Nullable Token sufferedBy(Token noun) {
    if (noun.isRoot() || Predicates.at(sentence, noun.index(), Role.NOUN) == null) {
      return null;
    }
    Token verb = sentence.token(noun.head());
    boolean object = noun.is("obj", "dobj") && SUFFERING.contains(verb.lemma());
    return object ? verbWithSubject(verb) : null;
  }

  /** The verb itself, or the one above that it shares its subject with ("admitted losing"). */
  Token verbWithSubject(Token verb) {
    Token at = verb;
    for (int i = 0; i < CLIMB; i++) {
      if (sentence.child(at, "nsubj", "nsubj:pass").isPresent() || at.isRoot()) {
        return at;
      }
      boolean shared =
          at.is("xcomp", "conj", "advcl") || (at.tag().equals("VBG") && at.is("ccomp", "dep"));
      if (!shared) {
        return verb;
      }
      at = sentence.token(at.head());
    }
    return verb;
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
