package hearsay.corroboration.speaker;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which of several reports came out first, as far as their dates tell. */
final class Earliest {
  private Earliest() {}

  /**
   * Those before which no other surely came out: by the minute where two give it with its zone,
   * else by the day. Reports without a date are never among them.
   */
  static List<Heard> of(Collection<Heard> reports) {
    Optional<Instant> first =
        reports.stream().flatMap(one -> time(one).stream()).min(Comparator.naturalOrder());
    Optional<String> firstDay =
        reports.stream().map(Heard::day).filter(Objects::nonNull).min(Comparator.naturalOrder());
    Optional<String> firstUntimed =
        reports.stream()
            .filter(one -> time(one).isEmpty())
            .map(Heard::day)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder());
    return reports.stream()
        .filter(one -> one.day() != null)
        .filter(
            one ->
                time(one).isPresent()
                    ? !isAfter(time(one), first)
                        && !isAfter(Optional.ofNullable(one.day()), firstUntimed)
                    : !isAfter(Optional.ofNullable(one.day()), firstDay))
        .toList();
  }

  private static <T extends Comparable<T>> boolean isAfter(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }

  private static Optional<Instant> time(Heard report) {
    if (report.published() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(report.published()).toInstant());
    } catch (DateTimeException onlyADay) {
      return Optional.empty();
    }
  }
}
