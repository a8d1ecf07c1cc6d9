package hearsay.corroboration.story;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Details of one sort that a report gives (ages, times of day, streets …), as a sorted set of
 * numbers. Reports of one happening agree on them; reports of two that look alike do not.
 */
final class Facts {
  private final long[] values;

  Facts(Collection<Long> values) {
    this.values = values.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
  }

  /** How many details both give. */
  int shared(Facts other) {
    int shared = 0;
    for (int i = 0, j = 0; i < values.length && j < other.values.length; ) {
      if (values[i] == other.values[j]) {
        shared++;
        i++;
        j++;
      } else if (values[i] < other.values[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** The least difference of two details; null where one side gives none. */
  @Nullable Long distance(Facts other) {
    Long least = null;
    for (int i = 0, j = 0; i < values.length && j < other.values.length; ) {
      long difference = Math.abs(values[i] - other.values[j]);
      least = least == null ? difference : Math.min(least, difference);
      if (values[i] < other.values[j]) {
        i++;
      } else {
        j++;
      }
    }
    return least;
  }

  /** Whether both give such details, and none is common. */
  boolean contradicts(Facts other) {
    return values.length > 0 && other.values.length > 0 && shared(other) == 0;
  }
}
