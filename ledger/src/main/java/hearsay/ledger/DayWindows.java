package hearsay.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts the days of publication into windows, the first ones narrow. Results come by day, so that a
 * page is often full before most of the ledger was looked at; a search that finds little looks at
 * few, since they grow fast.
 */
final class DayWindows {
  /** One in so many readings lies between two marks. */
  private static final int MARKS = 64;

  private static final int WIDER = 8;

  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

  /** So many changes later days may lie otherwise; where they lie decides on speed alone. */
  private static final int GOOD_FOR_CHANGES = 100;

  private record Marks(long version, List<LocalDate> days) {}

  private final Sessions sessions;
  private final Stamp stamp;
  private volatile Marks marks = new Marks(Long.MIN_VALUE / 2, List.of());

  DayWindows(Sessions sessions, Stamp stamp) {
    this.sessions = sessions;
    this.stamp = stamp;
  }

  /**
   * Some days, from the first to the last of them.
   *
   * @param after not in the window, if given
   * @param until the last day in the window, if given
   */
  record Window(Optional<LocalDate> after, Optional<LocalDate> until) {
    static final Window ALL = new Window(Optional.empty(), Optional.empty());

    /**
     * That a day lies in it, as SQL.
     *
     * @param alias of the table, with its dot
     */
    List<String> conditions(String alias) {
      return Stream.concat(
              after.stream().map(day -> alias + "day > DATE '" + day + "'"),
              until.stream().map(day -> alias + "day <= DATE '" + day + "'"))
          .toList();
    }
  }

  /** Windows that put together are all days that a query may find something in. */
  List<Window> of(Query query) throws LedgerException {
    Optional<LocalDate> from =
        query.filters().stream()
            .filter(filter -> filter.field() == Field.FROM)
            .map(filter -> Collections.min(filter.anyOf().stream().map(LocalDate::parse).toList()))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> until =
        query.filters().stream()
            .filter(filter -> filter.field() == Field.UNTIL)
            .map(filter -> Collections.max(filter.anyOf().stream().map(LocalDate::parse).toList()))
            .min(Comparator.naturalOrder());
    Optional<LocalDate> first =
        Stream.concat(from.stream(), query.after().map(Cursor::day).stream())
            .max(Comparator.naturalOrder());
    return of(first, until);
  }

  /** Windows that put together are the days behind a cursor. */
  List<Window> behind(Optional<Cursor> after) throws LedgerException {
    return of(after.map(Cursor::day), Optional.empty());
  }

  /**
   * Windows that put together are some days.
   *
   * @param first the first of them, if not from the beginning
   * @param last the last of them, if not to the end
   */
  private List<Window> of(Optional<LocalDate> first, Optional<LocalDate> last)
      throws LedgerException {
    List<LocalDate> ahead =
        marks().stream()
            .filter(day -> first.isEmpty() || day.isAfter(first.get()))
            .filter(day -> last.isEmpty() || day.isBefore(last.get()))
            .distinct()
            .toList();
    List<Window> windows = new ArrayList<>();
    Optional<LocalDate> begin = first.filter(EARLIEST::isBefore).map(day -> day.minusDays(1));
    for (int at = 0; at < ahead.size() - 1; at = (at + 1) * WIDER - 1) {
      Optional<LocalDate> end = Optional.of(ahead.get(at));
      windows.add(new Window(begin, end));
      begin = end;
    }
    windows.add(new Window(begin, last));
    return windows;
  }

  private List<LocalDate> marks() throws LedgerException {
    long version = stamp.value();
    Marks known = marks;
    if (version - known.version() > GOOD_FOR_CHANGES) {
      known = new Marks(version, days());
      marks = known;
    }
    return known.days();
  }

  private List<LocalDate> days() throws LedgerException {
    return sessions.select(
        "SELECT max(day) FROM (SELECT day, ntile("
            + MARKS
            + ") OVER (ORDER BY day) AS part FROM reading) AS parted GROUP BY part ORDER BY 1",
        List.of(),
        row -> Archive.day(row, 1));
  }
}
