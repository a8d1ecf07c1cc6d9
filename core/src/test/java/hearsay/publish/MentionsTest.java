package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Event;
import hearsay.model.Reading;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private static final long NUMBER = 440756081155205L;
  private static final int IDENTIFIER = 5;
  private static final int ACTOR1 = 7;
  private static final int ACTOR2 = 8;
  private static final int ACTION = 9;
  private static final int LENGTH = 12;
  private static final int EXTRAS = 15;

  @Test
  void hasSixteenColumnsAndNoHeadingAsGdeltHas() throws IOException {
    assertThat(Written.text(Format.MENTIONS)).isEmpty();
    assertThat(Written.tabs(Format.MENTIONS, TestReadings.border()))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).hasSize(16));
  }

  @Test
  void saysWhenAndWhereTheEventIsMentioned() throws IOException {
    List<String> row = Written.tabs(Format.MENTIONS, TestReadings.border()).get(0);
    assertThat(Long.parseLong(row.get(0)))
        .as("the beginning of the SHA-256 of border#e1")
        .isEqualTo(NUMBER);
    assertThat(row.subList(1, 7))
        .as("in UTC")
        .containsExactly(
            "20250304083000",
            "20250304083000",
            "1",
            "sahelwire.example",
            "https://sahelwire.example/border",
            "");
    assertThat(row.subList(10, 12)).containsExactly("1", "");
    assertThat(row.get(EXTRAS)).isEqualTo("border#e1");
  }

  @Test
  void citesAReportThatHasNoAddress() throws IOException {
    Reading border = TestReadings.withoutAddress();
    assertThat(Written.tabs(Format.MENTIONS, border).get(0).subList(3, 6))
        .containsExactly(
            "2",
            "Sahel Wire",
            "Sahel Wire, Dozens killed as fighters cross into Chad, paper says,"
                + " 2025-03-04T09:30:00+01:00");
  }

  @Test
  void namesAReportOfWhichNothingIsKnownByItsId() throws IOException {
    assertThat(Written.tabs(Format.MENTIONS, TestReadings.unknown()).get(0).subList(1, 6))
        .containsExactly("", "", "2", "", "r0");
  }

  @Test
  void givesOneEventOneNumberAndAnotherAnother() throws IOException {
    List<List<String>> rows =
        Written.tabs(Format.MENTIONS, TestReadings.border(), TestReadings.border());
    assertThat(rows).extracting(row -> row.get(0)).hasSize(6);
    assertThat(rows.subList(0, 3)).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    assertThat(rows.subList(3, 6)).isEqualTo(rows.subList(0, 3));
  }

  @Property(tries = 100)
  void readBackTheOffsetsAreThoseOfTheEvents(@ForAll("readings") Reading reading)
      throws IOException {
    List<List<String>> rows = Written.tabs(Format.MENTIONS, reading);
    assertThat(rows).hasSize(reading.events().size());
    for (int i = 0; i < rows.size(); i++) {
      Event event = reading.events().get(i);
      List<String> row = rows.get(i);
      assertThat(row).hasSize(16).noneMatch(cell -> cell.contains("\""));
      assertThat(number(row, ACTION)).isEqualTo(event.trigger().begin());
      assertThat(number(row, ACTOR1)).isEqualTo(first(event.actors()));
      assertThat(number(row, ACTOR2)).isEqualTo(first(event.recipients()));
      String text = reading.report().text();
      assertThat(number(row, LENGTH)).isEqualTo(text.codePointCount(0, text.length()));
      assertThat(row.get(IDENTIFIER)).doesNotStartWith("=");
    }
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static int number(List<String> row, int column) {
    return Integer.parseInt(row.get(column));
  }

  private static int first(List<Actor> actors) {
    return actors.isEmpty() ? -1 : actors.get(0).span().begin();
  }
}
