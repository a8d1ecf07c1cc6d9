package hearsay.place;

/** A place that a name may mean, and by what sort of name. */
record Candidate(Location location, Kind kind) {
  /** How a place comes by a name. Order matters: what stands first speaks louder. */
  enum Kind {
    /** Its main name. */
    MAIN,
    /** A short or English form of it ("Kursk" for Kursk Oblast). */
    SHORT,
    /** Any other name on record: old, foreign, local. */
    ALTERNATE,
    /** An abbreviation ("N.C."). */
    ABBREVIATION,
    /** The adjective or people from it. */
    DEMONYM
  }
}
