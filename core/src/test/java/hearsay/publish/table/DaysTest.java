package hearsay.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2024-08-06, 2024-08-07, 2024-08-06, 1, 1",
    "2024-08-06, 2024-08-08, 2024-08-07, 2, 2",
    "2024-08-05, 2024-08-12, 2024-08-11, 7, 3",
    "2024-08-01, 2024-09-01, 2024-08-31, 31, 4",
    "2024-01-01, 2025-01-01, 2024-12-31, 366, 5",
    "2020-01-01, 2025-01-01, 2024-12-31, 1827,",
    "2024-08-06T10:00, 2024-08-06T11:00, 2024-08-06, 1, 1",
    "2024-08-06T22:00, 2024-08-07T00:00, 2024-08-06, 1, 1",
    "2024-08-06T22:00, 2024-08-07T02:00, 2024-08-07, 2, 2"
  })
  void endWithTheLastDayThatTheIntervalTouches(
      String start, String end, LocalDate last, long count, @Nullable Integer precision) {
    Days days = Days.of(time(start, end)).orElseThrow();
    assertThat(days.last()).isEqualTo(last);
    assertThat(days.count()).isEqualTo(count);
    assertThat(Precision.date(days)).isEqualTo(precision);
  }

  @Test
  void areUnknownWhereTheWordsLeaveAnEndOpen() {
    assertThat(Days.of(time("2024-08-06", null))).isEmpty();
    assertThat(Days.of(time("not a date", "2024-08-06"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-06, 20240806000000",
    "2024-08-06T09:30:00+01:00, 20240806083000",
    "2024-08-06T23:30:00-05:00, 20240807043000",
    "2024-08-06T09:30:00Z, 20240806093000",
    "2024-08-06T09:30:00, 20240806093000",
    "2024, ",
    "yesterday at noon, "
  })
  void areStampedInUniversalTime(String iso, @Nullable String stamp) {
    assertThat(Days.stamp(iso)).isEqualTo(Optional.ofNullable(stamp));
  }

  private static TimeExpression time(@Nullable String start, @Nullable String end) {
    return new TimeExpression(
        "t1", new Span(0, 1), "then", "", TimeExpression.Type.DATE, start, end, false);
  }
}
