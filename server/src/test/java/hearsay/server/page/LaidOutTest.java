package hearsay.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Review.About;
import hearsay.model.Reading;
import hearsay.publish.ContractJson;
import hearsay.publish.JsonlReader;
import hearsay.server.Site;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class LaidOutTest {
  private static List<Reading> readings() throws IOException {
    return Site.groups();
  }

  @Test
  void every_claim_event_and_figure_of_a_card_has_its_own_hole() throws IOException {
    for (Reading reading : readings()) {
      LaidOut page = LaidOut.of(reading);
      assertThat(page.holes()).doesNotHaveDuplicates();
      assertThat(page.stretches()).hasSize(page.holes().size() + 1);
      for (var claim : reading.claims()) {
        assertThat(page.holes())
            .contains(new Hole.Others(claim.id()), new Hole.Verdicts(About.CLAIM, claim.id()));
      }
    }
  }

  @Test
  void what_fills_a_hole_stands_at_its_claim() throws IOException {
    Reading reading = readings().get(0);
    String claim = reading.claims().get(reading.claims().size() - 1).id();
    String main =
        LaidOut.of(reading)
            .main(hole -> hole.equals(new Hole.Others(claim)) ? "<b>others</b>" : "");
    assertThat(Jsoup.parse(main).select("b")).hasSize(1);
    assertThat(Jsoup.parse(main).select("#" + claim + " b").text()).isEqualTo("others");
  }

  @Test
  void no_text_of_a_report_passes_for_a_hole() throws IOException {
    String line = ContractJson.write(readings().get(0));
    Reading plain = JsonlReader.reading(line);
    Reading hostile =
        JsonlReader.reading(
            line.replace(
                "\"title\":\"" + plain.report().title() + "\"", "\"title\":\"<!--hole 0-->\""));
    assertThat(hostile.report().title()).isEqualTo("<!--hole 0-->");
    LaidOut page = LaidOut.of(hostile);
    assertThat(page.holes()).isEqualTo(LaidOut.of(plain).holes());
    assertThat(Jsoup.parse(page.masthead()).text()).contains("<!--hole 0-->");
  }
}
