package hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "KABUL, March 3 (Reuters) - |A bomb went off.",
        "LIMA, 16 MAR 90 (EFE) -- [TEXT] [NAME] |THE MAYOR LEFT.",
        "PANAMA CITY (PANAMA), 8 NOV 89 (ACAN - EFE) -- [TEXT] |THE ARMY SAID SO.",
        "WASHINGTON (AP) — |The president spoke.",
        "MOSCOW, August 8. /TASS/. |The minister left.",
        "Accra, Ghana, 4 May 2021 – |The court met.",
        "|The minister (a general) - who is 61 - left.",
        "|On March 3 - a Monday - the court met.",
        "|Smith (right) - the winner - spoke.",
        "|The army left."
      })
  void whatStandsBeforeTheFirstSentence(String opening, String sentence) {
    String before = opening == null ? "" : opening;
    assertThat(Opening.length((before.strip() + " " + sentence).strip()))
        .isEqualTo(before.isEmpty() ? 0 : before.strip().length() + 1);
  }

  @Test
  void aLongRunOfSpacesTakesNoLongerThanOtherText() {
    String run = "KABUL, March 3" + " ".repeat(300_000) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(Opening.length(run)).isZero());
  }
}
