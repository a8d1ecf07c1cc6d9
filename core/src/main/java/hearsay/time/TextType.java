package hearsay.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells histories from news. News counts from the day of publication, a history from the date it
 * last told (the distinction of Strötgen and Gertz 2013).
 */
final class TextType {
  /** A history gives at least so many dates of other years. */
  private static final int FEWEST = 3;

  private TextType() {}

  static boolean isNarrative(List<Finder.Found> sentences, @Nullable LocalDate published) {
    int old = 0;
    int current = 0;
    for (Finder.Found sentence : sentences) {
      for (Expression expression : sentence.expressions()) {
        Meaning meaning = expression.meaning();
        if (meaning instanceof Meaning.Fixed fixed) {
          boolean recent = published != null && published.getYear() == fixed.period().year();
          old += recent ? 0 : 1;
          current += recent ? 1 : 0;
        } else if (meaning instanceof Meaning.Weekday weekday && !weekday.told()
            || meaning instanceof Meaning.Shift shift && !shift.told()) {
          current++;
        }
      }
    }
    return old >= FEWEST && old > 4 * current;
  }
}
