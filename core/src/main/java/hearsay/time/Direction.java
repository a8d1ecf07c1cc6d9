package hearsay.time;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private static final Set<String> UNTENSED = Set.of("effective", "payable", "valid");

  /** Climbing further than this from a date to its verb leaves its clause. */
  private static final int STEPS = 6;

  /** The direction of the clause that a date belongs to. */
  static Direction of(Sentence sentence, Token date) {
    Token at = date;
    for (int steps = 0; steps < STEPS; steps++) {
      Direction direction = own(sentence, at);
      if (direction != null) {
        return direction;
      }
      if (at.isRoot() || (steps == 0 && at.is("compound", "nmod:poss", "amod"))) {
        return OPEN; // "the June agreement" may be of any tense
      }
      at = sentence.token(at.head());
    }
    return OPEN;
  }

  /** The direction that a word gives to dates below it; null if it gives none. */
  private static @Nullable Direction own(Sentence sentence, Token word) {
    if (word.isVerb()) {
      return ofVerb(sentence, word);
    }
    if (word.lemma().equals("due")) {
      return FUTURE;
    }
    if (UNTENSED.contains(word.lemma())) {
      return OPEN;
    }
    // a predicate noun or adjective carries its verb below itself
    boolean predicate = word.isNoun() || word.tag().startsWith("JJ");
    return predicate && sentence.child(word, "cop").isPresent() ? ofVerb(sentence, word) : null;
  }

  private static @Nullable Direction ofVerb(Sentence sentence, Token verb) {
    boolean planned = verb.tag().equals("VBN") && FUTURE_PARTICIPLES.contains(verb.lemma());
    boolean have = false;
    boolean be = false;
    boolean to = false;
    boolean past = verb.tag().equals("VBD");
    for (Token child : sentence.children(verb)) {
      boolean auxiliary = child.is("aux", "auxpass", "cop");
      if (auxiliary && FUTURE_AUXILIARIES.contains(child.text().toLowerCase(Locale.ROOT))) {
        return hasPerfect(sentence, verb) ? PAST : FUTURE;
      }
      past |= auxiliary && child.tag().equals("VBD");
      have |= auxiliary && child.lemma().equals("have");
      be |= auxiliary && child.lemma().equals("be");
      to |= child.is("mark", "aux") && child.tag().equals("TO");
    }
    if (planned || to) {
      return FUTURE;
    }
    boolean looksBack = past || have || (verb.tag().equals("VBN") && !be);
    return looksBack ? PAST : verb.tag().equals("VBG") && be ? FUTURE : null;
  }

  /** "May have left on Tuesday" looks back. */
  private static boolean hasPerfect(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> child.is("aux") && child.text().equals("have"));
  }

  /** What the word before a date says of its direction, where that outdoes or lacks a tense. */
  static Direction of(Direction tense, String before) {
    if (before.equals("since")) {
      return PAST;
    }
    return tense == OPEN && FUTURE_PREPOSITIONS.contains(before) ? FUTURE : tense;
  }
}
