package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Reading;
import hearsay.publish.wording.Columns;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextWriterTest {
  @Test
  void showsTheChainThroughWhichAClaimReachesTheReader() throws IOException {
    assertThat(written(TestReadings.border(), TerminalStyle.PLAIN))
        .contains("Sahel Wire ← the Daily Ledger (JRN) ← a senior military official");
  }

  @Test
  void indentsAClaimThatStandsInsideAnother() throws IOException {
    assertThat(written(TestReadings.border(), TerminalStyle.PLAIN).lines())
        .anyMatch(line -> line.startsWith("c1   "))
        .anyMatch(line -> line.startsWith("  c2   "));
  }

  @Test
  void givesFiguresWithTheirBounds() throws IOException {
    assertThat(written(TestReadings.border(), TerminalStyle.PLAIN))
        .contains("up to 40 Chadian soldiers [0–40] person, killed, TCD")
        .contains("fewer than 20 men [0–20)")
        .contains("more than 200 people (200–∞)");
  }

  @Test
  void keepsWithinTheWidth() throws IOException {
    for (int width : new int[] {40, 80, 120}) {
      assertThat(written(TestReadings.border(), new TerminalStyle(width, false)).lines())
          .allMatch(line -> Columns.width(line) <= width);
    }
  }

  @Test
  void usesNoEscapesUnlessTold() throws IOException {
    assertThat(written(TestReadings.border(), TerminalStyle.PLAIN)).doesNotContain("\u001b");
    assertThat(written(TestReadings.border(), new TerminalStyle(80, true))).contains("\u001b[1m");
  }

  @Test
  void coloursATerminalUnlessNoColorIsSet() {
    assertThat(TerminalStyle.of(Map.of("COLUMNS", "100"), true))
        .isEqualTo(new TerminalStyle(100, true));
    assertThat(TerminalStyle.of(Map.of("NO_COLOR", "1"), true).colour()).isFalse();
    assertThat(TerminalStyle.of(Map.of("NO_COLOR", ""), true).colour()).isTrue();
    assertThat(TerminalStyle.of(Map.of("TERM", "dumb"), true).colour()).isFalse();
    assertThat(TerminalStyle.of(Map.of(), false).colour()).isFalse();
    assertThat(TerminalStyle.of(Map.of("COLUMNS", "wide"), false).width()).isEqualTo(80);
  }

  @Test
  void letsNoControlCharacterOfAReportReachTheTerminal() {
    assertThat(Columns.plain("red \u001b[31m\tand\r\n\u202Eback"))
        .isEqualTo("red \uFFFD[31m and \uFFFDback");
  }

  @Test
  void countsWideLettersTwiceAndJoiningMarksNot() {
    assertThat(Columns.width("東京")).isEqualTo(4);
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
    assertThat(Columns.width("🔴")).isEqualTo(2);
    assertThat(Columns.shorten("東京から", 5)).isEqualTo("東京…");
    assertThat(Columns.wrap("東京から来た", 4)).containsExactly("東京", "から", "来た");
  }

  @Test
  void showsAReportInWhichNothingWasFound() throws IOException {
    assertThat(written(TestReadings.empty(), TerminalStyle.PLAIN))
        .isEqualTo("r0\n0 claims · 0 events · 0 figures\n");
  }

  private static String written(Reading reading, TerminalStyle style) throws IOException {
    StringWriter out = new StringWriter();
    try (TextWriter writer = new TextWriter(out, style)) {
      writer.write(reading);
    }
    return out.toString();
  }
}
