package hearsay.corroboration.happening;

import hearsay.model.TimeExpression;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours at which an event is put, without their days.
 *
 * @param minutes since midnight, 0 to 1439
 */
record Clocks(Set<Integer> minutes) {
  static final Clocks NONE = new Clocks(Set.of());

  /** So much lies between a deed and the call to the police, and between two that tell of it. */
  private static final int NEAR = 90;

  private static final int DAY = 24 * 60;

  private static final Pattern CLOCK = Pattern.compile(".*T([0-9]{2}):([0-9]{2}).*");

  Clocks {
    minutes = Set.copyOf(minutes);
  }

  static Clocks of(Collection<TimeExpression> times) {
    Set<Integer> minutes = new TreeSet<>();
    times.forEach(time -> minute(time).ifPresent(minutes::add));
    return minutes.isEmpty() ? NONE : new Clocks(minutes);
  }

  private static Optional<Integer> minute(TimeExpression time) {
    if (time.type() != TimeExpression.Type.TIME) {
      return Optional.empty();
    }
    Matcher clock = CLOCK.matcher(time.timex());
    return clock.matches()
        ? Optional.of(
            (Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2))) % DAY)
        : Optional.empty();
  }

  Clocks with(Clocks other) {
    return minutes.isEmpty()
        ? other
        : other.minutes.isEmpty() ? this : new Clocks(Parties.union(minutes, other.minutes));
  }

  /** Whether both are known and no hour of one is near one of the other. */
  boolean excludes(Clocks other) {
    return !minutes.isEmpty() && !other.minutes.isEmpty() && !meets(other);
  }

  /** Whether some hour of one is near one of the other. */
  boolean meets(Clocks other) {
    return minutes.stream().anyMatch(a -> other.minutes.stream().anyMatch(b -> near(a, b)));
  }

  private static boolean near(int a, int b) {
    int gap = Math.abs(a - b);
    return Math.min(gap, DAY - gap) <= NEAR;
  }
}
