package hearsay.publish.table;

import hearsay.model.Actor;
import hearsay.model.Report;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The 16 columns of GDELT's mentions table, in order. Character offsets are code points from 0. */
enum MentionColumn {
  GLOBALEVENTID(row -> row.key().number()),
  /** When the event was first recorded: an event of one report is recorded with the report. */
  EVENT_TIME_DATE(row -> Days.stamp(row.report().published()).orElse(null)),
  MENTION_TIME_DATE(row -> Days.stamp(row.report().published()).orElse(null)),
  MENTION_TYPE(row -> isWeb(row.report()) ? 1 : 2),
  MENTION_SOURCE_NAME(row -> source(row.report())),
  MENTION_IDENTIFIER(row -> identifier(row.report())),
  SENTENCE_ID(row -> null),
  ACTOR1_CHAR_OFFSET(row -> first(row.event().actors())),
  ACTOR2_CHAR_OFFSET(row -> first(row.event().recipients())),
  ACTION_CHAR_OFFSET(row -> row.event().trigger().begin()),
  /** Offsets point into the text as it was published, never into one that was rewritten. */
  IN_RAW_TEXT(row -> 1),
  CONFIDENCE(row -> null),
  MENTION_DOC_LEN(row -> row.index().text().length()),
  MENTION_DOC_TONE(row -> null),
  MENTION_DOC_TRANSLATION_INFO(row -> null),
  /** GDELT keeps the last column for extra values; here it holds the event's name in words. */
  EXTRAS(row -> row.key().text());

  private static final int NOT_FOUND = -1;

  @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
  private final Function<EventRow, @Nullable Object> value;

  MentionColumn(Function<EventRow, @Nullable Object> value) {
    this.value = value;
  }

  String cell(EventRow row) {
    return Objects.toString(value.apply(row), "");
  }

  private static boolean isWeb(Report report) {
    return report.url() != null && report.url().matches("(?is)https?://.*");
  }

  private static @Nullable String source(Report report) {
    String domain = report.outlet().domain();
    return isWeb(report) && domain != null ? domain : report.outlet().name();
  }

  /**
   * The web address, or else a citation: outlet, headline and date as far as they are given; where
   * none is, the report's id.
   */
  private static @Nullable String identifier(Report report) {
    if (isWeb(report)) {
      return report.url();
    }
    String citation =
        Stream.of(report.outlet().name(), report.title(), report.published())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return citation.isEmpty() ? report.id() : citation;
  }

  private static int first(List<Actor> actors) {
    return actors.isEmpty() ? NOT_FOUND : actors.get(0).span().begin();
  }
}
