package hearsay.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article, outside the article's text.
 *
 * @param url its own address, or null
 * @param title the headline, or null
 * @param byline the authors' names, or null
 * @param outlet the publisher's name, or null
 * @param published as the page writes it, or null
 * @param holders who else holds rights in the text or supplied it, such as an agency
 * @param titles every name under which the page announces the article
 * @param body the article's text as the page tells it to machines, or null
 */
public record PageMetadata(
    @Nullable String url,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String published,
    List<String> holders,
    List<String> titles,
    @Nullable String body) {
  public PageMetadata {
    holders = List.copyOf(holders);
    titles = List.copyOf(titles);
  }
}
