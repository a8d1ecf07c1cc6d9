package hearsay.ledger.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.ledger.Column;
import hearsay.ledger.Kind;
import hearsay.ledger.Row;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A FeatureCollection (RFC 7946), longitude before latitude, WGS 84. Events and figures stand where
 * the event happened; a claim has no place of its own.
 */
final class GeoJsonRows implements RowWriter {
  private final JsonGenerator out;
  private final boolean located;

  GeoJsonRows(Kind kind, OutputStream out) throws IOException {
    this.located = kind.columns().stream().map(Column::name).anyMatch("lat"::equals);
    this.out = new JsonFactory().createGenerator(out);
    this.out.writeStartObject();
    this.out.writeStringField("type", "FeatureCollection");
    this.out.writeArrayFieldStart("features");
  }

  @Override
  public void write(Row row) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeStringField("id", row.value("reading") + "/" + row.value("id"));
    Object lat = located ? row.value("lat") : null;
    Object lon = located ? row.value("lon") : null;
    if (lat instanceof Double north && lon instanceof Double east) {
      out.writeObjectFieldStart("geometry");
      out.writeStringField("type", "Point");
      out.writeArrayFieldStart("coordinates");
      out.writeNumber(east);
      out.writeNumber(north);
      out.writeEndArray();
      out.writeEndObject();
    } else {
      out.writeNullField("geometry");
    }
    out.writeObjectFieldStart("properties");
    Json.fields(out, row);
    out.writeEndObject();
    out.writeEndObject();
    out.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.close();
  }
}
