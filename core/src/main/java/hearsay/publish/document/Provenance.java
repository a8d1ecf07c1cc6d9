package hearsay.publish.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;

/**
 * Chains of sources as PROV-JSON (W3C Member Submission of 24 April 2013): a bundle for each report
 * ({@link Bundle}), numbered from 1 in the order of writing.
 */
public final class Provenance implements JsonDocument {
  private static final ObjectMapper TREES = new ObjectMapper();
  private static final String BUNDLES = "urn:hearsay:1:bundle:";

  private int bundles;

  @Override
  public void begin(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("prefix");
    out.writeStringField("bundle", BUNDLES);
    out.writeStringField("hearsay", Iris.TERMS);
    out.writeEndObject();
    out.writeObjectFieldStart("bundle");
  }

  @Override
  public void write(JsonGenerator out, ReadingIndex index) throws IOException {
    bundles++;
    out.writeFieldName("bundle:" + bundles);
    TREES.writeTree(out, new Bundle(index).tree());
  }

  @Override
  public void end(JsonGenerator out) throws IOException {
    out.writeEndObject();
    out.writeEndObject();
  }
}
