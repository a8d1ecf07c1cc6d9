package hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-08-09 | 2024-08-09",
        "2024-08-09T14:30:00Z | 2024-08-09T14:30:00Z",
        "2024-08-09T14:30:00.123+02:00 | 2024-08-09T14:30:00+02:00",
        "2024-08-09T14:30+0200 | 2024-08-09T14:30:00+02:00",
        "2024-08-09 14:30:00 | 2024-08-09",
        "2024/8/9 | 2024-08-09",
        "20240809 | 2024-08-09",
        "9 August 2024 | 2024-08-09",
        "August 9, 2024 | 2024-08-09",
        "Aug. 9, 2024 | 2024-08-09",
        "Fri, 9 Aug 2024 14:30:00 +0000 | 2024-08-09T14:30:00Z",
        "1989-01-04 | 1989-01-04"
      })
  void reads_what_outlets_write(String given, String iso) {
    assertThat(PublicationDate.iso(given)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-13-45", "2023-02-29", "yesterday", "", "9999-01-01", "12", "1/2/24"})
  void finds_no_date_where_there_is_none(String given) {
    assertThat(PublicationDate.iso(given)).isEmpty();
  }

  @Test
  void an_impossible_date_for_all_reports_is_an_error_that_says_how_to_write_it() {
    assertThatThrownBy(() -> new IntakeSettings(null, "2024-13-45", null, 1000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"2024-13-45\" is no date; write it as 2024-08-09 or 2024-08-09T14:30:00+02:00");
  }
}
