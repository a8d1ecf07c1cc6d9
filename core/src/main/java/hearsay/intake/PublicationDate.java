package hearsay.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as outlets and people write them, to ISO 8601. */
final class PublicationDate {
  private static final int LONGEST = 60;
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2500;

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][' ']XXX"),
          form("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][' ']XX"),
          form("uuuu-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S]"),
          form("uuuu-M-d"),
          form("uuuu/M/d"),
          form("uuuuMMdd"),
          form("[EEEE][EEE][','][' ']d[' ']['-'][MMMM][MMM]['.'][','][' ']['-']uuuu"),
          form("[EEEE][EEE][','][' '][MMMM][MMM]['.']' 'd[',']' 'uuuu"),
          form("[EEE][','][' ']d' 'MMM' 'uuuu' 'HH:mm[:ss][' ']XX"),
          form("[EEE][','][' ']d' 'MMM' 'uuuu' 'HH:mm[:ss]' GMT'"));

  private PublicationDate() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * A date, or a date-time with its offset; a time without offset is dropped, since it fixes no
   * instant. Empty for anything that is no possible date.
   */
  static Optional<String> iso(String text) {
    String given = text.strip();
    if (given.isEmpty() || given.length() > LONGEST) {
      return Optional.empty();
    }
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(
                form.parseBest(given, OffsetDateTime::from, LocalDateTime::from, LocalDate::from))
            .filter(PublicationDate::isLikely)
            .map(PublicationDate::write);
      } catch (DateTimeException e) {
        // Not this form; the next may fit.
      }
    }
    return Optional.empty();
  }

  private static boolean isLikely(TemporalAccessor date) {
    int year = date.get(ChronoField.YEAR);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static String write(TemporalAccessor date) {
    if (date instanceof OffsetDateTime time) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
    return LocalDate.from(date).toString();
  }

  /** What to tell the person who gave an impossible date. */
  static String complaint(String given) {
    String shown = given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
    return "\"" + shown + "\" is no date; write it as 2024-08-09 or 2024-08-09T14:30:00+02:00";
  }
}
