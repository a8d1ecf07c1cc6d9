package hearsay.corroboration.text;

/**
 * A word or number of a text.
 *
 * @param begin first code point
 * @param end code point after the last
 * @param text as written
 * @param key how it is compared: lower case, straight apostrophe, without a possessive "'s" and the
 *     article of "al-Najjar"
 * @param opening whether it is the first of a sentence, line or quotation, so that a capital there
 *     tells nothing
 */
public record Word(int begin, int end, String text, String key, boolean opening) {
  /** Whether it begins with a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }
}
