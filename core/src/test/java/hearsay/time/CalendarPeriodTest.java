package hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalendarPeriodTest {
  private static String timex(Granularity granularity, String day) {
    return CalendarPeriod.holding(LocalDate.parse(day), granularity).timex();
  }

  @Test
  void writesPeriodsAsTimex3Does() {
    assertThat(timex(Granularity.CENTURY, "1843-05-06")).isEqualTo("18");
    assertThat(timex(Granularity.DECADE, "1989-12-31")).isEqualTo("198");
    assertThat(timex(Granularity.YEAR, "0987-01-01")).isEqualTo("0987");
    assertThat(timex(Granularity.HALF, "2003-07-01")).isEqualTo("2003-H2");
    assertThat(timex(Granularity.QUARTER, "1989-09-30")).isEqualTo("1989-Q3");
    assertThat(timex(Granularity.MONTH, "2024-05-31")).isEqualTo("2024-05");
    assertThat(timex(Granularity.DAY, "2024-02-29")).isEqualTo("2024-02-29");
  }

  @Test
  void givesAWeekToTheYearThatHoldsItsThursday() {
    assertThat(timex(Granularity.WEEK, "2024-12-31")).isEqualTo("2025-W01");
    assertThat(timex(Granularity.WEEK, "2023-01-01")).isEqualTo("2022-W52");
    assertThat(timex(Granularity.WEEKEND, "2024-08-09")).isEqualTo("2024-W32-WE");
  }

  @Test
  void givesAWinterToTheYearInWhichItBegins() {
    assertThat(timex(Granularity.SEASON, "2024-02-10")).isEqualTo("2023-WI");
    assertThat(timex(Granularity.SEASON, "2024-12-10")).isEqualTo("2024-WI");
    assertThat(timex(Granularity.SEASON, "2024-06-01")).isEqualTo("2024-SU");
  }

  @Test
  void countsYearsBeforeChristDown() {
    assertThat(CalendarPeriod.year(-217).timex()).isEqualTo("BC0218");
    assertThat(CalendarPeriod.year(0).timex()).isEqualTo("BC0001");
    assertThat(CalendarPeriod.holding(LocalDate.of(-217, 1, 1), Granularity.CENTURY).timex())
        .isEqualTo("BC02");
  }

  @Property
  void aPeriodHoldsTheDayItWasMadeFromAndEndsWhereTheNextBegins(
      @ForAll Granularity granularity,
      @ForAll @IntRange(min = -3000, max = 3000) int year,
      @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
    LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
    CalendarPeriod period = CalendarPeriod.holding(day, granularity);
    if (granularity != Granularity.WEEKEND) {
      assertThat(period.first()).isBeforeOrEqualTo(day);
      assertThat(period.end()).isAfter(day).isEqualTo(period.plus(1).first());
    }
    assertThat(period.plus(7).plus(-7)).isEqualTo(period);
  }

  @Property
  void partsOfAPeriodFollowEachOtherWithoutGap(
      @ForAll Granularity granularity,
      @ForAll @IntRange(min = 1, max = 3000) int year,
      @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
    CalendarPeriod period =
        CalendarPeriod.holding(LocalDate.ofYearDay(year, dayOfYear), granularity);
    assertThat(Edge.START.first(period)).isEqualTo(period.first());
    assertThat(Edge.END.end(period)).isEqualTo(period.end());
    for (Edge edge : Edge.values()) {
      assertThat(edge.first(period)).isBefore(edge.end(period));
    }
    if (granularity != Granularity.DAY && granularity != Granularity.WEEKEND) {
      assertThat(Edge.MID.first(period)).isEqualTo(Edge.START.end(period));
      assertThat(Edge.END.first(period)).isEqualTo(Edge.MID.end(period));
    }
  }

  @Test
  void knowsEaster() {
    assertThat(Easter.sunday(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(Easter.sunday(2000)).isEqualTo(LocalDate.of(2000, 4, 23));
    assertThat(Easter.sunday(1961)).isEqualTo(LocalDate.of(1961, 4, 2));
    assertThat(Easter.sunday(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
  }
}
