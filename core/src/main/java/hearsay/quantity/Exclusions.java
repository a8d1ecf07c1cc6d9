package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells figures from what merely looks like one: dates, clock times, scores, names with numbers in
 * them, codes, ordinals, "one" as a pronoun.
 */
final class Exclusions {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Words that make the number behind them a name: "chapter 5", "flight 370". */
  private static final Set<String> DESIGNATORS =
      Set.of(
          "no",
          "nos",
          "number",
          "chapter",
          "article",
          "section",
          "part",
          "phase",
          "type",
          "model",
          "version",
          "flight",
          "route",
          "highway",
          "page",
          "room",
          "channel",
          "level",
          "grade",
          "class",
          "round",
          "stage",
          "step",
          "group",
          "resolution",
          "line",
          "interstate",
          "figure",
          "table",
          "volume",
          "issue",
          "episode",
          "season",
          "game",
          "day",
          "week",
          "act",
          "title",
          "category",
          "area",
          "zone",
          "sector",
          "district",
          "ward",
          "gate",
          "platform",
          "bus",
          "apartment",
          "suite",
          "box",
          "code",
          "exit",
          "tier",
          "item",
          "clause",
          "paragraph",
          "rule",
          "law",
          "decree",
          "bill",
          "proposition",
          "lot",
          "unit",
          "division",
          "brigade",
          "battalion",
          "squadron",
          "fiscal",
          "top",
          "bottom");

  private static final Set<String> CLOCK =
      Set.of("am", "pm", "a", "p", "o", "gmt", "est", "edt", "utc", "bst", "cet");

  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  private static final Set<String> DATE_WORDS =
      Set.of(
          "in", "since", "by", "of", "until", "till", "from", "during", "before", "after", "late",
          "early", "mid", "fiscal", "for", "through", "between", "summer", "winter", "autumn",
          "fall", "spring", "and", "to", "year", "the", "'s");

  /** What "one" does not count when it stands before it. */
  private static final Set<String> PRONOUN_BEFORE =
      Set.of(
          "no", "any", "every", "each", "this", "that", "some", "which", "the", "another", "first",
          "last", "a", "other", "only", "his", "her", "its", "their", "our", "my");

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d|2100");

  private final Sentence sentence;
  private final List<Atom> atoms;
  private final boolean capitals;

  Exclusions(Sentence sentence, List<Atom> atoms) {
    this.sentence = sentence;
    this.atoms = atoms;
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

  /**
   * Whether the number that begins with an atom cannot be read at all: part of a code or a time.
   */
  boolean isCode(int at) {
    Atom atom = atoms.get(at);
    if (!atom.isDigits()) {
      return false;
    }
    return isOrdinal(at) || isPartOfCode(at) || isClock(at) || isChain(at);
  }

  private boolean isOrdinal(int at) {
    return isJoined(at + 1) && ORDINAL_ENDS.contains(atoms.get(at + 1).lower());
  }

  /** "S23", "Su-27", "9AB8", "1990s"; a currency may stand right before a figure. */
  private boolean isPartOfCode(int at) {
    if (atoms.get(at).joined() && at > 0 && sameToken(at, at - 1)) {
      Atom before = atoms.get(at - 1);
      if (before.isWord() && Units.before(atoms, at) == null) {
        return true;
      }
      boolean hyphened = before.isDash() && before.joined() && sameToken(at, at - 2);
      if (hyphened && atoms.get(at - 2).isWord() && !isHyphenWord(at - 2)) {
        return true;
      }
    }
    if (isDecade(at)) {
      return true;
    }
    if (isJoined(at + 1) && atoms.get(at + 1).isWord()) {
      return !NumberWords.is(atoms.get(at + 1), NumberWords.Kind.SUFFIX, NumberWords.Kind.SCALE)
          && Units.after(atoms, at + 1) == null;
    }
    return isJoined(at + 1)
        && atoms.get(at + 1).is("'")
        && isJoined(at + 2)
        && atoms.get(at + 2).isWord();
  }

  /** "the 1990s", "her 20s", and "2018s best" where an apostrophe was lost. */
  private boolean isDecade(int at) {
    String text = atoms.get(at).text();
    return isJoined(at + 1)
        && atoms.get(at + 1).lower().equals("s")
        && (YEAR.matcher(text).matches() || text.matches("[1-9]0"));
  }

  /** Words that are joined to a figure by a hyphen and leave it a figure: "to-260,000". */
  private boolean isHyphenWord(int at) {
    return Set.of("to", "minus", "plus", "under", "over", "and", "or")
            .contains(atoms.get(at).lower())
        || NumberWords.of(atoms.get(at)) != null;
  }

  private boolean isClock(int at) {
    if (isSign(at + 1, ":") && isJoined(at + 1) || isSign(at - 1, ":") && isJoined(at)) {
      return true;
    }
    if (at + 1 >= atoms.size() || !CLOCK.contains(atoms.get(at + 1).lower())) {
      return false;
    }
    String next = atoms.get(at + 1).lower();
    if (next.length() > 1) {
      return true;
    }
    boolean dotted = isSign(at + 2, ".") && isJoined(at + 2) && isWord(at + 3, "m");
    return dotted || (next.equals("o") && (isSign(at + 2, "'") || isSign(at + 2, "’")));
  }

  /** "555-1234", "2019-09-01", "9/11", "24/7". */
  private boolean isChain(int at) {
    boolean before = isLink(at - 1) && at > 1 && atoms.get(at - 2).isDigits();
    boolean after = isLink(at + 1) && at + 2 < atoms.size() && atoms.get(at + 2).isDigits();
    if (before && after) {
      return true;
    }
    if (after && atoms.get(at + 1).is("/") && !isJoinedFraction(at)) {
      return true;
    }
    if (before && atoms.get(at - 1).is("/")) {
      return true;
    }
    return after
        && atoms.get(at + 1).isDash()
        && atoms.get(at).text().matches("\\d{3,4}")
        && atoms.get(at + 2).text().matches("\\d{4}")
        && !YEAR.matcher(atoms.get(at + 2).text()).matches()
        && !atoms.get(at).text().endsWith("00");
  }

  private boolean isJoinedFraction(int at) {
    Numeral numeral = new NumeralReader(atoms).read(at, false);
    return numeral != null && numeral.form() == Numeral.Form.FRACTION;
  }

  /** A hyphen or slash with no space on either side. */
  private boolean isLink(int at) {
    return at > 0
        && at + 1 < atoms.size()
        && (atoms.get(at).isDash() || atoms.get(at).is("/"))
        && atoms.get(at).joined()
        && atoms.get(at + 1).joined();
  }

  /** Whether a figure that could be read is none after all. */
  boolean excludes(Stated stated) {
    if (stated.unit() != null) {
      return stated.form() == Numeral.Form.FIGURES && isDayOfMonth(stated);
    }
    if (stated.form() == Numeral.Form.WORDS || stated.form() == Numeral.Form.VAGUE) {
      return isPronoun(stated) || (!stated.bounded() && isDesignated(stated)) || isNameWord(stated);
    }
    if (stated.form() == Numeral.Form.FRACTION) {
      return false;
    }
    return isDayOfMonth(stated)
        || isYear(stated)
        || isScore(stated)
        || (!stated.bounded() && (isDesignated(stated) || isInName(stated)))
        || isListNumber(stated);
  }

  /** "March 29", "29 March", "Aug. 14", "March 20-24". */
  private boolean isDayOfMonth(Stated stated) {
    Double high = stated.amount().high();
    if (high == null || high > 2100 || high < 1) {
      return false;
    }
    int before = stated.core() - 1;
    if (isSign(before, ".")) {
      before--;
    }
    if (isMonth(before) && (high <= 31 || high >= 1000)) {
      return stated.unit() == null || high <= 31 && stated.unit().kind() == Unit.Kind.LENGTH;
    }
    int after = stated.end();
    return stated.unit() == null
        && high <= 31
        && !stated.bounded()
        && (isMonth(after) || (isWord(after, "of") && isMonth(after + 1)));
  }

  private boolean isMonth(int at) {
    if (at < 0 || at >= atoms.size() || !MONTHS.contains(atoms.get(at).lower())) {
      return false;
    }
    return Character.isUpperCase(atoms.get(at).text().charAt(0));
  }

  private boolean isYear(Stated stated) {
    String text = atoms.get(stated.end() - 1).text();
    int first = stated.core();
    boolean year = YEAR.matcher(text).matches() && YEAR.matcher(atoms.get(first).text()).matches();
    if (!year || !stated.bounds().isEmpty()) {
      return false;
    }
    int token = atoms.get(stated.end() - 1).token() + 1;
    if (token < sentence.size() && Persons.isPerson(sentence.token(token))) {
      return false;
    }
    boolean told = isAnyWord(first - 1, DATE_WORDS);
    boolean recent = text.startsWith("19") || text.startsWith("20");
    boolean plural = token < sentence.size() && sentence.token(token).tag().equals("NNS");
    return told
        || (recent && !(plural && text.endsWith("00")))
        || (!plural && stated.amount().value() == null);
  }

  /** "won 2-1". */
  private boolean isScore(Stated stated) {
    int next = stated.end();
    boolean before =
        isLink(stated.core() - 1) && stated.core() > 1 && atoms.get(stated.core() - 2).isDigits();
    boolean after = isLink(next) && next + 1 < atoms.size() && atoms.get(next + 1).isDigits();
    return before || after;
  }

  private boolean isDesignated(Stated stated) {
    int before = stated.core() - 1;
    if (isSign(before, ".")) {
      before--;
    }
    if (before >= 0 && (atoms.get(before).is("#") || atoms.get(before).is("№"))) {
      return true;
    }
    return before >= 0
        && stated.amount().isSingle()
        && atoms.get(before).isWord()
        && DESIGNATORS.contains(atoms.get(before).lower())
        && !(token(before).isVerb())
        && !countsPlural(stated);
  }

  private boolean countsPlural(Stated stated) {
    int next = atoms.get(stated.end() - 1).token() + 1;
    return next < sentence.size() && sentence.token(next).tag().equals("NNS");
  }

  /** "Boeing 747", "the Big 12", "S&P 500". */
  private boolean isInName(Stated stated) {
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
      return false;
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
    return WEEKDAYS.contains(lower) || MONTHS.contains(lower);
  }

  private static final Set<String> STREETS =
      Set.of("street", "road", "avenue", "lane", "boulevard", "drive", "st", "rd", "ave", "blvd");

  private boolean isAddress(int next) {
    for (int i = next; i < Math.min(sentence.size(), next + 4); i++) {
      Token token = sentence.token(i);
      if (!Character.isUpperCase(token.text().codePointAt(0))) {
        return false;
      }
      if (i > next && STREETS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "1." or "(2)" at the head of a line. */
  private boolean isListNumber(Stated stated) {
    int first = stated.first();
    boolean head = first == 0 || (first == 1 && isSign(0, "("));
    boolean closed = isSign(stated.end(), ")") || isSign(stated.end(), ".");
    return head && closed && stated.end() < atoms.size();
  }

  /** A word for a number in a name: "the Big Ten", "Three Rivers". */
  private boolean isNameWord(Stated stated) {
    int index = atoms.get(stated.core()).token();
    if (capitals || index == 0 || stated.bounded()) {
      return false;
    }
    boolean capital = Character.isUpperCase(atoms.get(stated.core()).text().codePointAt(0));
    return capital && sentence.token(index).isProperNoun();
  }

  /** "one" that stands for a noun, or for anybody. */
  private boolean isPronoun(Stated stated) {
    if (stated.end() != stated.core() + 1 || !isWord(stated.core(), "one")) {
      return false;
    }
    if (isAnyWord(stated.core() - 1, PRONOUN_BEFORE) && !isWord(stated.core() - 1, "the")) {
      return true;
    }
    int next = stated.end();
    if (next >= atoms.size() || isWord(next, "another") || isWord(next, "by")) {
      return true;
    }
    if (isWord(next, "of")) {
      return false;
    }
    String tag = sentence.token(atoms.get(next).token()).tag();
    boolean counts = tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VBN");
    boolean someDay = isWord(next, "day") && !stated.bounded() && stated.unit() != null;
    return !counts || someDay;
  }

  private Token token(int at) {
    return sentence.token(atoms.get(at).token());
  }

  private boolean sameToken(int one, int other) {
    return other >= 0 && atoms.get(one).token() == atoms.get(other).token();
  }

  private boolean isJoined(int at) {
    return at >= 0 && at < atoms.size() && atoms.get(at).joined();
  }

  private boolean isSign(int at, String sign) {
    return at >= 0 && at < atoms.size() && atoms.get(at).is(sign);
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < atoms.size() && atoms.get(at).lower().equals(word);
  }

  private boolean isAnyWord(int at, Set<String> words) {
    return at >= 0 && at < atoms.size() && words.contains(atoms.get(at).lower());
  }
}
