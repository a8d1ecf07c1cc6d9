package hearsay.publish.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Numbers along an axis, from 0 to 1. Logarithmic (of 1 + n, so that nought has a place) where the
 * numbers lie far apart.
 *
 * @param low value at 0
 * @param high value at 1, above {@code low}
 */
public record Scale(double low, double high, boolean logarithmic) {
  private static final double FAR_APART = 60;

  private static final int MOST_TICKS = 5;

  /** An axis that holds nought and these numbers. */
  public static Scale of(Collection<Double> numbers) {
    double low = Math.min(0, numbers.stream().min(Double::compare).orElse(0.0));
    double high = Math.max(0, numbers.stream().max(Double::compare).orElse(1.0));
    double least = numbers.stream().filter(n -> n > 0).min(Double::compare).orElse(high);
    if (high <= low) {
      high = low + 1;
    }
    return new Scale(low, high, low == 0 && high > FAR_APART * least && high > FAR_APART);
  }

  /** Where a number stands, from 0 to 1. */
  public double at(double number) {
    return logarithmic ? Math.log1p(number) / Math.log1p(high) : (number - low) / (high - low);
  }

  /** Round numbers along the axis. */
  public List<Double> ticks() {
    return logarithmic ? powers() : steps();
  }

  private List<Double> powers() {
    List<Double> ticks = new ArrayList<>(List.of(0.0));
    int most = (int) Math.floor(Math.log10(high));
    int by = Math.max(1, (int) Math.ceil(most / (double) (MOST_TICKS - 1)));
    for (int power = by; power <= most; power += by) {
      ticks.add(Math.pow(10, power));
    }
    return ticks;
  }

  private List<Double> steps() {
    double rough = (high - low) / (MOST_TICKS - 1);
    double ten = Math.pow(10, Math.floor(Math.log10(rough)));
    double step =
        rough <= ten ? ten : rough <= 2 * ten ? 2 * ten : rough <= 5 * ten ? 5 * ten : 10 * ten;
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.ceil(low / step);
    for (long tick = first; tick * step <= high && ticks.size() <= MOST_TICKS; tick++) {
      ticks.add(tick * step);
    }
    return ticks;
  }
}
