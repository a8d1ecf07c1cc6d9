package hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String REPORT =
      "The president’s office in São Tomé said on Friday — for the first time — that 12 had died.";

  private static String decode(byte[] bytes) throws Refusal {
    return Decoder.decode(bytes, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000"})
  void believes_a_byte_order_mark_and_drops_it(String charset, String mark) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(java.util.HexFormat.of().parseHex(mark));
    bytes.write(REPORT.getBytes(Charset.forName(charset)));
    assertThat(decode(bytes.toByteArray())).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void tells_an_encoding_without_a_mark(String charset) throws Exception {
    assertThat(decode(REPORT.getBytes(Charset.forName(charset)))).isEqualTo(REPORT);
  }

  @Test
  void believes_what_is_declared_where_utf8_is_impossible() throws Exception {
    Charset polish = Charset.forName("ISO-8859-2");
    String report = "Police in Łódź said the strike was over.";
    assertThat(Decoder.decode(report.getBytes(polish), Optional.of(polish))).isEqualTo(report);
  }

  @Test
  void keeps_utf8_with_a_damaged_byte() throws Exception {
    byte[] bytes = ("“é” ".repeat(20) + "x" + " “é”".repeat(20)).getBytes(StandardCharsets.UTF_8);
    int damaged = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('x');
    bytes[damaged] = (byte) 0x92;
    assertThat(decode(bytes)).contains("“é” \ufffd “é”");
  }

  @Test
  void keeps_stray_control_characters_so_that_offsets_fit() throws Exception {
    String report = "Police said\u0000 on Friday\u0007 that the strike was over and the road open.";
    assertThat(decode(report.getBytes(StandardCharsets.UTF_8))).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 text", "PK\u0003\u0004 text", "{\\rtf1 text"})
  void names_the_kind_of_a_file_that_is_no_text(String start) {
    assertThatThrownBy(() -> decode(start.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.at("f").reason()).isEqualTo(Reason.BINARY))
        .hasMessageContaining("not text");
  }

  @Test
  void refuses_bytes_that_are_no_text() {
    byte[] bytes = new byte[4000];
    new java.util.Random(7).nextBytes(bytes);
    assertThatThrownBy(() -> decode(bytes)).isInstanceOf(Refusal.class);
  }

  @Test
  void refuses_an_encoding_that_cannot_be_told() {
    byte[] bytes = "Власти сообщили в пятницу, что".getBytes(Charset.forName("windows-1251"));
    assertThatThrownBy(() -> decode(bytes)).hasMessageContaining("save it as UTF-8");
  }

  @Property(tries = 200)
  void any_utf8_text_comes_back(
      @ForAll @StringLength(max = 200) @CharRange(from = ' ', to = '\ud7ff') String text)
      throws Refusal {
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }
}
