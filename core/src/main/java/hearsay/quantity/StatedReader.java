package hearsay.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads figures as they are stated: number or range, rate, and the words that bound them. */
final class StatedReader {
  /** Bounds may be stacked: "at least some 300". */
  private static final int MOST_BOUNDS = 4;

  private static final Set<String> COMPARING =
      Set.of("earlier", "ago", "later", "before", "after", "old");

  private final Line line;
  private final List<Atom> atoms;
  private final PartReader parts;
  private final RangeReader ranges;

  StatedReader(Line line) {
    this.line = line;
    this.atoms = line.atoms();
    this.parts = new PartReader(line);
    this.ranges = new RangeReader(line, parts);
  }

  /**
   * The figure whose number begins with an atom, or null.
   *
   * @param floor the first atom that no earlier figure has taken
   */
  @Nullable Stated read(int at, int floor) {
    Part part = parts.read(at, floor);
    if (part == null) {
      return null;
    }
    Stated range = ranges.read(part, floor);
    return after(before(rate(range != null ? range : part.plain()), floor));
  }

  private Stated rate(Stated plain) {
    int at = plain.end();
    boolean measured = plain.unit() != null;
    if (at + 1 >= atoms.size() || !measured) {
      return plain;
    }
    boolean per = line.isWord(at, "per") || atoms.get(at).is("/") || line.isWord(at, "each");
    boolean article = line.isWord(at, "a") || line.isWord(at, "an");
    if (!per && !article) {
      return plain;
    }
    Phrases.Hit<Unit> unit = Units.after(atoms, at + 1);
    if (unit != null && isMeasureOfRate(unit)) {
      return plain.ending(unit.end(), unit.meaning().code());
    }
    boolean noun = line.isWord(at, "per") && line.token(at + 1).isNoun();
    return noun ? plain.ending(at + 2, line.token(at + 1).lemma()) : plain;
  }

  /** "$3 a month", but "from $3 a year earlier" and "$7/$9" are no rates. */
  private boolean isMeasureOfRate(Phrases.Hit<Unit> unit) {
    boolean compared = line.isAnyWord(unit.end(), COMPARING);
    return !compared && unit.meaning().kind() != Unit.Kind.MONEY;
  }

  private Stated before(Stated plain, int floor) {
    Stated stated = plain;
    for (int i = 0; i < MOST_BOUNDS; i++) {
      Phrases.Hit<Bound> hit = Bounds.before(atoms, stated.first());
      if (hit == null || hit.first() < floor || isParticle(hit) || isDuring(hit, stated)) {
        return stated;
      }
      stated = stated.bounded(hit.meaning(), hit.first(), stated.end());
    }
    return stated;
  }

  /** "over 10 to 15 years": a range has its bounds already. */
  private boolean isDuring(Phrases.Hit<Bound> hit, Stated stated) {
    Amount amount = stated.amount();
    boolean range =
        amount.min() != null && amount.max() != null && !amount.min().equals(amount.max());
    return range && line.isWord(hit.first(), "over") && hit.end() == hit.first() + 1;
  }

  /** "took over 3 firms": the word belongs to the verb. */
  private boolean isParticle(Phrases.Hit<Bound> hit) {
    return hit.end() == hit.first() + 1 && line.token(hit.first()).tag().equals("RP");
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
    return atoms.get(at).is("+") || line.isWord(at, "plus");
  }

  /** Whether what stands here makes the words before it the bound of another figure. */
  private boolean startsOther(int at) {
    return atoms.get(at).isDigits()
        || line.isWord(at, "than")
        || NumberWords.is(
            atoms.get(at), NumberWords.Kind.DIGIT, NumberWords.Kind.TENS, NumberWords.Kind.COUNT);
  }
}
