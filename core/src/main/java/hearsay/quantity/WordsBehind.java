package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import hearsay.quantity.MeasureJudge.Finding;
import hearsay.quantity.Predicates.Role;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words behind a figure say that it measures: "12 people were killed", "30 injured". */
final class WordsBehind {
  /** Forms that make a participle behind them passive. */
  static final Set<String> PASSIVE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "got", "get");

  /** The longest string of auxiliaries, or of an apposition, that is passed over. */
  private static final int LONGEST = 8;

  /** In tokens, what a figure includes. */
  private static final int LONGEST_INCLUSION = 45;

  private static final Set<String> INCLUDING =
      Set.of("including", "among", "most", "mostly", "all");

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "also");

  private static final Set<String> PASSIVE_PAST = Set.of("was", "were", "have", "had");

  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’");

  private final Sentence sentence;

  WordsBehind(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param from the token behind the figure and what it counts
   */
  @Nullable Finding read(int from) {
    if (isPossessed(from)) {
      Measure noun = Predicates.at(sentence, from + 1, Role.NOUN);
      return noun == null ? null : new Finding(noun, from + 1);
    }
    boolean passive = false;
    int at = pastApposition(pastQuote(from));
    int end = Math.min(sentence.size(), at + LONGEST);
    while (at < end && isAuxiliary(at)) {
      passive |= isPassiveAuxiliary(at);
      at++;
    }
    Measure state = Predicates.at(sentence, at, Role.STATE);
    if (state != null && !startsNounPhrase(at)) {
      return new Finding(state, at);
    }
    Measure object = Predicates.at(sentence, at, Role.OBJECT);
    if (object != null && (passive || !hasObject(at)) && !isGerund(at)) {
      return new Finding(object, at);
    }
    Measure subject = Predicates.at(sentence, at, Role.SUBJECT);
    return subject != null && !passive ? new Finding(subject, at) : null;
  }

  /** "the six priests' murder". */
  private boolean isPossessed(int at) {
    return at + 1 < sentence.size() && sentence.token(at).tag().equals("POS");
  }

  /** "“more than 20” were dead". */
  private int pastQuote(int from) {
    return from < sentence.size() && CLOSING.contains(sentence.token(from).text())
        ? from + 1
        : from;
  }

  /** "12 people, including two women and a child of six, were killed": past what it includes. */
  private int pastInclusion(int from) {
    if (from + 1 >= sentence.size() || !INCLUDING.contains(lower(from + 1))) {
      return from;
    }
    for (int i = from + 2; i < Math.min(sentence.size() - 1, from + LONGEST_INCLUSION); i++) {
      boolean relative = RELATIVE.contains(lower(i - 1));
      if (PASSIVE_PAST.contains(lower(i)) && !relative) {
        return i;
      }
    }
    return from;
  }

  /** "one of his sons, 23-year-old Ramiro, was wounded": past what stands between commas. */
  private int pastApposition(int from) {
    if (from >= sentence.size() || !lower(from).equals(",")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(sentence.size() - 1, from + LONGEST); i++) {
      if (lower(i).equals(",")) {
        return isAuxiliary(i + 1) ? i + 1 : from;
      }
      if (sentence.token(i).isVerb()) {
        return pastInclusion(from);
      }
    }
    return pastInclusion(from);
  }

  private boolean isAuxiliary(int at) {
    return Neighbors.AUXILIARY.has(lower(at)) && Predicates.at(sentence, at, Role.STATE) == null;
  }

  private boolean isPassiveAuxiliary(int at) {
    return at >= 0 && PASSIVE.contains(lower(at));
  }

  private boolean isGerund(int at) {
    return sentence.token(at).tag().equals("VBG") && !isPassiveAuxiliary(at - 1);
  }

  /** "wounded soldiers": the state belongs to what follows. */
  private boolean startsNounPhrase(int at) {
    return at + 1 < sentence.size()
        && sentence.token(at + 1).isNoun()
        && !sentence.token(at + 1).isProperNoun()
        && sentence.token(at + 1).head() != at
        && Persons.isPerson(sentence.token(at + 1));
  }

  /** "Two gunmen killed three …": what stands before killed them. */
  private boolean hasObject(int verb) {
    if (verb + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(verb + 1);
    String tag = next.tag();
    return tag.equals("DT")
        || tag.equals("CD")
        || tag.startsWith("PRP")
        || (next.isNoun() && next.is("obj", "dobj", "compound"));
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
