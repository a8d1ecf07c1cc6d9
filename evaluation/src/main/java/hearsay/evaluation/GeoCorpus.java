package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Article;
import hearsay.model.Outlet;
import hearsay.model.Span;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A corpus of place names: one JSON object a line, {@code {"doc", "text", "toponyms": [{"begin",
 * "end", "lat", "lon", "geonameid"}]}}, with "title" and "url" where known. Offsets are code
 * points, ends exclusive. Predictions are written in the same shape.
 */
final class GeoCorpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A place name, found or annotated.
   *
   * @param lat degrees north, or null where it has no known place
   * @param lon degrees east, null together with {@code lat}
   */
  record Toponym(
      Span span,
      String text,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String geonameid) {
    boolean isLocated() {
      return lat != null && lon != null;
    }
  }

  /** One report with its gold. */
  record Document(Article article, List<Toponym> toponyms) {}

  private GeoCorpus() {}

  /** Reads all documents, in the file's order. */
  static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        Document document = document(line, file + ":" + number);
        if (!seen.add(document.article().id())) {
          throw new CorpusException(
              file + ":" + number + ": a document twice: " + document.article().id());
        }
        documents.add(document);
      }
    }
    return documents;
  }

  private static Document document(String line, String where) throws CorpusException {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new CorpusException(where + ": expected one JSON object a line");
    }
    if (!node.path("doc").isTextual()
        || !node.path("text").isTextual()
        || !node.path("toponyms").isArray()) {
      throw new CorpusException(where + ": expected \"doc\", \"text\" and a list \"toponyms\"");
    }
    String text = node.get("text").asText();
    int length = text.codePointCount(0, text.length());
    List<Toponym> toponyms = new ArrayList<>();
    for (JsonNode toponym : node.get("toponyms")) {
      int begin = toponym.path("begin").asInt(-1);
      int end = toponym.path("end").asInt(-1);
      if (begin < 0 || end <= begin || end > length) {
        throw new CorpusException(
            where + ": expected a toponym's \"begin\" and \"end\" inside the text: " + toponym);
      }
      Span span = new Span(begin, end);
      toponyms.add(
          new Toponym(
              span,
              text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end)),
              number(toponym, "lat"),
              number(toponym, "lon"),
              toponym.hasNonNull("geonameid") ? toponym.get("geonameid").asText() : null));
    }
    return new Document(article(node, text), toponyms);
  }

  private static Article article(JsonNode node, String text) {
    String url = node.hasNonNull("url") ? node.get("url").asText() : null;
    String title = node.hasNonNull("title") ? node.get("title").asText() : null;
    Outlet outlet = url == null ? Outlet.UNKNOWN : new Outlet(null, domain(url), null);
    return new Article(node.get("doc").asText(), url, title, null, outlet, null, List.of(), text);
  }

  private static @Nullable String domain(String url) {
    try {
      return URI.create(url.strip()).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Double number(JsonNode node, String key) {
    return node.path(key).isNumber() ? Double.valueOf(node.get(key).asDouble()) : null;
  }

  /** Writes predictions, one document a line, in the reference script's format. */
  static void write(Path file, List<Document> documents, List<List<Toponym>> found)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < documents.size(); i++) {
        ObjectNode line = JSON.createObjectNode().put("doc", documents.get(i).article().id());
        var list = line.putArray("toponyms");
        for (Toponym toponym : found.get(i)) {
          list.addObject()
              .put("begin", toponym.span().begin())
              .put("end", toponym.span().end())
              .put("name", toponym.text())
              .put("lat", toponym.lat())
              .put("lon", toponym.lon())
              .put("geonameid", toponym.geonameid());
        }
        out.write(JSON.writeValueAsString(line));
        out.newLine();
      }
    }
  }
}
