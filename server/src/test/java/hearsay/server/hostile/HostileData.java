package hearsay.server.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of what nobody means well with. */
final class HostileData {
  private HostileData() {}

  /**
   * A request.
   *
   * @param expect statuses that will do, as "4xx or 200"
   */
  record Request(
      String method,
      String target,
      Map<String, String> headers,
      @Nullable String body,
      String expect) {
    boolean allows(int status) {
      return Arrays.stream(expect.split(" or "))
          .anyMatch(
              one ->
                  one.endsWith("xx")
                      ? status / 100 == one.charAt(0) - '0'
                      : status == Integer.parseInt(one));
    }

    @Override
    public String toString() {
      String all = method + " " + target + " " + headers + " " + body;
      return all.substring(0, Math.min(150, all.length())).replaceAll("\\p{Cntrl}", "?");
    }
  }

  static List<String> strings(String name) throws IOException {
    List<String> all = new ArrayList<>();
    tree(name).forEach(node -> all.add(node.textValue()));
    return all;
  }

  static List<Request> requests() throws IOException {
    List<Request> all = new ArrayList<>();
    for (JsonNode node : tree("requests")) {
      Map<String, String> headers = new LinkedHashMap<>();
      node.path("headers")
          .properties()
          .forEach(header -> headers.put(header.getKey(), text(header.getValue())));
      JsonNode body = node.path("body");
      all.add(
          new Request(
              node.path("method").textValue(),
              filled(node.path("target").textValue(), node.path("fill").intValue()),
              headers,
              body.isMissingNode() ? null : text(body),
              node.path("expect").textValue()));
    }
    return all;
  }

  private static String text(JsonNode node) {
    return node.isObject()
        ? filled(node.path("begin").textValue(), node.path("fill").intValue())
        : node.textValue();
  }

  private static String filled(String begin, int length) {
    return length == 0 ? begin : begin.repeat(length / begin.length() + 1).substring(0, length);
  }

  private static JsonNode tree(String name) throws IOException {
    try (InputStream in = HostileData.class.getResourceAsStream(name + ".yaml")) {
      return new ObjectMapper(new YAMLFactory()).readTree(in);
    }
  }
}
