package hearsay.time;

import hearsay.language.Sentences;
import hearsay.model.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds time expressions and says when they are. Safe for use by many threads. */
public final class TimeTagger {
  /**
   * @param published ISO 8601 date or date-time against which relative times are read; without it
   *     they stay unresolved
   * @return in text order, with ids "t1", "t2" …
   */
  public List<TimeExpression> tag(Sentences sentences, @Nullable String published) {
    return List.of();
  }
}
