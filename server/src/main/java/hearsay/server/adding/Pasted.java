package hearsay.server.adding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.server.guard.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody pasted.
 *
 * @param published a day, or null
 * @param url where it stands on the web, or null
 */
public record Pasted(
    String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String url) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Checks it.
   *
   * @throws Refusal if there is no text, or the address is none of the web
   */
  public Pasted {
    if (text.isBlank()) {
      throw Refusal.badParameter("text", "is empty; paste the report");
    }
    if (url != null && !url.isBlank() && !isOfWeb(url.strip())) {
      throw Refusal.badParameter(
          "url", "is no address of the web; write one as https://news.example.org/report");
    }
  }

  private static boolean isOfWeb(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** As one line of JSON, as the intake takes it. */
  String line() {
    ObjectNode report = JSON.createObjectNode();
    report.put("text", text.replace("\r\n", "\n"));
    report.put("title", title);
    report.put("outlet", outlet);
    report.put("published", published);
    report.put("url", url);
    return report + "\n";
  }
}
