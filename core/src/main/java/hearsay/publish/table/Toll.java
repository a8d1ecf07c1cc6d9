package hearsay.publish.table;

import hearsay.model.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many were killed, by the policy low-best-high, applied to the figures that one report gives
 * for one event: the least that any of them allows, the figure that all single figures agree on,
 * the most that any of them allows.
 *
 * @param low whole people, null where no figure has a lower bound
 * @param best null where figures differ, or where the words give a bound or a range and no figure
 * @param high null where a figure is open above
 */
record Toll(@Nullable Long low, @Nullable Long best, @Nullable Long high) {
  static final Toll UNKNOWN = new Toll(null, null, null);

  static Toll of(List<Quantity> figures) {
    List<Long> lows = figures.stream().map(Toll::low).filter(Objects::nonNull).toList();
    List<Long> highs = figures.stream().map(Toll::high).filter(Objects::nonNull).toList();
    List<Double> single =
        figures.stream().map(Quantity::value).filter(Objects::nonNull).distinct().toList();
    return new Toll(
        lows.stream().min(Long::compare).orElse(null),
        single.size() == 1 ? Long.valueOf(Math.round(single.get(0))) : null,
        highs.size() < figures.size() ? null : highs.stream().max(Long::compare).orElse(null));
  }

  /** People are whole: "more than 400" is at least 401. */
  private static @Nullable Long low(Quantity figure) {
    Double min = figure.min();
    if (min == null) {
      return null;
    }
    return (long) (figure.minOpen() ? Math.floor(min) + 1 : Math.ceil(min));
  }

  private static @Nullable Long high(Quantity figure) {
    Double max = figure.max();
    if (max == null) {
      return null;
    }
    return (long) (figure.maxOpen() ? Math.ceil(max) - 1 : Math.floor(max));
  }
}
