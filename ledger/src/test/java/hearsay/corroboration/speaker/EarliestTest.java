package hearsay.corroboration.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarliestTest {
  @Test
  void theEarlierDayIsFirst() {
    assertThat(first("2024-05-02", "2024-05-01", "2024-05-03")).containsExactly("r1");
  }

  @Test
  void ofOneDayNobodyIsSurelyFirst() {
    assertThat(first("2024-05-01", "2024-05-01")).containsExactly("r0", "r1");
  }

  @Test
  void timesOfOneDayAreComparedAcrossZones() {
    assertThat(first("2024-05-01T09:00:00+02:00", "2024-05-01T08:00:00Z")).containsExactly("r0");
  }

  @Test
  void aTimeAndTheSameDayWithoutOneCannotBeTold() {
    assertThat(first("2024-05-01T23:00:00Z", "2024-05-01", "2024-05-01T22:00:00Z"))
        .containsExactly("r1", "r2");
  }

  @Test
  void undatedReportsAreNeverFirst() {
    assertThat(first("", "2024-05-01")).containsExactly("r1");
    assertThat(first("", "")).isEmpty();
  }

  /**
   * @param published ISO 8601, or empty for undated
   */
  private static List<String> first(String... published) {
    List<Heard> reports = new ArrayList<>();
    for (int i = 0; i < published.length; i++) {
      reports.add(new Heard("r" + i, published[i].isEmpty() ? null : published[i], null, Map.of()));
    }
    return Earliest.of(reports).stream().map(Heard::report).toList();
  }
}
