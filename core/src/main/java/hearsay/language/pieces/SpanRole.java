package hearsay.language.pieces;

/** What a span does in an attribution, and where the model's numbers about it stand. */
public enum SpanRole {
  SOURCE(1, 0),
  CUE(3, 2),
  CONTENT(5, 1);

  /** No role. */
  public static final int OUTSIDE = 0;

  /** The number of labels: no role, and for each role a first and a further word. */
  public static final int LABELS = 7;

  private final int first;
  private final int place;

  SpanRole(int first, int place) {
    this.first = first;
    this.place = place;
  }

  /** The label of a span's first word. */
  public int first() {
    return first;
  }

  /** The label of a span's further words. */
  public int further() {
    return first + 1;
  }

  /**
   * The role that a label speaks of.
   *
   * @param label not {@link #OUTSIDE}
   */
  public static SpanRole of(int label) {
    return label < CUE.first ? SOURCE : label < CONTENT.first ? CUE : CONTENT;
  }

  /** Which of the three pairs of link vectors is this role's. */
  int place() {
    return place;
  }
}
