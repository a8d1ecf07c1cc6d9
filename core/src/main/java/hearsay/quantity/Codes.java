package hearsay.quantity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells digits that are part of a code, a time or an ordinal, from their own signs alone. */
final class Codes {
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

  /** Words that a hyphen joins to a figure without making a code of it: "to-260,000". */
  private static final Set<String> HYPHEN_WORDS =
      Set.of("to", "minus", "plus", "under", "over", "and", "or");

  private static final Pattern TENS = Pattern.compile("[1-9]0");

  /** First part of a local telephone number. */
  private static final Pattern PHONE = Pattern.compile("\\d{3,4}");

  private final Line line;
  private final List<Atom> atoms;

  Codes(Line line) {
    this.line = line;
    this.atoms = line.atoms();
  }

  /** Whether the number that begins with an atom cannot be read as a figure at all. */
  boolean isCode(int at) {
    return atoms.get(at).isDigits()
        && (isOrdinal(at) || isPartOfCode(at) || isClock(at) || isChain(at) || isAreaCode(at));
  }

  /** Either of the first two numbers of "(555) 123-4567". */
  private boolean isAreaCode(int at) {
    return isArea(at) || isArea(at - 2) || isArea(at - 3);
  }

  private boolean isArea(int at) {
    if (!line.isSign(at - 1, "(")
        || !line.has(at)
        || !atoms.get(at).isDigits()
        || atoms.get(at).text().length() != 3
        || !line.isSign(at + 1, ")")) {
      return false;
    }
    int next = line.has(at + 2) && isGap(at + 2) ? at + 3 : at + 2;
    return line.has(next + 2)
        && atoms.get(next).isDigits()
        && atoms.get(next).text().length() == 3
        && atoms.get(next + 1).isDash();
  }

  /** A tokenizer may join the parts of a telephone number by a space that does not break. */
  private boolean isGap(int at) {
    return atoms.get(at).text().codePoints().allMatch(Character::isSpaceChar);
  }

  private boolean isOrdinal(int at) {
    return line.isJoined(at + 1) && ORDINAL_ENDS.contains(atoms.get(at + 1).lower());
  }

  /** "S23", "Su-27", "9AB8", "1990s"; a currency may stand right before a figure. */
  private boolean isPartOfCode(int at) {
    if (atoms.get(at).joined() && line.sameToken(at, at - 1)) {
      Atom before = atoms.get(at - 1);
      if (before.isWord() && Units.before(atoms, at) == null) {
        return true;
      }
      boolean hyphened = before.isDash() && before.joined() && line.sameToken(at, at - 2);
      if (hyphened && atoms.get(at - 2).isWord() && !isHyphenWord(at - 2)) {
        return true;
      }
    }
    if (isDecade(at)) {
      return true;
    }
    if (line.isJoined(at + 1) && atoms.get(at + 1).isWord()) {
      return !NumberWords.is(atoms.get(at + 1), NumberWords.Kind.SUFFIX, NumberWords.Kind.SCALE)
          && Units.after(atoms, at + 1) == null;
    }
    return line.isJoined(at + 1)
        && atoms.get(at + 1).is("'")
        && line.isJoined(at + 2)
        && atoms.get(at + 2).isWord();
  }

  /** "the 1990s", "her 20s", and "2018s best" where an apostrophe was lost. */
  private boolean isDecade(int at) {
    String text = atoms.get(at).text();
    return line.isJoined(at + 1)
        && atoms.get(at + 1).lower().equals("s")
        && (Dates.YEAR.matcher(text).matches() || TENS.matcher(text).matches());
  }

  private boolean isHyphenWord(int at) {
    return line.isAnyWord(at, HYPHEN_WORDS) || NumberWords.of(atoms.get(at)) != null;
  }

  /** Whether the number that ends with an atom is a time of day. */
  boolean isClock(int at) {
    if (line.isSign(at + 1, ":") && line.isJoined(at + 1)
        || line.isSign(at - 1, ":") && line.isJoined(at)) {
      return true;
    }
    if (at + 1 >= atoms.size() || !Neighbors.CLOCK.has(atoms.get(at + 1).lower())) {
      return false;
    }
    String next = atoms.get(at + 1).lower();
    if (next.length() > 1) {
      return true;
    }
    boolean dotted = line.isSign(at + 2, ".") && line.isJoined(at + 2) && line.isWord(at + 3, "m");
    return dotted || (next.equals("o") && (line.isSign(at + 2, "'") || line.isSign(at + 2, "’")));
  }

  /** "555-1234", "2019-09-01", "9/11", "24/7". */
  private boolean isChain(int at) {
    boolean before = line.isLink(at - 1) && at > 1 && atoms.get(at - 2).isDigits();
    boolean after = line.isLink(at + 1) && at + 2 < atoms.size() && atoms.get(at + 2).isDigits();
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
        && PHONE.matcher(atoms.get(at).text()).matches()
        && atoms.get(at + 2).text().length() == 4
        && !Dates.YEAR.matcher(atoms.get(at + 2).text()).matches()
        && !atoms.get(at).text().endsWith("00");
  }

  private boolean isJoinedFraction(int at) {
    Numeral numeral = new NumeralReader(atoms).read(at, false);
    return numeral != null && numeral.form() == Numeral.Form.FRACTION;
  }
}
