package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that a figure counts, from tags and neighbourhood; the parse helps only
 * with things strung together, since it errs most around figures.
 */
final class CountedNoun {
  /** Words that the tagger takes for nouns and that end a counted noun phrase. */
  private static final Set<String> STOPS =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "more",
          "less",
          "fewer",
          "ago",
          "later",
          "earlier",
          "dead",
          "wounded",
          "injured",
          "hurt",
          "killed",
          "missing",
          "including",
          "january",
          "february",
          "march",
          "last",
          "next",
          "each",
          "worth",
          "due",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** What may stand between a partitive's "of" and its noun. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "these", "those", "its", "their", "his", "her", "our", "my", "your", "all",
          "such");

  private static final int LONGEST = 9;

  private final Sentence sentence;

  CountedNoun(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param from token right behind the figure
   * @param partitive whether "of" may come between ("dozens of", "one of the")
   * @return null where nothing is counted ("wounded 12")
   */
  @Nullable Counted at(int from, boolean partitive) {
    int at = from;
    at = skip(at, Set.of("more", "other", "others", "additional", "further"));
    if (partitive && isWord(at, "of")) {
      at++;
      at = skip(at, DETERMINERS);
      at = skip(at, DETERMINERS);
    }
    if (isWord(at - 1, "others")) {
      return new Counted(at - 1, at - 1, at - 1);
    }
    if (at == from && isMistakenVerb(at)) {
      return new Counted(at, at, at);
    }
    int end = phraseEnd(at);
    int head = head(at, end);
    if (head < 0) {
      return null;
    }
    if (isCompound(at, head)) {
      return new Counted(at, at, at);
    }
    int first = isWord(at - 1, "other") && at - 1 >= from ? at - 1 : at;
    return new Counted(first, head, Math.max(head, strungEnd(head)));
  }

  /** "12 page document" counts pages: behind "12" a noun in the singular is a modifier. */
  private boolean isCompound(int at, int head) {
    return head > at
        && at > 0
        && sentence.token(at).tag().equals("NN")
        && sentence.token(head).tag().equals("NN")
        && sentence.token(at - 1).tag().equals("CD")
        && !isWord(at - 1, "one")
        && !isWord(at - 1, "1");
  }

  /** A plural behind a figure that the tagger took for a verb: "19 fouls proves". */
  private boolean isMistakenVerb(int at) {
    if (at + 1 >= sentence.size() || at == 0 || !sentence.token(at).tag().equals("VBZ")) {
      return false;
    }
    Token verb = sentence.token(at);
    boolean regular = verb.text().length() > 3 && lower(at).endsWith("s");
    boolean figure = sentence.token(at - 1).tag().equals("CD");
    String next = sentence.token(at + 1).tag();
    return figure
        && regular
        && Trend.of(verb.text()) == Trend.NONE
        && !Set.of("says", "does").contains(lower(at))
        && (next.startsWith("VB") || Set.of("MD", "IN", ",", ".", "CC").contains(next));
  }

  private int skip(int at, Set<String> words) {
    return at < sentence.size() && words.contains(lower(at)) ? at + 1 : at;
  }

  /** After the longest run of words that can make up one noun phrase. */
  private int phraseEnd(int from) {
    int at = from;
    boolean noun = false;
    while (at < sentence.size() && at < from + LONGEST) {
      Token token = sentence.token(at);
      if (isStop(at) || !goesOn(at, noun)) {
        break;
      }
      noun = token.isNoun();
      at++;
    }
    return at;
  }

  private boolean isStop(int at) {
    return STOPS.contains(lower(at)) || Bounds.isAmount(lower(at));
  }

  private boolean goesOn(int at, boolean afterNoun) {
    Token token = sentence.token(at);
    String tag = token.tag();
    if (token.isNoun()) {
      return !afterNoun || !startsName(at);
    }
    if (tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("POS")) {
      boolean ended = at > 0 && sentence.token(at - 1).tag().equals("NNS");
      return !afterNoun || (!ended && (tag.equals("POS") || nounFollows(at + 1)));
    }
    if (tag.equals("VBN") || tag.equals("VBG") || tag.equals("RB") || tag.equals("RBS")) {
      return !afterNoun && nounFollows(at + 1);
    }
    boolean joins = tag.equals("CC") || tag.equals(",");
    boolean adjectives = !afterNoun && at > 0 && isAdjective(at - 1) && isAdjective(at + 1);
    return joins && (adjectives || joinsNames(at));
  }

  /** "Kia and Hyundai vehicles". */
  private boolean joinsNames(int at) {
    return at > 0
        && at + 2 < sentence.size()
        && sentence.token(at - 1).tag().equals("NNP")
        && sentence.token(at + 1).tag().equals("NNP")
        && sentence.token(at + 2).tag().equals("NNS");
  }

  /** A plural common noun has ended the phrase when a name follows: "12 people Friday". */
  private boolean startsName(int at) {
    boolean plural =
        at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("NNS") && !isStop(at + 1);
    return sentence.token(at).isProperNoun()
        && sentence.token(at - 1).tag().equals("NNS")
        && !plural;
  }

  private boolean nounFollows(int at) {
    for (int i = at; i < Math.min(sentence.size(), at + 3); i++) {
      if (sentence.token(i).isNoun()) {
        return !STOPS.contains(lower(i));
      }
      String tag = sentence.token(i).tag();
      if (!tag.startsWith("JJ") && !tag.equals("VBN") && !tag.equals("HYPH")) {
        return false;
      }
    }
    return false;
  }

  private boolean isAdjective(int at) {
    return at < sentence.size() && sentence.token(at).tag().startsWith("JJ");
  }

  private int head(int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (sentence.token(i).isNoun()) {
        return i;
      }
    }
    return -1;
  }

  /** "tanks and armoured vehicles": what is joined to the head without a figure of its own. */
  private int strungEnd(int head) {
    int at = head + 1;
    if (!isWord(at, "and") || at + 1 >= sentence.size()) {
      return head;
    }
    int end = phraseEnd(at + 1);
    int other = head(at + 1, end);
    if (other < 0) {
      return head;
    }
    boolean plural = sentence.token(other).tag().endsWith("S");
    boolean joined = sentence.token(other).head() == head || sentence.token(head).head() == other;
    return plural && joined ? other : head;
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < sentence.size() && sentence.token(at).text().equalsIgnoreCase(word);
  }
}
