package hearsay.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign of a sentence, cut finer than its tokens ("20-year-old" is five pieces).
 *
 * @param text lower case
 * @param begin code point in the report
 * @param end code point after the last
 * @param token index in the sentence
 * @param code its set of categories as one letter of the {@link Lexicon}
 * @param values by category
 */
record Piece(String text, int begin, int end, int token, char code, Map<String, String> values) {
  /** The letter of words that no rule knows. */
  static final char UNKNOWN = 'x';

  /** What it means in one category, or null if it is not of that category. */
  @Nullable String value(String category) {
    return values.get(category);
  }
}
