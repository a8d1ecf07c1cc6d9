package hearsay.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text as search sees it: words of letters and digits in lower case, without accents, each between
 * single blanks, with a blank before the first and after the last: " sao tome ". So a phrase is
 * found as a plain part of a text and never begins or ends inside a word. Done here, not in the
 * databases, so that all find the same.
 */
final class Folded {
  private Folded() {}

  /** All the texts, with a bar between, which no phrase spans; a single blank for none. */
  static String of(@Nullable String... texts) {
    StringBuilder folded = new StringBuilder(" ");
    for (String text : texts) {
      if (text == null || text.isBlank()) {
        continue;
      }
      if (folded.length() > 1) {
        folded.append("| ");
      }
      fold(text, folded);
    }
    return folded.toString();
  }

  /** Codes, as they are, each between blanks; a single blank for none. */
  static String codes(Collection<String> codes) {
    return codes.isEmpty() ? " " : " " + String.join(" ", codes) + " ";
  }

  /** The words of a folded text. */
  static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.strip().split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static void fold(String text, StringBuilder folded) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = plain.toLowerCase(Locale.ROOT);
    boolean inWord = false;
    for (int i = 0; i < lower.length(); ) {
      int point = lower.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        folded.appendCodePoint(point);
        inWord = true;
      } else if (inWord && !isMark(point)) {
        folded.append(' ');
        inWord = false;
      }
    }
    if (inWord) {
      folded.append(' ');
    }
  }

  /** Accents that NFKD has split from their letters. */
  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
