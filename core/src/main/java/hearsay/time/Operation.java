package hearsay.time;

/** How the matches of a rule are read; the first column of rules.tsv. */
enum Operation {
  /** A place in the calendar, whole or in part: day, month, quarter, season, year. */
  CALENDAR,
  /** A day of the month last told. */
  DAYOFMONTH,
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
  /** The quarter, or what else is being compared, of another year: "the 1988 period". */
  SAMEPART,
  /** The weekend beside the day of publication. */
  WEEKEND,
  DURATION,
  SET,
  /** A time of day. */
  CLOCK,
  /** Past, present or future without a date. */
  REFERENCE,
  /** The same by an adjective; in histories only. */
  QUALITY,
  /** Tied to an event whose date the phrase does not give. */
  EVENT
}
