package hearsay.actor;

import hearsay.language.Sentences;
import org.jspecify.annotations.Nullable;

/** Says whose an actor is: country and sector. Safe for use by many threads. */
public final class ActorCoder {
  /** The actors of one report; names are resolved across it. */
  public Actors within(Sentences sentences) {
    return within(sentences, null);
  }

  /**
   * The actors of one report whose date is known, so that office holders of another day are told
   * from those in office.
   *
   * @param published ISO 8601 date or date-time, or null
   */
  public Actors within(Sentences sentences, @Nullable String published) {
    return new Actors(sentences, year(published));
  }

  private static @Nullable Integer year(@Nullable String published) {
    if (published == null || published.length() < 4) {
      return null;
    }
    String year = published.substring(0, 4);
    return year.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(year) : null;
  }
}
