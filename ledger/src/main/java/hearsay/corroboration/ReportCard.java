package hearsay.corroboration;

import hearsay.corroboration.story.Story;
import hearsay.model.Outlet;
import hearsay.model.Report;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The little of a report that its story is shown by. */
record ReportCard(@Nullable String title, @Nullable String published, @Nullable String outlet) {
  private static final int DAY = "2024-08-09".length();

  static ReportCard of(Report report) {
    Outlet outlet = report.outlet();
    return new ReportCard(
        report.title(),
        report.published(),
        outlet.name() != null ? outlet.name() : outlet.domain());
  }

  static StoryFinding story(Story story, Map<String, ReportCard> cards) {
    List<ReportCard> told =
        story.reports().stream().map(cards::get).filter(Objects::nonNull).toList();
    List<String> days =
        told.stream().map(ReportCard::day).filter(day -> !day.isEmpty()).sorted().toList();
    return new StoryFinding(
        story.id(),
        told.stream().map(ReportCard::title).filter(Objects::nonNull).findFirst().orElse(null),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        story.reports(),
        told.stream().map(ReportCard::outlet).filter(Objects::nonNull).distinct().toList());
  }

  private String day() {
    return day(published);
  }

  /** The day of an ISO 8601 date or date-time; empty where there is none. */
  static String day(@Nullable String iso) {
    return iso == null || iso.length() < DAY ? "" : iso.substring(0, DAY);
  }
}
