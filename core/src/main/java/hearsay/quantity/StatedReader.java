package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures as they are stated: number or range, currency, unit, rate, and the words that bound
 * them.
 */
final class StatedReader {
  /** Bounds may be stacked: "at least some 300". */
  private static final int MOST_BOUNDS = 4;

  private static final double LARGEST_CHOICE = 100;

  /** What makes "from 38 to 41" a change and no range. */
  private static final int CHANGE_WINDOW = 6;

  private final Sentence sentence;
  private final List<Atom> atoms;
  private final NumeralReader numerals;

  StatedReader(Sentence sentence, List<Atom> atoms) {
    this.sentence = sentence;
    this.atoms = atoms;
    this.numerals = new NumeralReader(atoms);
  }

  /** One end of a range, or the whole of a plain figure. */
  private record Part(int first, int end, Numeral numeral, @Nullable Unit unit) {}

  /**
   * The figure whose number begins with an atom, or null.
   *
   * @param floor the first atom that no earlier figure has taken
   */
  @Nullable Stated read(int at, int floor) {
    Part part = part(at, floor);
    if (part == null) {
      return null;
    }
    Stated range = range(part, floor);
    Stated plain =
        range != null
            ? range
            : new Stated(
                part.first(),
                part.first(),
                part.end(),
                part.numeral().amount(),
                part.numeral().form(),
                part.unit(),
                null,
                List.of());
    return after(before(rate(plain), floor));
  }

  private @Nullable Part part(int at, int floor) {
    int first = at;
    boolean negative = false;
    if (isMinus(at - 1, floor)) {
      negative = true;
      first = at - 1;
    }
    Phrases.Hit<Unit> currency = Units.before(atoms, first);
    if (currency != null && (currency.first() < floor || isInsideWord(currency.first()))) {
      currency = null;
    }
    Numeral numeral = numerals.read(at, currency != null);
    if (numeral == null) {
      return null;
    }
    if (negative) {
      numeral = numeral.withAmount(numeral.amount().negated());
    }
    if (currency != null) {
      first = currency.first();
      if (isMinus(first - 1, floor)) {
        first--;
        numeral = numeral.withAmount(numeral.amount().negated());
      }
      return new Part(first, moneyEnd(numeral.end()), numeral, currency.meaning());
    }
    return measured(numeral, first);
  }

  /** "$500 US". */
  private int moneyEnd(int end) {
    boolean us = end < atoms.size() && atoms.get(end).is("US") && !atoms.get(end).joined();
    boolean noun = us && nextTagIsNoun(end + 1);
    return us && !noun ? end + 1 : end;
  }

  private boolean nextTagIsNoun(int at) {
    return at < atoms.size() && token(at).tag().startsWith("NNS");
  }

  private Part measured(Numeral numeral, int first) {
    Numeral number = numeral;
    Phrases.Hit<Unit> unit = Units.after(atoms, number.end());
    if (unit == null && isWord(number.end(), "of")) {
      unit = vagueMeasure(number);
    }
    if (unit == null && number.form() == Numeral.Form.FRACTION) {
      unit = articledMeasure(number);
    }
    if (unit != null && isMillions(unit)) {
      Amount millions = number.amount().times(1e6);
      number = new Numeral(number.first(), unit.end(), millions, number.form(), 1e6);
      unit = Units.after(atoms, number.end());
    }
    int end = unit == null ? number.end() : unit.end();
    return new Part(first, end, number, unit == null ? null : unit.meaning());
  }

  /** "tens of millions of dollars". */
  private Phrases.@Nullable Hit<Unit> vagueMeasure(Numeral number) {
    boolean part = number.form() == Numeral.Form.VAGUE || number.form() == Numeral.Form.FRACTION;
    if (!part) {
      return null;
    }
    boolean article = isWord(number.end() + 1, "a") || isWord(number.end() + 1, "an");
    return Units.after(atoms, number.end() + (article ? 2 : 1));
  }

  /** "half an hour", "half a mile". */
  private Phrases.@Nullable Hit<Unit> articledMeasure(Numeral number) {
    boolean article = isWord(number.end(), "a") || isWord(number.end(), "an");
    return article ? Units.after(atoms, number.end() + 1) : null;
  }

  /** "12.3m tonnes": a metre has no plural noun behind it. */
  private boolean isMillions(Phrases.Hit<Unit> unit) {
    Atom letter = atoms.get(unit.end() - 1);
    if (!unit.meaning().code().equals("m") || !letter.lower().equals("m") || !letter.joined()) {
      return false;
    }
    for (int i = letter.token() + 1; i < Math.min(sentence.size(), letter.token() + 7); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("NNS")) {
        return true;
      }
      if (!tag.startsWith("JJ")
          && !tag.startsWith("NN")
          && !tag.equals("CC")
          && !tag.startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Stated range(Part low, int floor) {
    int joiner = low.end();
    int next = afterJoiner(low);
    if (next < 0) {
      return null;
    }
    Part high = secondPart(next);
    if (high == null || !high.numeral().amount().isSingle() || !low.numeral().amount().isSingle()) {
      return null;
    }
    Unit unit = high.unit() == null ? low.unit() : high.unit();
    if (!agree(low, high)) {
      return null;
    }
    Double least = low.numeral().amount().low();
    Double most = high.numeral().amount().low();
    if (least == null || most == null) {
      return null;
    }
    double from = least;
    boolean shared =
        low.numeral().scale() == 1
            && high.numeral().scale() > 1
            && Math.abs(from) <= Math.abs(high.numeral().mantissa());
    if (shared) {
      from *= high.numeral().scale();
    }
    int first = opened(low.first(), floor);
    if (!isRange(from, most, joiner, first, low, unit, shared)) {
      return null;
    }
    Amount amount = Amount.between(from, most);
    return new Stated(
        first, low.first(), high.end(), amount, high.numeral().form(), unit, null, List.of());
  }

  /** One unit may stand for both ends, but a measured end is not followed by a bare one. */
  private boolean agree(Part low, Part high) {
    if (low.unit() == null) {
      return !isYear(low) || high.unit() != null || high.numeral().scale() == 1;
    }
    if (high.unit() == null) {
      return low.unit().kind() == Unit.Kind.MONEY && low.first() < low.numeral().first();
    }
    return low.unit().equals(high.unit());
  }

  private boolean isYear(Part part) {
    return atoms.get(part.end() - 1).text().matches("(?:19|20)\\d\\d");
  }

  private @Nullable Part secondPart(int next) {
    int number = next;
    while (number < atoms.size() && number < next + 4 && !startsNumber(number)) {
      number++;
    }
    if (number >= atoms.size() || number >= next + 4) {
      return null;
    }
    Part part = part(number, next);
    return part != null && part.first() == next ? part : null;
  }

  private boolean startsNumber(int at) {
    return atoms.get(at).isDigits()
        || NumberWords.is(atoms.get(at), NumberWords.Kind.DIGIT, NumberWords.Kind.TENS)
        || (isWord(at, "a") && numerals.read(at, false) != null);
  }

  /** Where the second number of a range would begin, or -1. */
  private int afterJoiner(Part low) {
    int at = low.end();
    if (at >= atoms.size()) {
      return -1;
    }
    boolean dash = atoms.get(at).isDash();
    if (dash && isWord(at + 1, "to")) {
      return at + 2;
    }
    if (dash) {
      return at + 1;
    }
    if (isWord(at, "to")) {
      return at + 1 < atoms.size() && atoms.get(at + 1).isDash() ? at + 2 : at + 1;
    }
    if (isWord(at, "and") && opensWith(low.first(), "between")) {
      return at + 1;
    }
    return isWord(at, "or") ? at + 1 : -1;
  }

  private boolean opensWith(int first, String word) {
    int before = first - 1;
    Phrases.Hit<Bound> bound = Bounds.before(atoms, first);
    return isWord(before, word) || (bound != null && isWord(bound.first() - 1, word));
  }

  /** "from" and "between" belong to the range. */
  private int opened(int first, int floor) {
    boolean opens = isWord(first - 1, "between") || isWord(first - 1, "from");
    return opens && first - 1 >= floor ? first - 1 : first;
  }

  private boolean isRange(
      double from,
      double most,
      int joiner,
      int first,
      Part low,
      @Nullable Unit unit,
      boolean shared) {
    if (from >= most) {
      return false;
    }
    if (isWord(joiner, "or")) {
      return most < LARGEST_CHOICE && most <= 2 * from && low.unit() == null;
    }
    if (isWord(joiner, "to")) {
      boolean told = isWord(first, "from") || low.unit() != null;
      boolean stretch = unit != null && unit.kind() == Unit.Kind.LENGTH && low.unit() == null;
      return shared || stretch || !(told && isChange(first));
    }
    if (atoms.get(joiner).isDash()) {
      return unit != null || most >= 20 || isFollowedByPlural(joiner + 2);
    }
    return true;
  }

  /** A dash between small figures with no noun behind is a score: "won 2-3". */
  private boolean isFollowedByPlural(int at) {
    for (int i = at; i < Math.min(atoms.size(), at + 3); i++) {
      String tag = token(i).tag();
      if (tag.equals("NNS")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.startsWith("NN")) {
        return false;
      }
    }
    return false;
  }

  /** "rose from 38 to 41" gives two figures. */
  private boolean isChange(int from) {
    int token = atoms.get(from).token();
    for (int i = Math.max(0, token - CHANGE_WINDOW); i < token; i++) {
      if (Trend.of(sentence.token(i).text()) != Trend.NONE) {
        return true;
      }
    }
    return false;
  }

  /** "-1.3%", "minus 5", "minus-5". */
  private boolean isMinus(int at, int floor) {
    if (at < floor || at < 0) {
      return false;
    }
    Atom sign = atoms.get(at);
    if (sign.lower().equals("minus")) {
      return true;
    }
    if (!sign.isDash() || !atoms.get(at + 1).joined()) {
      return at - 1 >= floor && sign.isDash() && sign.joined() && isWord(at - 1, "minus");
    }
    boolean free = !sign.joined() || atoms.get(at - 1).kind() == Atom.Kind.SIGN;
    return free || isWord(at - 1, "minus");
  }

  private boolean isInsideWord(int at) {
    return atoms.get(at).isWord()
        && atoms.get(at).joined()
        && at > 0
        && atoms.get(at - 1).kind() != Atom.Kind.SIGN;
  }

  private Stated rate(Stated plain) {
    int at = plain.end();
    boolean measured = plain.unit() != null;
    if (at + 1 >= atoms.size() || !measured) {
      return plain;
    }
    boolean per = isWord(at, "per") || atoms.get(at).is("/") || isWord(at, "each");
    boolean article = isWord(at, "a") || isWord(at, "an");
    if (!per && !article) {
      return plain;
    }
    Phrases.Hit<Unit> unit = Units.after(atoms, at + 1);
    if (unit != null && isMeasureOfRate(unit)) {
      return plain.ending(unit.end(), unit.meaning().code());
    }
    boolean noun = isWord(at, "per") && token(at + 1).isNoun();
    return noun ? plain.ending(at + 2, token(at + 1).lemma()) : plain;
  }

  /** "$3 a month", but "from $3 a year earlier" and "$7/$9" are no rates. */
  private boolean isMeasureOfRate(Phrases.Hit<Unit> unit) {
    boolean compared =
        unit.end() < atoms.size()
            && Set.of("earlier", "ago", "later", "before", "after", "old")
                .contains(atoms.get(unit.end()).lower());
    return !compared && unit.meaning().kind() != Unit.Kind.MONEY;
  }

  private Stated before(Stated plain, int floor) {
    Stated stated = plain;
    for (int i = 0; i < MOST_BOUNDS; i++) {
      Phrases.Hit<Bound> hit = Bounds.before(atoms, stated.first());
      if (hit == null || hit.first() < floor || isDeterminer(hit)) {
        return stated;
      }
      stated = stated.bounded(hit.meaning(), hit.first(), stated.end());
    }
    return stated;
  }

  /** "all" and the like say nothing without a number word of their own behind them. */
  private boolean isDeterminer(Phrases.Hit<Bound> hit) {
    Set<String> verbs = Set.of("over", "near", "under", "above", "below");
    boolean particle =
        hit.end() == hit.first() + 1
            && verbs.contains(atoms.get(hit.first()).lower())
            && token(hit.first()).tag().equals("RP");
    return particle;
  }

  /** Takes the words of a bound that stand behind: "12 or more". */
  Stated after(Stated stated) {
    int at = stated.end();
    boolean hyphen = at < atoms.size() && atoms.get(at).isDash() && atoms.get(at).joined();
    Phrases.Hit<Bound> hit = Bounds.after(atoms, hyphen ? at + 1 : at);
    if (hit == null || (hit.end() < atoms.size() && startsOther(hit.end()))) {
      return stated;
    }
    boolean loosePlus = hit.end() == hit.first() + 1 && isPlus(at) && !atoms.get(at).joined();
    return loosePlus ? stated : stated.bounded(hit.meaning(), stated.first(), hit.end());
  }

  private boolean isPlus(int at) {
    return atoms.get(at).is("+") || isWord(at, "plus");
  }

  /** Whether what stands here makes the words before it the bound of another figure. */
  private boolean startsOther(int at) {
    return atoms.get(at).isDigits()
        || isWord(at, "than")
        || NumberWords.is(
            atoms.get(at), NumberWords.Kind.DIGIT, NumberWords.Kind.TENS, NumberWords.Kind.COUNT);
  }

  private Token token(int at) {
    return sentence.token(atoms.get(at).token());
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < atoms.size() && atoms.get(at).lower().equals(word);
  }
}
