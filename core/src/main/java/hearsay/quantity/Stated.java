package hearsay.quantity;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what is written around it, before what it counts is known.
 *
 * @param first first atom, words of bounds included
 * @param core first atom of the number itself, its currency sign included
 * @param end after the last atom, the unit included
 * @param unit of measurement, or null where it counts or is a bare number
 * @param per the unit or thing that it is a rate of ("month"), or null
 * @param bounds what the words beside it say of it, the nearest first
 */
record Stated(
    int first,
    int core,
    int end,
    Amount amount,
    Numeral.Form form,
    @Nullable Unit unit,
    @Nullable String per,
    List<Bound> bounds) {

  Stated bounded(Bound bound, int newFirst, int newEnd) {
    return new Stated(
        newFirst,
        core,
        newEnd,
        bound.applyTo(amount),
        form,
        unit,
        per,
        Stream.concat(bounds.stream(), Stream.of(bound)).toList());
  }

  /** Whether words bound it ("about", "more than"). */
  boolean bounded() {
    return bounds.stream().anyMatch(bound -> bound != Bound.NONE);
  }

  /** The same figure under the bounds of one that it says again in other units. */
  Stated boundedLike(Stated other) {
    Amount same = amount;
    for (Bound bound : other.bounds) {
      same = bound.applyTo(same);
    }
    return new Stated(first, core, end, same, form, unit, per, other.bounds);
  }

  Stated measuredIn(Unit other) {
    return new Stated(first, core, end, amount, form, other, per, bounds);
  }

  Stated ending(int newEnd, @Nullable String newPer) {
    return new Stated(first, core, newEnd, amount, form, unit, newPer, bounds);
  }
}
