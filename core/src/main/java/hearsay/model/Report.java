package hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read: the report's own facts and its text, to which all offsets of the reading point.
 *
 * @param language ISO 639-1
 * @param credits wire agencies and partners that the text credits
 */
public record Report(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String byline,
    String language,
    Outlet outlet,
    @Nullable String published,
    @Nullable Dateline dateline,
    List<String> credits,
    String text) {
  public Report {
    credits = List.copyOf(credits);
  }
}
