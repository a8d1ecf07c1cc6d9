package hearsay.quantity;

import java.util.List;
import java.util.Set;

/**
 * Tells figures from what merely looks like one: dates, clock times, scores, names with numbers in
 * them, codes, ordinals, "one" as a pronoun.
 */
final class Exclusions {
  /** What "one" does not count when it stands before it. */
  private static final Set<String> PRONOUN_BEFORE =
      Set.of(
          "no", "not", "any", "every", "each", "this", "that", "some", "which", "the", "another",
          "first", "last", "a", "other", "only", "his", "her", "its", "their", "our", "my");

  private final Line line;
  private final List<Atom> atoms;
  private final Codes codes;
  private final Dates dates;
  private final NumberNames names;

  Exclusions(Line line) {
    this.line = line;
    this.atoms = line.atoms();
    this.codes = new Codes(line);
    this.dates = new Dates(line);
    this.names = new NumberNames(line);
  }

  /**
   * Whether the number that begins with an atom cannot be read at all: part of a code or a time.
   */
  boolean isCode(int at) {
    return codes.isCode(at);
  }

  /** Whether a figure that could be read is none after all. */
  boolean excludes(Stated stated) {
    if (stated.unit() != null) {
      return stated.form() == Numeral.Form.FIGURES && dates.isDayOfMonth(stated);
    }
    if (stated.form() == Numeral.Form.WORDS || stated.form() == Numeral.Form.VAGUE) {
      return isPronoun(stated)
          || codes.isClock(stated.end() - 1)
          || (!stated.bounded() && names.isDesignated(stated))
          || names.isNameWord(stated);
    }
    if (stated.form() == Numeral.Form.FRACTION) {
      return false;
    }
    return dates.isDayOfMonth(stated)
        || dates.isYear(stated)
        || isScore(stated)
        || (!stated.bounded() && (names.isDesignated(stated) || names.isInName(stated)))
        || isListNumber(stated);
  }

  /** "won 2-1". */
  private boolean isScore(Stated stated) {
    int next = stated.end();
    boolean before =
        line.isLink(stated.core() - 1)
            && stated.core() > 1
            && atoms.get(stated.core() - 2).isDigits();
    boolean after = line.isLink(next) && next + 1 < atoms.size() && atoms.get(next + 1).isDigits();
    return before || after;
  }

  /** "1." or "(2)" at the head of a line. */
  private boolean isListNumber(Stated stated) {
    int first = stated.first();
    boolean head = first == 0 || (first == 1 && line.isSign(0, "("));
    boolean closed = line.isSign(stated.end(), ")") || line.isSign(stated.end(), ".");
    return head && closed && stated.end() < atoms.size();
  }

  private boolean isNumber(int at) {
    return atoms.get(at).isDigits()
        || NumberWords.is(atoms.get(at), NumberWords.Kind.DIGIT, NumberWords.Kind.TENS)
        || Bounds.isAmount(atoms.get(at).lower());
  }

  /** "one" that stands for a noun, or for anybody. */
  private boolean isPronoun(Stated stated) {
    if (stated.end() != stated.core() + 1 || !line.isWord(stated.core(), "one")) {
      return false;
    }
    if (line.isAnyWord(stated.core() - 1, PRONOUN_BEFORE)
        && !line.isWord(stated.core() - 1, "the")) {
      return true;
    }
    int next = stated.end();
    if (next >= atoms.size() || line.isWord(next, "another") || line.isWord(next, "by")) {
      return true;
    }
    if (line.isWord(next, "of")) {
      int whole = line.isWord(next + 1, "the") ? next + 2 : next + 1;
      return line.has(whole) && isNumber(whole);
    }
    String tag = line.token(next).tag();
    boolean counts = tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VBN");
    boolean someDay = line.isWord(next, "day") && !stated.bounded() && stated.unit() != null;
    return !counts || someDay;
  }
}
