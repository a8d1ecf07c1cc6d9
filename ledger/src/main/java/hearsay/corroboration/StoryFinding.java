package hearsay.corroboration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports that tell one happening.
 *
 * @param id of the story
 * @param title of its earliest report that has one, or null
 * @param from ISO 8601 day of its earliest report, or null
 * @param to ISO 8601 day of its latest report, or null
 * @param reports ids, the earliest first
 * @param outlets their names, each once, in the order of their reports
 */
public record StoryFinding(
    String id,
    @Nullable String title,
    @Nullable String from,
    @Nullable String to,
    List<String> reports,
    List<String> outlets) {
  public StoryFinding {
    reports = List.copyOf(reports);
    outlets = List.copyOf(outlets);
  }
}
