package hearsay.corroboration.text;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words: letters and digits, and between two of them a point, hyphen, apostrophe
 * or colon ("U.S", "16-year-old", "3:15"). One pass, no back-tracking.
 */
public final class Words {
  private static final String INNER = ".-'’:";
  private static final String ENDS = ".!?:;\"“”‘(–—";

  /** Arabic names are written with and without it, and with and without the hyphen. */
  private static final String ARTICLE = "al-";

  private Words() {}

  /** All words of a text. */
  public static List<Word> of(CodePointText text) {
    return of(text, new Span(0, text.length()));
  }

  /** The words of a stretch of a text, with offsets in the whole text. */
  public static List<Word> of(CodePointText text, Span stretch) {
    List<Word> words = new ArrayList<>();
    boolean opening = true;
    int at = stretch.begin();
    while (at < stretch.end()) {
      int point = text.codePoint(at);
      if (Character.isLetterOrDigit(point)) {
        int end = wordEnd(text, at, stretch.end());
        String written = text.at(at, end);
        words.add(new Word(at, end, written, key(written), opening));
        opening = false;
        at = end;
      } else {
        opening |= point == '\n' || ENDS.indexOf(point) >= 0;
        at++;
      }
    }
    return words;
  }

  private static int wordEnd(CodePointText text, int begin, int limit) {
    int at = begin + 1;
    while (at < limit) {
      int point = text.codePoint(at);
      boolean inner =
          INNER.indexOf(point) >= 0
              && at + 1 < limit
              && Character.isLetterOrDigit(text.codePoint(at + 1));
      if (!inner && !isPart(point)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static String key(String written) {
    String key = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    String whole = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    return whole.startsWith(ARTICLE) && whole.length() > ARTICLE.length()
        ? whole.substring(ARTICLE.length())
        : whole;
  }
}
