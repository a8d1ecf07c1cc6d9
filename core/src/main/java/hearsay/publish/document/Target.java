package hearsay.publish.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Report;
import hearsay.model.Span;
import hearsay.publish.wording.ReadingIndex;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that an annotation is about: a specific resource for each span. */
final class Target {
  /** Code points before and after the words, which tell them from the same words elsewhere. */
  private static final int AROUND = 32;

  private final ReadingIndex index;
  private final ObjectNode source;

  Target(ReadingIndex index) {
    this.index = index;
    this.source = source(index.reading().report());
  }

  ArrayNode of(List<Span> spans) {
    ArrayNode targets = JsonNodeFactory.instance.arrayNode();
    spans.forEach(span -> targets.add(of(span)));
    if (spans.isEmpty()) { // an annotation has at least one target: then it is the whole report
      targets.add(JsonNodeFactory.instance.objectNode().set("source", source));
    }
    return targets;
  }

  private ObjectNode of(Span span) {
    ObjectNode target = JsonNodeFactory.instance.objectNode();
    target.set("source", source);
    target.putArray("selector").add(position(span)).add(quotation(span));
    return target;
  }

  private static ObjectNode source(Report report) {
    ObjectNode source = JsonNodeFactory.instance.objectNode();
    source.put("id", Iris.of(report));
    source.put("type", "Text");
    source.put("format", "text/plain");
    source.put("language", report.language());
    if (isIri(report.url())) {
      source.put("via", report.url());
    }
    return source;
  }

  private static boolean isIri(@Nullable String url) {
    try {
      return url != null && new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Code points from the text's beginning; the first included, the last not. */
  static ObjectNode position(Span span) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "TextPositionSelector")
        .put("start", span.begin())
        .put("end", span.end());
  }

  private ObjectNode quotation(Span span) {
    int length = index.text().length();
    int begin = Math.min(span.begin(), length);
    int end = Math.min(span.end(), length);
    int wider = Math.min(length, end + AROUND);
    Span before = new Span(Math.max(0, begin - AROUND), begin);
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "TextQuoteSelector")
        .put("exact", index.words(span))
        .put("prefix", index.words(before))
        .put("suffix", index.text().at(end, wider));
  }
}
