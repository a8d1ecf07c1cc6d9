package hearsay.ledger;

import hearsay.ledger.Field.Match;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of what. Worked out once for each state of the ledger, and kept until it
 * changes. Safe for many threads.
 */
final class Counts {
  /** Values of one column are few beside the rows; this is more than any page shows. */
  private static final int KEPT = 1_000;

  private static final String LATEST =
      " NOT EXISTS (SELECT 1 FROM superseded s WHERE s.reading = t.reading)";
  private static final String OUTLET = "coalesce(outlet, domain)";

  private record Kept<T>(long version, T value) {}

  private interface Work<T> {
    T done() throws LedgerException;
  }

  private final Sessions sessions;
  private final Stamp stamp;
  private final Map<String, Kept<?>> kept = new ConcurrentHashMap<>();
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  Counts(Sessions sessions, Stamp stamp) {
    this.sessions = sessions;
    this.stamp = stamp;
  }

  Totals totals() throws LedgerException {
    return once("totals", this::countAll);
  }

  private Totals countAll() throws LedgerException {
    long readings = one("SELECT count(*) FROM reading");
    long reviews = one("SELECT count(*) FROM review");
    String sql =
        "SELECT count(*), coalesce(sum(claims), 0), coalesce(sum(events), 0),"
            + " coalesce(sum(figures), 0), count(DISTINCT "
            + OUTLET
            + "), min(day), max(CASE WHEN day < DATE '9999-12-31' THEN day END) FROM reading t"
            + " WHERE"
            + LATEST;
    return sessions
        .search(
            sql,
            List.of(),
            row ->
                new Totals(
                    readings,
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    day(row.getObject(6, LocalDate.class)),
                    day(row.getObject(7, LocalDate.class)),
                    reviews))
        .get(0);
  }

  private static Optional<LocalDate> day(@Nullable LocalDate day) {
    return Optional.ofNullable(day).filter(date -> date.isBefore(Days.UNDATED));
  }

  private long one(String sql) throws LedgerException {
    return sessions.select(sql, List.of(), row -> row.getLong(1)).get(0);
  }

  List<Frequent> frequent(Field field, int limit) throws LedgerException {
    List<Frequent> all = once(field.name(), () -> countValues(field));
    return all.subList(0, Math.min(limit, all.size()));
  }

  private List<Frequent> countValues(Field field) throws LedgerException {
    String column = shown(field);
    String table = table(field);
    String sql =
        "SELECT " + column + ", count(*) FROM " + table + " t WHERE" + LATEST + " GROUP BY 1";
    Map<String, Long> counted = new HashMap<>();
    for (Frequent one :
        sessions.search(
            sql,
            List.of(),
            row ->
                new Frequent(Optional.ofNullable(row.getString(1)).orElse(""), row.getLong(2)))) {
      List<String> values =
          field.match() == Match.CODE ? Folded.words(one.value()) : List.of(one.value());
      values.forEach(value -> counted.merge(value, one.count(), Long::sum));
    }
    counted.remove("");
    return counted.entrySet().stream()
        .map(entry -> new Frequent(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Frequent::count).reversed().thenComparing(Frequent::value))
        .limit(KEPT)
        .toList();
  }

  /** The column that shows the value as people read it, where the field's own is for search. */
  private static String shown(Field field) {
    return switch (field) {
      case OUTLET -> OUTLET;
      case SOURCE -> "source";
      case PLACE -> "place";
      case CHAIN, TEXT, REPORT, FROM, UNTIL, HAPPENED_FROM, HAPPENED_UNTIL ->
          throw new IllegalArgumentException("the values of " + field + " are not counted");
      default -> field.column();
    };
  }

  private static String table(Field field) {
    return switch (field.part()) {
      case EVENT -> "event";
      case CLAIM -> "claim";
      case ROW -> field == Field.OUTLET ? "reading" : "claim";
    };
  }

  /** The threads that ask at once wait for one of them. */
  @SuppressWarnings("unchecked") // a name stands for one sort of value
  private <T> T once(String name, Work<T> work) throws LedgerException {
    synchronized (locks.computeIfAbsent(name, any -> new Object())) {
      long version = stamp.value();
      Kept<?> known = kept.get(name);
      if (known != null && known.version() == version) {
        return (T) known.value();
      }
      T value = work.done();
      kept.put(name, new Kept<>(version, value));
      return value;
    }
  }
}
