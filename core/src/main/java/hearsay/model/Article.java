package hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news report as it came in, before any reading.
 *
 * @param id stable: the same report taken in twice has the same id
 * @param url its address, or null
 * @param title its headline, or null
 * @param byline its author line, or null
 * @param outlet who published it
 * @param published ISO 8601 date or date-time with offset, or null
 * @param credits wire agencies and partners that the input's metadata credits
 * @param text the body; for plain-text input the file's own text, unchanged
 */
public record Article(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String byline,
    Outlet outlet,
    @Nullable String published,
    List<String> credits,
    String text) {
  public Article {
    credits = List.copyOf(credits);
  }

  /** An article that is nothing but text. */
  public static Article of(String id, String text) {
    return new Article(id, null, null, null, Outlet.UNKNOWN, null, List.of(), text);
  }

  public Article withPublished(@Nullable String date) {
    return new Article(id, url, title, byline, outlet, date, credits, text);
  }
}
