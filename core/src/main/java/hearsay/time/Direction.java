package hearsay.time;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.Set;

/** Which way from the day of publication a date without a year lies, by the tense of its clause. */
enum Direction {
  PAST,
  FUTURE,
  OPEN;

  private static final Set<String> FUTURE_AUXILIARIES =
      Set.of(
          "will", "'ll", "wo", "shall", "may", "might", "can", "could", "should", "must", "would");
  private static final Set<String> FUTURE_PARTICIPLES =
      Set.of(
          "schedule",
          "expect",
          "plan",
          "set",
          "slate",
          "due",
          "project",
          "anticipate",
          "propose",
          "intend",
          "bind");
  private static final Set<String> FUTURE_PREPOSITIONS = Set.of("until", "till", "by", "before");

  /** Climbing further than this from a date to its verb leaves its clause. */
  private static final int STEPS = 6;

  /** The direction of the clause that a token belongs to. */
  static Direction of(Sentence sentence, Token date) {
    Token at = date;
    for (int steps = 0; steps < STEPS; steps++) {
      Direction direction = at.isVerb() ? ofVerb(sentence, at) : ofAdjective(sentence, at);
      if (direction != OPEN) {
        return direction;
      }
      if (at.isRoot()) {
        return OPEN;
      }
      at = sentence.token(at.head());
    }
    return OPEN;
  }

  /** "Is due", "is likely to". */
  private static Direction ofAdjective(Sentence sentence, Token word) {
    if (word.lemma().equals("due")) {
      return FUTURE;
    }
    // a predicate noun or adjective hides its verb below itself
    return word.isNoun() || word.tag().startsWith("JJ")
        ? sentence.child(word, "cop").isPresent() ? ofVerb(sentence, word) : OPEN
        : OPEN;
  }

  private static Direction ofVerb(Sentence sentence, Token verb) {
    boolean have = false;
    boolean be = false;
    boolean past = verb.tag().equals("VBD");
    boolean to = false;
    for (Token child : sentence.children(verb)) {
      if (child.is("aux", "auxpass", "cop")) {
        if (FUTURE_AUXILIARIES.contains(child.text().toLowerCase(java.util.Locale.ROOT))) {
          return hasPerfect(sentence, verb) ? PAST : FUTURE;
        }
        past |= child.tag().equals("VBD");
        have |= child.lemma().equals("have");
        be |= child.lemma().equals("be");
        to |= child.tag().equals("TO");
      }
      to |= child.is("mark") && child.tag().equals("TO");
    }
    if (past || have) {
      return FUTURE_PARTICIPLES.contains(verb.lemma()) && verb.tag().equals("VBN") ? FUTURE : PAST;
    }
    if (to || FUTURE_PARTICIPLES.contains(verb.lemma()) && verb.tag().equals("VBN")) {
      return FUTURE;
    }
    return switch (verb.tag()) {
      case "VBG" -> be ? FUTURE : OPEN;
      case "VBZ", "VBP" -> OPEN;
      default -> OPEN;
    };
  }

  /** "May have left on Tuesday" looks back. */
  private static boolean hasPerfect(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> child.is("aux") && child.text().equals("have"));
  }

  /** Whether the words before a date turn it to the future where the tense does not say. */
  static boolean looksAhead(String before) {
    return FUTURE_PREPOSITIONS.contains(before);
  }
}
