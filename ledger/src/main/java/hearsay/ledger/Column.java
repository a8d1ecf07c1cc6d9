package hearsay.ledger;

/** A column of a query's result. */
public record Column(String name, Type type) {
  /** What its values are. Any may be null, which means that the report does not say. */
  public enum Type {
    /** A string. */
    TEXT,
    /** A list of strings without blanks in them, never null. */
    CODES,
    /** A long. */
    WHOLE,
    /** A double. */
    REAL,
    /** A boolean. */
    FLAG,
    /** A {@link java.time.LocalDate}. */
    DAY
  }

  static Column of(String name, Type type) {
    return new Column(name, type);
  }
}
