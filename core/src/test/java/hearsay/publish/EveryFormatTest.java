package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.model.Outlet;
import hearsay.model.Reading;
import hearsay.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class EveryFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Format> DOCUMENTS =
      List.of(Format.GEOJSON, Format.ANNOTATION, Format.PROV);

  static Stream<Format> documents() {
    return DOCUMENTS.stream();
  }

  @Property(tries = 100)
  void writesAnyReadingAndTheSameOneTheSameWay(@ForAll("readings") Reading reading)
      throws IOException {
    for (Format format : Format.values()) {
      assertThat(Written.bytes(format, reading)).isEqualTo(Written.bytes(format, reading));
    }
  }

  @Property(tries = 100)
  void aDocumentIsOneWellFormedJsonValue(@ForAll("readings") Reading reading) throws IOException {
    for (Format format : DOCUMENTS) {
      String text = Written.text(format, reading, reading);
      assertThatCode(() -> JSON.readTree(text)).doesNotThrowAnyException();
    }
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "PARQUET")
  void halfALetterDoesNotSpoilTheText(Format format) throws IOException {
    byte[] bytes = Written.bytes(format, withHalfALetter());
    assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)))
        .doesNotThrowAnyException();
    if (DOCUMENTS.contains(format)) {
      assertThatCode(() -> JSON.readTree(bytes)).doesNotThrowAnyException();
    }
  }

  /** The surrogates come from a program that cut a text in the middle of a letter. */
  private static Reading withHalfALetter() {
    Reading border = TestReadings.border();
    Report whole = border.report();
    Report cut =
        new Report(
            "half \uD83D",
            null,
            "\uDD34 a headline",
            null,
            "en",
            new Outlet("Wire \uD83D", null, null),
            null,
            null,
            List.of(),
            whole.text().replace("Chadian", "\uDD34hadian"));
    return new Reading(
        border.schema(),
        cut,
        border.claims(),
        border.events(),
        border.quantities(),
        border.times(),
        border.places());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsWholeOnlyWhenClosedAndClosedOnce(Format format) throws IOException {
    Counting out = new Counting();
    ReadingWriter writer = format.open(out);
    writer.write(TestReadings.border());
    long written = out.bytes;
    assertThat(written).as("what is read is written at once").isPositive();
    writer.close();
    long closed = out.bytes;
    assertThat(closed).isGreaterThan(written);
    writer.close();
    assertThat(out.bytes).isEqualTo(closed);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentGrowsByWhatEachReadingHolds(Format format) throws IOException {
    Reading[] few = new Reading[10];
    Arrays.fill(few, TestReadings.border());
    int one = Written.bytes(format, TestReadings.border()).length;
    assertThat(Written.bytes(format, few).length).isLessThan(10 * one + 100);
  }

  @Test
  void everyFormatSaysHowItsFilesEnd() {
    assertThat(Format.values()).allMatch(format -> format.extension().matches("[a-z]+"));
  }

  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int octet) {
      bytes++;
    }

    @Override
    public void write(byte[] octets, int from, int count) {
      bytes += count;
    }
  }
}
