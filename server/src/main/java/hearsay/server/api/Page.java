package hearsay.server.api;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some of many results: the results, and where to go on. */
final class Page {
  private Page() {}

  /** Says in the header Link where the next page is. */
  static void link(Context context, Optional<String> next) {
    next.ifPresent(
        cursor ->
            context.header(
                "Link", "<" + context.path() + query(context, cursor) + ">; rel=\"next\""));
  }

  private static String query(Context context, String cursor) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals(Parameters.AFTER)) {
        parameter.getValue().forEach(value -> parts.add(part(parameter.getKey(), value)));
      }
    }
    parts.add(part(Parameters.AFTER, cursor));
    return "?" + String.join("&", parts);
  }

  private static String part(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /**
   * A page as JSON.
   *
   * @param items each a JSON value
   */
  static String json(List<String> items, Optional<String> next) {
    String cursor = next.map(Page::quoted).orElse("null");
    return "{\"items\":[" + String.join(",", items) + "],\"next\":" + cursor + "}";
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }
}
