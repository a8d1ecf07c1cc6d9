package hearsay.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import hearsay.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What results show of one reading, laid out when it is stored. A database that keeps columns
 * gathers a row of thirty from thirty places, which for a page of results takes far longer than to
 * find them; here the rows of a reading stand together. As JSON: {@code {"report":…, "outlet":…,
 * "claims":[[…],…], "events":…, "figures":…}}, a row's values in the order of {@link
 * Kind#columns()} behind those that all its rows have alike.
 */
final class Shown {
  private static final JsonFactory JSON = new JsonFactory();

  private Shown() {}

  static byte[] json(Flattened flat) {
    Reading reading = flat.reading();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(8_192);
        JsonGenerator out = JSON.createGenerator(bytes);
        RowSink rows = new ShownSink(out)) {
      out.writeStartObject();
      out.writeStringField("report", RowSink.storable(reading.report().id()));
      out.writeStringField("outlet", RowSink.storable(reading.report().outlet().name()));
      all(out, Kind.CLAIMS, reading.claims(), claim -> Showing.claim(flat, claim, rows));
      all(out, Kind.EVENTS, reading.events(), event -> Showing.event(flat, event, rows));
      all(out, Kind.FIGURES, reading.quantities(), one -> Showing.figure(flat, one, rows));
      out.writeEndObject();
      out.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("there is no database here", e);
    }
  }

  private interface Part<T> {
    void show(T part) throws SQLException;
  }

  private static <T> void all(JsonGenerator out, Kind kind, List<T> parts, Part<T> part)
      throws IOException, SQLException {
    out.writeArrayFieldStart(kind.toString());
    for (T one : parts) {
      part.show(one);
    }
    out.writeEndArray();
  }

  /**
   * Some rows of a kind, by their places in the reading, from 1.
   *
   * @param day of publication, {@link Days#UNDATED} for none
   */
  static Map<Integer, Row> rows(
      byte[] json, Kind kind, UUID reading, LocalDate day, Set<Integer> wanted)
      throws LedgerException {
    List<@Nullable Object> first = new ArrayList<>();
    Map<Integer, Row> rows = new HashMap<>();
    try (JsonParser in = JSON.createParser(json)) {
      in.nextToken();
      @Nullable String report = null;
      @Nullable String outlet = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String field = in.currentName();
        in.nextToken();
        if (field.equals("report")) {
          report = in.getText();
        } else if (field.equals("outlet")) {
          outlet = in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText();
        } else if (field.equals(kind.toString())) {
          first.add(report);
          first.add(day.equals(Days.UNDATED) ? null : day);
          first.add(outlet);
          first.add(reading.toString());
          for (int n = 1; in.nextToken() == JsonToken.START_ARRAY; n++) {
            if (wanted.contains(n)) {
              rows.put(n, row(in, kind, first, new Cursor(day, reading, n)));
            } else {
              in.skipChildren();
            }
          }
          return rows;
        } else {
          in.skipChildren();
        }
      }
      return rows;
    } catch (IOException e) {
      throw new LedgerException("what is shown of a reading is damaged; restore a copy of it", e);
    }
  }

  private static Row row(JsonParser in, Kind kind, List<@Nullable Object> first, Cursor cursor)
      throws IOException {
    List<Column> columns = kind.columns();
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    values.addAll(first);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(in, columns.get(values.size()).type()));
    }
    return new Row(kind, values, cursor);
  }

  private static @Nullable Object value(JsonParser in, Column.Type type) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    return switch (type) {
      case TEXT -> in.getText();
      case CODES -> Folded.words(in.getText());
      case WHOLE -> in.getLongValue();
      case REAL -> in.getDoubleValue();
      case FLAG -> in.getBooleanValue();
      case DAY -> LocalDate.parse(in.getText());
    };
  }
}
