package hearsay.quantity;

import hearsay.language.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads ranges: "400 to 500", "between 5 and 7", "$3-5 million", "three or four", "at least 5 and
 * up to 7".
 */
final class RangeReader {
  /** Of larger figures "or" gives two, not a range. */
  private static final double LARGEST_CHOICE = 100;

  /** A dash between smaller figures with nothing behind them is a score. */
  private static final double LARGEST_SCORE = 20;

  /** How far before the figures a verb of rise or fall is looked for, in tokens. */
  private static final int CHANGE_WINDOW = 6;

  private static final Set<String> PERHAPS =
      Set.of("possibly", "perhaps", "potentially", "maybe", "probably");

  private final Line line;
  private final Sentence sentence;
  private final List<Atom> atoms;
  private final PartReader parts;

  RangeReader(Line line, PartReader parts) {
    this.line = line;
    this.sentence = line.sentence();
    this.atoms = line.atoms();
    this.parts = parts;
  }

  /**
   * The range whose lower end is a part, or null where it ends there.
   *
   * @param floor the first atom that no earlier figure has taken
   */
  @Nullable Stated read(Part low, int floor) {
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
    int first = opened(low.first(), joiner, floor);
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
    return Dates.YEAR.matcher(atoms.get(part.end() - 1).text()).matches();
  }

  private @Nullable Part secondPart(int next) {
    int number = next;
    while (number < atoms.size() && number < next + 4 && !parts.startsNumber(number)) {
      number++;
    }
    if (number >= atoms.size() || number >= next + 4) {
      return null;
    }
    Part part = parts.read(number, next);
    return part != null && part.first() == next ? part : null;
  }

  /** Where the second number of a range would begin, or -1. */
  private int afterJoiner(Part low) {
    int at = low.end();
    if (at >= atoms.size()) {
      return -1;
    }
    boolean dash = atoms.get(at).isDash();
    if (dash && line.isWord(at + 1, "to")) {
      return at + 2 < atoms.size() && atoms.get(at + 2).isDash() ? at + 3 : at + 2;
    }
    if (dash) {
      return at + 1;
    }
    if (line.isWord(at, "to")) {
      return at + 1 < atoms.size() && atoms.get(at + 1).isDash() ? at + 2 : at + 1;
    }
    if (line.isWord(at, "and") && opensWith(low.first(), "between")) {
      return at + 1;
    }
    if (leastBefore(low.first()) >= 0 && pastUpTo(at) >= 0) {
      return pastUpTo(at);
    }
    return line.isWord(at, "or") ? at + 1 : -1;
  }

  private boolean opensWith(int first, String word) {
    int before = first - 1;
    Phrases.Hit<Bound> bound = Bounds.before(atoms, first);
    return line.isWord(before, word) || (bound != null && line.isWord(bound.first() - 1, word));
  }

  /** Where "at least" begins that stands right before an atom, or -1. */
  private int leastBefore(int first) {
    return line.isWord(first - 1, "least") && line.isWord(first - 2, "at") ? first - 2 : -1;
  }

  /** Behind "and up to", "but possibly as many as": where the upper end begins, or -1. */
  private int pastUpTo(int at) {
    if (!line.isAnyWord(at, Set.of("and", "but", "or"))) {
      return -1;
    }
    int bound = line.isAnyWord(at + 1, PERHAPS) ? at + 2 : at + 1;
    if (line.isWord(bound, "up") && line.isWord(bound + 1, "to")) {
      return bound + 2;
    }
    boolean many = line.isWord(bound, "as") && line.isWord(bound + 1, "many");
    return many && line.isWord(bound + 2, "as") ? bound + 3 : -1;
  }

  /** "from", "between" and the "at least" that has an "up to" belong to the range. */
  private int opened(int first, int joiner, int floor) {
    int least = leastBefore(first);
    if (least >= floor && pastUpTo(joiner) >= 0) {
      return least;
    }
    boolean opens = line.isWord(first - 1, "between") || line.isWord(first - 1, "from");
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
    if (line.isWord(joiner, "or")) {
      return shared || (most < LARGEST_CHOICE && most <= 2 * from && low.unit() == null);
    }
    if (line.isWord(joiner, "to")) {
      boolean told = line.isWord(first, "from") || low.unit() != null;
      boolean stretch = unit != null && unit.kind() == Unit.Kind.LENGTH && low.unit() == null;
      return shared || stretch || !(told && isChange(first));
    }
    if (atoms.get(joiner).isDash()) {
      return unit != null || most >= LARGEST_SCORE || isFollowedByPlural(joiner + 2);
    }
    return true;
  }

  /** A dash between small figures with no noun behind is a score: "won 2-3". */
  private boolean isFollowedByPlural(int at) {
    for (int i = at; i < Math.min(atoms.size(), at + 3); i++) {
      String tag = line.token(i).tag();
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
}
