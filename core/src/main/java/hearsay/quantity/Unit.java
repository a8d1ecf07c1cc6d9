package hearsay.quantity;

/**
 * A unit of measurement.
 *
 * @param code as {@link hearsay.model.Quantity#unit()} gives it
 */
record Unit(String code, Kind kind) {
  enum Kind {
    MONEY,
    SHARE,
    DURATION,
    AGE,
    LENGTH,
    SPEED,
    OTHER
  }

  static final Unit PERCENT = new Unit("percent", Kind.SHARE);
  static final Unit AGE = new Unit("year of age", Kind.AGE);
}
