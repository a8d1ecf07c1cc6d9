package hearsay.quantity;

import hearsay.quantity.NumberWords.Kind;
import hearsay.quantity.NumberWords.NumberWord;
import hearsay.quantity.Numeral.Form;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and in words. Knows nothing of units or of what is counted. */
final class NumeralReader {
  private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?");

  /** Longer figures are codes and keys. */
  private static final int LONGEST = 24;

  private static final String VULGAR = "½⅓⅔¼¾⅛⅜⅝⅞";
  private static final double[] VULGAR_VALUES = {
    1 / 2.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 3 / 4.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0
  };

  /** What may follow "half" that it halves. */
  private static final Set<String> HALVED =
      Set.of("of", "the", "a", "an", "its", "their", "his", "her", "our", "my", "all");

  private final List<Atom> atoms;

  NumeralReader(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /**
   * The number that begins with an atom, or null.
   *
   * @param money whether a currency sign stands before it, so that "m" means million, not metre
   */
  @Nullable Numeral read(int at, boolean money) {
    Atom atom = atoms.get(at);
    return switch (atom.kind()) {
      case DIGITS -> figures(at, money);
      case SIGN -> vulgar(at, 0, at);
      case WORD -> words(at);
    };
  }

  private @Nullable Numeral figures(int at, boolean money) {
    double value = value(atoms.get(at).text());
    if (Double.isNaN(value)) {
      return null;
    }
    Numeral mixed = vulgar(at + 1, value, at);
    if (mixed != null) {
      return mixed;
    }
    Numeral fraction = slashed(at, value);
    if (fraction != null) {
      return fraction;
    }
    Numeral share = shareOf(at, at + 1, value);
    if (share != null) {
      return share;
    }
    Numeral halved = andAHalf(at, at + 1, value, Form.FIGURES);
    if (halved != null) {
      return halved;
    }
    int end = at + 1;
    double scale = 1;
    if (is(end, Kind.SUFFIX) && isScaleSuffix(end, money)) {
      scale = word(end).value();
      end++;
    }
    return scaled(at, end, value * scale, scale, Form.FIGURES);
  }

  /** The value of a figure in English notation; NaN where it is none ("1,5", "1.2.3"). */
  private static double value(String text) {
    if (text.length() > LONGEST) {
      return Double.NaN;
    }
    if (PLAIN.matcher(text).matches()) {
      return Double.parseDouble(text);
    }
    return GROUPED.matcher(text).matches() ? Double.parseDouble(text.replace(",", "")) : Double.NaN;
  }

  /** "m" and "b" alone are metres and bits, unless it is money. */
  private boolean isScaleSuffix(int at, boolean money) {
    Atom suffix = atoms.get(at);
    boolean unit = suffix.lower().equals("m") || suffix.lower().equals("b");
    boolean letter = suffix.text().length() == 1;
    return (suffix.joined() || !letter) && (!unit || money);
  }

  /** "2½" and "½". */
  private @Nullable Numeral vulgar(int at, double whole, int first) {
    if (at >= atoms.size()) {
      return null;
    }
    int which = VULGAR.indexOf(atoms.get(at).text());
    if (which < 0) {
      return null;
    }
    return Numeral.of(first, at + 1, whole + VULGAR_VALUES[which], Form.FIGURES, 1);
  }

  /** "1/2" and "2 1/2"; other figures with a slash are dates or scores. */
  private @Nullable Numeral slashed(int at, double value) {
    if (isSlashed(at)) {
      return Numeral.of(at, at + 3, value / value(atoms.get(at + 2).text()), Form.FRACTION, 1);
    }
    if (isSlashed(at + 1) && !atoms.get(at + 1).joined()) {
      double part = value(atoms.get(at + 1).text()) / value(atoms.get(at + 3).text());
      return Numeral.of(at, at + 4, value + part, Form.FIGURES, 1);
    }
    return null;
  }

  private boolean isSlashed(int at) {
    if (at + 2 >= atoms.size() || !atoms.get(at + 1).is("/") || !atoms.get(at).isDigits()) {
      return false;
    }
    Atom below = atoms.get(at + 2);
    if (!below.isDigits() || !Set.of("2", "3", "4", "5", "8").contains(below.text())) {
      return false;
    }
    boolean more = at + 3 < atoms.size() && atoms.get(at + 3).is("/");
    return !more && value(atoms.get(at).text()) < value(below.text());
  }

  /** "two and a half". */
  private @Nullable Numeral andAHalf(int first, int at, double value, Form form) {
    boolean half = isWord(at, "and") && isWord(at + 1, "a") && isWord(at + 2, "half");
    return half && value < 1000 ? scaled(first, at + 3, value + 0.5, 1, form) : null;
  }

  /** Takes the scale words that follow: "1.2 million", "4 hundred million", "two dozen". */
  private Numeral scaled(int first, int end, double value, double scale, Form form) {
    double product = value;
    double factor = scale;
    int at = end;
    while (true) {
      int next =
          at < atoms.size() && atoms.get(at).isDash() && atoms.get(at).joined() ? at + 1 : at;
      if (!is(next, Kind.HUNDRED, Kind.SCALE, Kind.COUNT)) {
        return Numeral.of(first, at, product, form, factor);
      }
      product *= word(next).value();
      factor *= word(next).value();
      at = next + 1;
    }
  }

  private @Nullable Numeral words(int at) {
    Atom atom = atoms.get(at);
    Phrases.Hit<Amount> vague = Bounds.amount(atoms, at);
    boolean compares =
        vague != null && isWord(at - 1, "as") && isWord(vague.end(), "as"); // "as few as"
    if (vague != null && !compares) {
      return vague(vague);
    }
    if (atom.lower().equals("half")) {
      return half(at);
    }
    if (atom.lower().equals("a") || atom.lower().equals("an")) {
      return article(at);
    }
    return is(at, Kind.DIGIT, Kind.TENS) ? cardinal(at, at, 0, 0) : null;
  }

  /** "several", "several hundred", "a couple of dozen". */
  private Numeral vague(Phrases.Hit<Amount> hit) {
    int of = isWord(hit.end(), "of") ? hit.end() + 1 : hit.end();
    if (is(of, Kind.HUNDRED, Kind.SCALE, Kind.COUNT)) {
      double scale = word(of).value();
      return new Numeral(hit.first(), of + 1, hit.meaning().times(scale), Form.VAGUE, scale);
    }
    return new Numeral(hit.first(), hit.end(), hit.meaning(), Form.VAGUE, 1);
  }

  /** "half a million", "half-dozen", "half of", "half an hour". */
  private @Nullable Numeral half(int at) {
    int next = at + 1;
    while (next < atoms.size()
        && next < at + 4
        && (atoms.get(next).isDash() || isWord(next, "a"))) {
      next++;
    }
    if (is(next, Kind.SCALE, Kind.COUNT)) {
      return scaled(at, next, 0.5, 1, Form.WORDS);
    }
    boolean halves = at + 1 < atoms.size() && HALVED.contains(atoms.get(at + 1).lower());
    boolean counted = at > 0 && (is(at - 1, Kind.DIGIT) || isWord(at - 1, "a"));
    return halves && !counted ? Numeral.of(at, at + 1, 0.5, Form.FRACTION, 1) : null;
  }

  /** "a hundred", "a dozen", "a third of". */
  private @Nullable Numeral article(int at) {
    if (is(at + 1, Kind.HUNDRED, Kind.SCALE)) {
      return cardinal(at, at + 1, 0, 1);
    }
    if (is(at + 1, Kind.COUNT)) {
      return Numeral.of(at, at + 2, word(at + 1).value(), Form.WORDS, 1);
    }
    boolean part = is(at + 1, Kind.PART) && isWord(at + 2, "of");
    if (!part && Units.after(atoms, at + 1) != null && Bounds.before(atoms, at) != null) {
      return Numeral.of(at, at + 1, 1, Form.WORDS, 1); // "less than a day"
    }
    return part ? Numeral.of(at, at + 2, 1 / word(at + 1).value(), Form.FRACTION, 1) : null;
  }

  /**
   * "twenty-eight thousand six hundred forty-two": what is below a scale word is summed up, then
   * multiplied.
   */
  private @Nullable Numeral cardinal(int first, int from, double sum, double open) {
    double total = sum;
    double current = open;
    Kind last = null;
    double scale = 1;
    int at = from;
    while (true) {
      int next = last == null ? at : joint(at, last);
      NumberWord word = next < atoms.size() ? NumberWords.of(atoms.get(next)) : null;
      if (word == null || !follows(word, last, current)) {
        break;
      }
      scale = 1;
      switch (word.kind()) {
        case DIGIT, TENS -> current += word.value();
        case HUNDRED -> {
          scale = word.value();
          current *= scale;
        }
        default -> {
          scale = word.value();
          total += current * scale;
          current = 0;
        }
      }
      last = word.kind();
      at = next + 1;
    }
    double value = total + current;
    Numeral fraction = fraction(first, at, value);
    if (fraction != null) {
      return fraction;
    }
    Numeral share = shareOf(first, at, value);
    if (share != null) {
      return share;
    }
    Numeral halved = andAHalf(first, at, value, Form.WORDS);
    return halved != null ? halved : Numeral.of(first, at, value, Form.WORDS, scale);
  }

  /** "one in five households", "nine out of ten"; "two in three days" is no share. */
  private @Nullable Numeral shareOf(int first, int at, double value) {
    int whole = isWord(at, "out") && isWord(at + 1, "of") ? at + 2 : at + 1;
    boolean joined = whole == at + 2 || isWord(at, "in");
    if (!joined || whole >= atoms.size() || value < 1 || value != Math.rint(value)) {
      return null;
    }
    double all = round(whole);
    boolean part = value < all && value < 10;
    return part && Units.after(atoms, whole + 1) == null
        ? Numeral.of(first, whole + 1, value / all, Form.FRACTION, 1)
        : null;
  }

  /** The numbers that shares are told of: up to ten, and round ones; NaN for any other. */
  private double round(int at) {
    NumberWord word = NumberWords.of(atoms.get(at));
    double value =
        word != null && word.is(Kind.DIGIT, Kind.TENS) ? word.value() : value(atoms.get(at).text());
    boolean usual = value <= 10 || value == 20 || value == 100 || value == 1000;
    boolean whole = atoms.get(at).isDigits() || word != null;
    boolean more = is(at + 1, Kind.HUNDRED, Kind.SCALE, Kind.COUNT);
    return whole && usual && !more ? value : Double.NaN;
  }

  /** Where the next word of a numeral would stand: behind a hyphen or an "and". */
  private int joint(int at, Kind last) {
    if (at + 1 < atoms.size() && atoms.get(at).isDash() && atoms.get(at).joined()) {
      return at + 1;
    }
    boolean adds = last == Kind.HUNDRED || last == Kind.SCALE;
    return adds && isWord(at, "and") && is(at + 1, Kind.DIGIT, Kind.TENS) ? at + 1 : at;
  }

  private static boolean follows(NumberWord word, @Nullable Kind last, double current) {
    boolean afterLarge = last == null || last == Kind.HUNDRED || last == Kind.SCALE;
    return switch (word.kind()) {
      case DIGIT -> afterLarge || (last == Kind.TENS && word.value() > 0 && word.value() < 10);
      case TENS -> afterLarge;
      case HUNDRED, COUNT -> current > 0 && last != Kind.HUNDRED && last != Kind.COUNT;
      case SCALE -> current > 0;
      case SUFFIX, PART -> false;
    };
  }

  /** "two thirds", "one-quarter of". */
  private @Nullable Numeral fraction(int first, int at, double value) {
    boolean hyphen = at < atoms.size() && atoms.get(at).isDash() && atoms.get(at).joined();
    int next = hyphen ? at + 1 : at;
    if (!is(next, Kind.PART) || value < 1 || value > 9) {
      return null;
    }
    boolean plural = atoms.get(next).lower().endsWith("s");
    boolean told = hyphen || isWord(next + 1, "of");
    return plural == value > 1 && told
        ? Numeral.of(first, next + 1, value / word(next).value(), Form.FRACTION, 1)
        : null;
  }

  private boolean is(int at, Kind... kinds) {
    return at >= 0 && at < atoms.size() && NumberWords.is(atoms.get(at), kinds);
  }

  private NumberWord word(int at) {
    NumberWord word = NumberWords.of(atoms.get(at));
    if (word == null) {
      throw new IllegalStateException("no number word: " + atoms.get(at).text());
    }
    return word;
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < atoms.size() && atoms.get(at).lower().equals(word);
  }
}
