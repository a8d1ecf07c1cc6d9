package hearsay.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in time a text stands while it is read from top to bottom. One per text and thread. */
final class Timeline {
  /** Years that a history passes over at one step without leaving its story. */
  private static final int SAME_STORY = 8;

  /**
   * What lies further off is no part of a story, and counting on from it would leave the calendar.
   */
  private static final int LAST_YEAR = 9999;

  private final @Nullable LocalDate published;
  private final boolean narrative;
  private final Map<Granularity, CalendarPeriod> told = new EnumMap<>(Granularity.class);
  private final Map<Granularity, Integer> sentences = new EnumMap<>(Granularity.class);
  private @Nullable CalendarPeriod last;
  private @Nullable CalendarPeriod fine;
  private @Nullable CalendarPeriod doubted;
  private int sentence;

  /**
   * @param published the day against which relative times are read, or null
   * @param narrative whether the text tells of old times in their order rather than news
   */
  Timeline(@Nullable LocalDate published, boolean narrative) {
    this.published = published;
    this.narrative = narrative;
  }

  @Nullable LocalDate published() {
    return published;
  }

  boolean isNarrative() {
    return narrative;
  }

  /** The period last told of, or null. */
  @Nullable CalendarPeriod last() {
    return last;
  }

  /** The month, day or other period shorter than a year last told of, or null. */
  @Nullable CalendarPeriod fine() {
    return fine;
  }

  /** The period of that length last told of, at most so many sentences ago; else null. */
  @Nullable CalendarPeriod told(Granularity granularity, int within) {
    Integer when = sentences.get(granularity);
    return when == null || sentence - when > within ? null : told.get(granularity);
  }

  private static boolean isFar(CalendarPeriod one, CalendarPeriod other) {
    return Math.abs(one.year() - other.year()) > SAME_STORY;
  }

  void enter(int index) {
    sentence = index;
  }

  /** Moves to a period; a single far-off year ("as in 1812") only when a second one confirms it. */
  void tell(CalendarPeriod period) {
    if (Math.abs(period.year()) > LAST_YEAR) {
      return;
    }
    CalendarPeriod before = last;
    boolean far =
        before != null && isFar(before, period) && (doubted == null || isFar(doubted, period));
    if (narrative && far && !period.granularity().finerThan(Granularity.YEAR)) {
      doubted = period;
      return;
    }
    doubted = null;
    last = period;
    fine = period.granularity().finerThan(Granularity.YEAR) ? period : fine;
    told.put(period.granularity(), period);
    sentences.put(period.granularity(), sentence);
  }
}
