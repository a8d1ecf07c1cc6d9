package hearsay.quantity;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells ages from other bare numbers and from durations: "aged 15", "John Smith, 45, …". */
final class Ages {
  private static final double OLDEST = 120;

  /** In tokens, brackets included. */
  private static final int LONGEST_BYNAME = 7;

  private static final Set<String> AGE_WORDS = Set.of("aged", "age", "ages");

  private static final Set<String> LIMITS = Set.of("under", "over", "below", "above");

  private static final Set<String> LINKS = Set.of("of", "between", "from");

  /** Short forms of "is" and "am". */
  private static final Set<String> CLITICS = Set.of("'s", "’s", "'m", "’m");

  private static final Set<String> PEOPLE = Set.of("he", "she", "i", "who", "you", "they", "we");

  private final Sentence sentence;
  private final List<Atom> atoms;

  Ages(Sentence sentence, List<Atom> atoms) {
    this.sentence = sentence;
    this.atoms = atoms;
  }

  /** The same figure, in years of age where that is what it gives. */
  Stated aged(Stated stated) {
    boolean years =
        stated.unit() != null && stated.unit().code().equals("year") && stated.per() == null;
    if (stated.unit() != null && !years) {
      return stated;
    }
    Double high = stated.amount().high();
    if (high == null || high > OLDEST || high < 0) {
      return stated;
    }
    boolean bare =
        !years && (isApposed(stated) || isListed(stated) || isPredicate(stated) || isLimit(stated));
    boolean age = bare || isNamedAge(stated);
    return age ? stated.measuredIn(Unit.AGE) : stated;
  }

  /** "aged 15", "the age of 5 years", "ages 5 to 7". */
  private boolean isNamedAge(Stated stated) {
    int before = stated.core() - 1;
    if (before >= 0 && LINKS.contains(atoms.get(before).lower())) {
      before--;
    }
    return before >= 0 && AGE_WORDS.contains(atoms.get(before).lower());
  }

  /** A number between commas behind a person's name. */
  private boolean isApposed(Stated stated) {
    int token = atoms.get(stated.first()).token();
    if (token < 2
        || !Set.of(",", "(").contains(sentence.token(token - 1).text())
        || stated.bounded()) {
      return false;
    }
    boolean closed =
        stated.end() < atoms.size()
            && (",.);".contains(atoms.get(stated.end()).text())
                || atoms.get(stated.end()).isDash()
                || Set.of("from", "of", "on", "and").contains(atoms.get(stated.end()).lower()));
    return closed
        && stated.form() == Numeral.Form.FIGURES
        && (isPersonAt(token - 2) || isByname(token - 2) || isSomebody(token - 2));
  }

  /** "Boy, 2, was found": one person by a common noun. */
  private boolean isSomebody(int token) {
    Token noun = sentence.token(token);
    boolean call = noun.tag().equals("UH") && Persons.isNoun(word(token)); // "Boy, 2, …"
    return call || !noun.tag().startsWith("JJ") && Persons.isOnePerson(noun);
  }

  /** "His sons, 10 and 12, were there": one of a list between commas behind a plural. */
  private boolean isListed(Stated stated) {
    int first = atoms.get(stated.first()).token();
    int last = first;
    while (first >= 4 && isLink(first - 1) && isNumber(first - 2)) {
      first -= 2;
    }
    while (last + 2 < sentence.size() && isLink(last + 1) && isNumber(last + 2)) {
      last += 2;
    }
    return last > first
        && first >= 2
        && !stated.bounded()
        && stated.form() == Numeral.Form.FIGURES
        && word(first - 1).equals(",")
        && (last + 1 == sentence.size() || Set.of(",", ".", ")").contains(word(last + 1)))
        && sentence.token(first - 2).tag().equals("NNS")
        && Persons.isPerson(sentence.token(first - 2));
  }

  private boolean isLink(int token) {
    return Set.of(",", "and").contains(word(token));
  }

  private boolean isNumber(int token) {
    return sentence.token(token).tag().equals("CD");
  }

  private String word(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  private boolean isPersonAt(int token) {
    return sentence.nameAt(token).filter(name -> name.type() == Name.Type.PERSON).isPresent();
  }

  /** "Omar Haddad (Abu Sami) (78)": another name stands between. */
  private boolean isByname(int closing) {
    int at = closing;
    if (!sentence.token(at).text().equals(")")) {
      return false;
    }
    while (at > 0 && at > closing - LONGEST_BYNAME && !sentence.token(at).text().equals("(")) {
      at--;
    }
    return at > 0 && sentence.token(at).text().equals("(") && isPersonAt(at - 1);
  }

  /** "people under 30", "those over 65". */
  private boolean isLimit(Stated stated) {
    int token = atoms.get(stated.first()).token();
    boolean limited = LIMITS.contains(atoms.get(stated.first()).lower());
    if (!limited || token == 0 || stated.form() != Numeral.Form.FIGURES || !endsPhrase(stated)) {
      return false;
    }
    Token before = sentence.token(token - 1);
    return Persons.isPerson(before) || before.text().equalsIgnoreCase("those");
  }

  private boolean endsPhrase(Stated stated) {
    int next = atoms.get(stated.end() - 1).token() + 1;
    return next >= sentence.size() || !sentence.token(next).isNoun();
  }

  /** "who was 10", "she will be 35". */
  private boolean isPredicate(Stated stated) {
    int token = atoms.get(stated.first()).token();
    Double value = stated.amount().value();
    if (token < 2 || value == null || value < 2 || stated.form() == Numeral.Form.VAGUE) {
      return false;
    }
    Token verb = sentence.token(token - 1);
    if (!Set.of("be", "turn").contains(verb.lemma()) && !CLITICS.contains(verb.text())) {
      return false;
    }
    int next = atoms.get(stated.end() - 1).token() + 1;
    boolean bare =
        next >= sentence.size()
            || Set.of(".", ",", ";", ":", "IN", "CC", "-RRB-", "WRB", "''")
                .contains(sentence.token(next).tag());
    boolean partitive =
        next < sentence.size() && sentence.token(next).text().equalsIgnoreCase("of");
    return bare && !partitive && isOfPerson(token - 2);
  }

  private boolean isOfPerson(int from) {
    for (int i = from; i >= Math.max(0, from - 2); i--) {
      String lower = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (PEOPLE.contains(lower)) {
        return true;
      }
      boolean person =
          sentence.nameAt(i).filter(name -> name.type() == Name.Type.PERSON).isPresent();
      if (person) {
        return true;
      }
      String tag = sentence.token(i).tag();
      if (!tag.equals("MD") && !tag.startsWith("RB")) {
        return false;
      }
    }
    return false;
  }
}
