package hearsay.intake;

/** Why an input is set aside. The names are stable: runs count and report by them. */
public enum Reason {
  MISSING_FILE("missing-file"),
  UNREADABLE("unreadable"),
  NO_REPORTS("no-reports"),
  EMPTY("empty"),
  BINARY("binary"),
  ENCODING("encoding"),
  TOO_LARGE("too-large"),
  BROKEN_LINE("broken-line"),
  BROKEN_JSON("broken-json"),
  NO_ARTICLE("no-article"),
  BAD_DATE("bad-date"),
  NOT_ENGLISH("not-english"),
  /** The reader itself failed on it. */
  FAILED("failed");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  /** The stable name, e.g. "missing-file". */
  public String code() {
    return code;
  }
}
