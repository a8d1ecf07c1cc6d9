package hearsay.publish.document;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.model.Event;
import hearsay.model.Place;
import hearsay.publish.wording.EventColumn;
import hearsay.publish.wording.EventKey;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GeoJSON (RFC 7946): a point for each event that has a literal place with coordinates, longitude
 * first, WGS 84. Its properties are the {@link EventColumn}s. Events without such a place are left
 * out.
 */
public final class GeoJson implements JsonDocument {
  @Override
  public void begin(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "FeatureCollection");
    out.writeArrayFieldStart("features");
  }

  @Override
  public void write(JsonGenerator out, ReadingIndex index) throws IOException {
    for (Event event : index.reading().events()) {
      Place place = index.place(event.place()).filter(GeoJson::isPoint).orElse(null);
      if (place != null && place.lon() != null && place.lat() != null) {
        feature(out, index, event, place.lon(), place.lat());
      }
    }
  }

  @Override
  public void end(JsonGenerator out) throws IOException {
    out.writeEndArray();
    out.writeEndObject();
  }

  private static boolean isPoint(Place place) {
    return place.use() == Place.Use.LITERAL
        && within(place.lon(), 180) // a number that is none is within nothing
        && within(place.lat(), 90);
  }

  private static boolean within(@Nullable Double degrees, double most) {
    return degrees != null && Math.abs(degrees) <= most;
  }

  private static void feature(
      JsonGenerator out, ReadingIndex index, Event event, double lon, double lat)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeStringField("id", EventKey.of(index.reading(), event).text());
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", "Point");
    out.writeFieldName("coordinates");
    out.writeArray(new double[] {lon, lat}, 0, 2);
    out.writeEndObject();
    out.writeObjectFieldStart("properties");
    for (EventColumn column : EventColumn.values()) {
      out.writeFieldName(column.heading());
      value(out, column.value(index, event));
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void value(JsonGenerator out, @Nullable Object value) throws IOException {
    if (value instanceof List<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        value(out, item);
      }
      out.writeEndArray();
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }
}
