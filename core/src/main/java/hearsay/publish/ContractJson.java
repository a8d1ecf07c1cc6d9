package hearsay.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.publish.wording.Spelling;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Records as the contract's JSON: names and order are the records' own, spans are [begin, end],
 * enums are spelt as in the contract.
 */
public final class ContractJson {
  /** Shared: a configured mapper may be used by any number of threads. */
  static final ObjectMapper MAPPER = mapper();

  private ContractJson() {}

  /** A record as one line of JSON. */
  public static String write(Record any) {
    try {
      return MAPPER.writeValueAsString(any);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not to be written as JSON: " + any.getClass(), e);
    }
  }

  /**
   * A record from what {@link #write} made of it.
   *
   * @throws IllegalArgumentException if it is not one of that type
   */
  public static <T extends Record> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + json, e);
    }
  }

  private static ObjectMapper mapper() {
    JsonFactory factory = new JsonFactoryBuilder().characterEscapes(new LineEscapes()).build();
    SimpleModule module = new SimpleModule("hearsay");
    module.addSerializer(new SpanWriter());
    module.addSerializer(new EnumWriter());
    module.addSerializer(LocalDate.class, ToStringSerializer.instance);
    module.setDeserializers(new Readers());
    return JsonMapper.builder(factory)
        .addModule(module)
        .addMixIn(Quantity.class, WholeNumbers.class)
        // a record's parts are its contents; what it can work out from them is not
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        // the contract may gain fields; an older reader passes over them
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .build();
  }

  /** JSON lets these stand in a string, but many programs take them for the end of a line. */
  private static final class LineEscapes extends CharacterEscapes {
    @Override
    public int[] getEscapeCodesForAscii() {
      return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int codePoint) {
      return switch (codePoint) {
        case 0x85, 0x2028, 0x2029 -> new SerializedString(String.format("\\u%04x", codePoint));
        default -> null;
      };
    }
  }

  private static final class SpanWriter extends StdSerializer<Span> {
    SpanWriter() {
      super(Span.class);
    }

    @Override
    public void serialize(Span span, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
    }
  }

  private static final class SpanReader extends JsonDeserializer<Span> {
    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) throws IOException {
      int[] ends = in.readValueAs(int[].class);
      if (ends.length != 2) {
        throw context.weirdStringException("" + ends.length, Span.class, "a span is [begin, end]");
      }
      return new Span(ends[0], ends[1]);
    }
  }

  private static final class DayReader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      try {
        return LocalDate.parse(in.getText());
      } catch (DateTimeParseException e) {
        throw context.weirdStringException(in.getText(), LocalDate.class, "no ISO 8601 day");
      }
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class EnumWriter extends StdSerializer<Enum> {
    EnumWriter() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(Spelling.of((Enum<?>) value));
    }
  }

  private static final class Readers extends SimpleDeserializers {
    Readers() {
      addDeserializer(Span.class, new SpanReader());
      addDeserializer(LocalDate.class, new DayReader());
    }

    @Override
    @SuppressWarnings("unchecked") // Jackson asks this of enums only
    public JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return new EnumReader((Class<? extends Enum<?>>) type);
    }
  }

  private static final class EnumReader extends JsonDeserializer<Enum<?>> {
    private final Class<? extends Enum<?>> type;

    EnumReader(Class<? extends Enum<?>> type) {
      this.type = type;
    }

    @Override
    public Enum<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
      try {
        return Spelling.parse(type, in.getText());
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(in, String.valueOf(e.getMessage()), e);
      }
    }
  }

  /** Figures are mostly counts: 1000, not 1000.0. */
  interface WholeNumbers {
    @JsonSerialize(using = PlainNumber.class)
    Double value();

    @JsonSerialize(using = PlainNumber.class)
    Double min();

    @JsonSerialize(using = PlainNumber.class)
    Double max();
  }

  private static final class PlainNumber extends StdSerializer<Double> {
    /** Up to here every whole number is a double of its own (2^53). */
    private static final double EXACT = 9_007_199_254_740_992.0;

    PlainNumber() {
      super(Double.class);
    }

    @Override
    public void serialize(Double number, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (number == Math.rint(number) && Math.abs(number) <= EXACT) {
        out.writeNumber(number.longValue());
      } else {
        out.writeNumber(number);
      }
    }
  }
}
