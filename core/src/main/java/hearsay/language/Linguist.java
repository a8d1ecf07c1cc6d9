package hearsay.language;

/** Turns text into parsed sentences. Implementations are safe for use by many threads. */
public interface Linguist {
  /**
   * Analyses an English text of any length. Deterministic.
   *
   * @param text the report's text; offsets of the result count its code points
   */
  Sentences analyse(String text);
}
