package hearsay.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses within the workbench. Ids are anybody's text, so they go behind the question mark. */
public final class Links {
  private Links() {}

  /** The latest reading of a report. */
  public static String report(String id) {
    return "/report?id=" + encoded(id);
  }

  /** An id as a part of a path, where "+" would be itself. */
  public static String inPath(String id) {
    return encoded(id).replace("+", "%20");
  }

  /** A claim in the latest reading of its report. */
  public static String claim(String report, String claim) {
    return report(report) + "#" + encoded(claim);
  }

  public static String story(String id) {
    return "/story?id=" + encoded(id);
  }

  public static String happening(String id) {
    return "/happening?id=" + encoded(id);
  }

  public static String dispute(String story) {
    return "/dispute?story=" + encoded(story);
  }

  public static String source(String id) {
    return "/source?id=" + encoded(id);
  }

  public static String outlet(String id) {
    return "/outlet?id=" + encoded(id);
  }

  /** A form to review a part of a reading. */
  public static String review(String report, String about, String part) {
    return "/review?report=" + encoded(report) + "&about=" + about + "&part=" + encoded(part);
  }

  /** For one name or value in a query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
