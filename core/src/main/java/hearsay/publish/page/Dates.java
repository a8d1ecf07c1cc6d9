package hearsay.publish.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ISO 8601 days as people write them. */
public final class Dates {
  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** The day of an ISO 8601 date or date-time; empty if it is neither. */
  public static Optional<LocalDate> day(@Nullable String iso) {
    if (iso == null || iso.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "4 March 2025", with the time of day if there is one; what is no date is given as it is. */
  public static String spoken(String iso) {
    String clock = iso.length() >= 16 && iso.charAt(10) == 'T' ? ", " + iso.substring(11, 16) : "";
    return day(iso).map(day -> SPOKEN.format(day) + clock).orElse(iso);
  }
}
