package hearsay.time;

/** How the matches of a rule are read; the first column of rules.tsv. */
enum Operation {
  /** A place in the calendar, whole or in part: day, month, quarter, season, year. */
  CALENDAR,
  DECADE,
  CENTURY,
  /** Relative to the day of publication: yesterday, next week. */
  SHIFT,
  /** A number of units from the day of publication. */
  AGO,
  /** A number of units from the date last told. */
  LATER,
  /** The period of the date last told, or the one beside it. */
  NEIGHBOUR,
  DURATION,
  SET,
  /** A time of day. */
  CLOCK,
  /** Past, present or future without a date. */
  REFERENCE,
  /** Tied to an event whose date the phrase does not give. */
  EVENT
}
