package hearsay.attribution;

/** As titles, given names and pronouns give it away; nothing else is ever concluded from it. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both may be one person's. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
