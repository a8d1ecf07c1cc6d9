package hearsay.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Outlet;
import hearsay.model.Place;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.Span;
import hearsay.publish.wording.ReadingIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
  @ParameterizedTest
  @CsvSource({
    "two died in ,    PPLA2, 1",
    "a market at ,    PPL,   1",
    "a clash near ,   PPL,   2",
    "crossed into ,   PPL,   ",
    "'',              PPL,   ",
    "a village in ,   ADM2,  3",
    "fighting in ,    ADM1,  4",
    "fighting in ,    PCLI,  6",
    "fighting in ,    MTS,   ",
    "fighting in ,    ,      "
  })
  void ofAPlaceIsWhatTheWordsAndTheGazetteerSay(
      String before, @Nullable String feature, @Nullable Integer code) {
    String text = before.strip() + (before.isEmpty() ? "" : " ") + "Somewhere.";
    int begin = text.length() - "Somewhere.".length();
    Place place =
        new Place(
            "p1",
            new Span(begin, text.length() - 1),
            "Somewhere",
            null,
            null,
            null,
            null,
            null,
            null,
            feature,
            Place.Use.LITERAL,
            1);
    assertThat(Precision.where(index(text), place)).isEqualTo(code);
  }

  private static ReadingIndex index(String text) {
    Report report =
        new Report("r", null, null, null, "en", Outlet.UNKNOWN, null, null, List.of(), text);
    return new ReadingIndex(
        new Reading(Reading.SCHEMA, report, List.of(), List.of(), List.of(), List.of(), List.of()));
  }
}
