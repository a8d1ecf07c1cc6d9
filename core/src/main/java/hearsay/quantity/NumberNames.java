package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells numbers that are part of a name: "flight 370", "Boeing 747", "the Big Ten". */
final class NumberNames {
  /** A capital behind these begins a sentence: "GOMA - Four people", "Update: Four people". */
  private static final Set<String> BREAKS = Set.of("-", "--", "–", "—", ":", "•", ")");

  private final Line line;
  private final Sentence sentence;
  private final List<Atom> atoms;
  private final boolean capitals;

  NumberNames(Line line) {
    this.line = line;
    this.sentence = line.sentence();
    this.atoms = line.atoms();
    this.capitals = isAllCapitals(sentence);
  }

  private static boolean isAllCapitals(Sentence sentence) {
    int lower = 0;
    int upper = 0;
    for (Token token : sentence.tokens()) {
      int first = token.text().codePointAt(token.text().length() > 1 ? 1 : 0);
      lower += Character.isLowerCase(first) ? 1 : 0;
      upper += Character.isUpperCase(first) ? 1 : 0;
    }
    return upper > 2 * lower;
  }

  /** "chapter 5", "No. 7", "#3". */
  boolean isDesignated(Stated stated) {
    int before = stated.core() - 1;
    if (line.isSign(before, ".")) {
      before--;
    }
    if (before >= 0 && (atoms.get(before).is("#") || atoms.get(before).is("№"))) {
      return true;
    }
    return before >= 0
        && stated.amount().isSingle()
        && atoms.get(before).isWord()
        && Neighbors.DESIGNATOR.has(atoms.get(before).lower())
        && !line.token(before).isVerb()
        && !countsPlural(stated);
  }

  private boolean countsPlural(Stated stated) {
    int next = atoms.get(stated.end() - 1).token() + 1;
    return next < sentence.size() && sentence.token(next).tag().equals("NNS");
  }

  /** "Boeing 747", "the Big 12", "S&P 500". */
  boolean isInName(Stated stated) {
    int index = atoms.get(stated.core()).token();
    if (index == 0) {
      return false;
    }
    Token before = sentence.token(index - 1);
    int next = atoms.get(stated.end() - 1).token() + 1;
    boolean people =
        next < sentence.size()
            && Persons.isPerson(sentence.token(next))
            && !Persons.isOnePerson(sentence.token(next));
    if (people) {
      return false;
    }
    if (isAddress(next)) {
      return true;
    }
    if (capitals) {
      return before.isNoun() && !isTimeWord(before) && endsPhrase(next);
    }
    boolean capital =
        before.text().chars().anyMatch(Character::isUpperCase)
            && (index > 1 || before.isProperNoun());
    if (!capital || isTimeWord(before) || before.tag().equals("IN")) {
      return false;
    }
    boolean place =
        sentence.nameAt(index - 1).isPresent()
            && countsPlural(stated)
            && isPrepositional(index - 1);
    return !place && !before.tag().startsWith("PRP") && !before.tag().equals("CC");
  }

  /** In capitals only a number that nothing follows is told from one that counts: "CADENA 1)". */
  private boolean endsPhrase(int next) {
    return next >= sentence.size()
        || Set.of("CC", "IN", ",", ".", ":", "-RRB-", "''").contains(sentence.token(next).tag());
  }

  /** "In northern Syria 12 …": a figure may follow an adverbial that ends in a name. */
  private boolean isPrepositional(int at) {
    for (int i = at; i >= Math.max(0, at - 4); i--) {
      if (sentence.token(i).tag().equals("IN")) {
        return true;
      }
    }
    return false;
  }

  private boolean isTimeWord(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return Neighbors.WEEKDAY.has(lower) || Neighbors.MONTH.has(lower);
  }

  private boolean isAddress(int next) {
    for (int i = next; i < Math.min(sentence.size(), next + 4); i++) {
      Token token = sentence.token(i);
      if (!Character.isUpperCase(token.text().codePointAt(0))) {
        return false;
      }
      if (i > next && Neighbors.STREET.has(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** A word for a number in a name: "the Big Ten", "Three Rivers". */
  boolean isNameWord(Stated stated) {
    int index = atoms.get(stated.core()).token();
    if (capitals || index == 0 || stated.bounded()) {
      return false;
    }
    boolean capital = Character.isUpperCase(atoms.get(stated.core()).text().codePointAt(0));
    boolean beginning = BREAKS.contains(sentence.token(index - 1).text()) && countsPlural(stated);
    return capital && sentence.token(index).isProperNoun() && !beginning;
  }
}
