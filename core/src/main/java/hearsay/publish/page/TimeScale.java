package hearsay.publish.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days along an axis, from 0 to 1. A stretch of n days without anything takes the room of 1 + log2
 * n, so that last Tuesday and the year 1991 fit on one line; order is kept, length is not.
 */
public final class TimeScale {
  private final NavigableMap<LocalDate, Double> places = new TreeMap<>();

  /** An axis through these days; there must be one at least. */
  public TimeScale(Collection<LocalDate> days) {
    TreeSet<LocalDate> sorted = new TreeSet<>(days);
    double at = 0;
    LocalDate before = sorted.first();
    for (LocalDate day : sorted) {
      long gap = ChronoUnit.DAYS.between(before, day);
      at += gap == 0 ? 0 : 1 + Math.log((double) gap) / Math.log(2);
      places.put(day, at);
      before = day;
    }
    double all = at;
    places.replaceAll((day, place) -> all == 0 ? 0.5 : place / all);
  }

  /**
   * Where a day of this axis stands.
   *
   * @throws IllegalArgumentException if the axis was made without it
   */
  public double at(LocalDate day) {
    Double place = places.get(day);
    if (place == null) {
      throw new IllegalArgumentException("not on the axis: " + day);
    }
    return place;
  }

  /** Its days in order. */
  public Collection<LocalDate> days() {
    return places.keySet();
  }
}
