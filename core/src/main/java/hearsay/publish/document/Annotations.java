package hearsay.publish.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Quantity;
import hearsay.model.Report;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Web Annotations (W3C Recommendation of 23 February 2017) as one annotation page in JSON-LD: an
 * annotation for each claim, event and figure. Its target is the words in the report's text, by
 * position, which the recommendation too counts in code points (4.2.5), and by quotation; its body
 * is the record ({@link Body}).
 */
public final class Annotations implements JsonDocument {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Fields whose values have an order, which JSON-LD keeps only where it is told so. */
  private static final List<String> IN_ORDER =
      List.of("chain", "sector", "contexts", "actors", "recipients", "source", "cue");

  private final ObjectMapper records;
  private final MessageDigest digest = sha256();

  /** Annotations whose bodies are the records as that mapper writes them. */
  public Annotations(ObjectMapper records) {
    this.records = records;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void begin(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName("@context");
    records.writeTree(out, context());
    out.writeStringField("type", "AnnotationPage");
    out.writeArrayFieldStart("items");
  }

  private static ArrayNode context() {
    ObjectNode terms = JsonNodeFactory.instance.objectNode().put("hearsay", Iris.TERMS);
    IN_ORDER.forEach(
        field ->
            terms
                .putObject(Body.PREFIX + field)
                .put("@id", Body.PREFIX + field)
                .put("@container", "@list"));
    return JsonNodeFactory.instance.arrayNode().add(CONTEXT).add(terms);
  }

  @Override
  public void write(JsonGenerator out, ReadingIndex index) throws IOException {
    Report report = index.reading().report();
    String iri = Iris.of(report);
    digest.update(iri.getBytes(StandardCharsets.UTF_8));
    digest.update(report.text().getBytes(StandardCharsets.UTF_8));
    Body body = new Body(records, index);
    Target target = new Target(index);
    for (Claim claim : index.reading().claims()) {
      write(out, iri, claim.id(), body.of(claim), target.of(claim.spans().content()));
    }
    for (Event event : index.reading().events()) {
      write(out, iri, event.id(), body.of(event), target.of(List.of(event.trigger())));
    }
    for (Quantity figure : index.reading().quantities()) {
      write(out, iri, figure.id(), body.of(figure), target.of(List.of(figure.span())));
    }
  }

  private void write(JsonGenerator out, String report, String id, ObjectNode body, ArrayNode target)
      throws IOException {
    ObjectNode annotation = JsonNodeFactory.instance.objectNode();
    annotation.put("id", report + "#" + Iris.encoded(id));
    annotation.put("type", "Annotation");
    annotation.put("motivation", "describing");
    annotation.set("body", body);
    annotation.set("target", target);
    records.writeTree(out, annotation);
  }

  /** The page's name stands last, since it is drawn from all that the page annotates. */
  @Override
  public void end(JsonGenerator out) throws IOException {
    out.writeEndArray();
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    // bits of version 8 (custom) and of the variant, RFC 9562
    long high = (hash.getLong() & ~0xF000L) | 0x8000L;
    long low = (hash.getLong() & ~(3L << 62)) | (1L << 63);
    out.writeStringField("id", "urn:uuid:" + new UUID(high, low));
    out.writeEndObject();
  }
}
