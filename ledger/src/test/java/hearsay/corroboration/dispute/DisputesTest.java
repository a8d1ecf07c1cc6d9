package hearsay.corroboration.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Quantity.Measure;
import hearsay.model.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisputesTest {
  private static final Reading READING =
      Written.reading(
          "r1",
          "The Gazette",
          "2031-05-01",
          "{killed 4|Four people} were killed and {wounded 9|nine} wounded, it said. "
              + "[The army] {killed 2|two people} were killed.");

  @Test
  void everyMeasureIsADisputeOfItsOwn() {
    assertThat(new Disputes(List.of(Account.of(READING))).all())
        .extracting(Dispute::measure)
        .containsExactly(Measure.KILLED, Measure.WOUNDED);
  }

  @Test
  void aFigureSaysWhoGivesItAndWhereItStands() {
    Dispute killed = new Disputes(List.of(Account.of(READING))).over(Measure.KILLED).orElseThrow();
    Figure figure = killed.positions().get(0).figures().get(0);

    assertThat(figure.id()).isEqualTo("r1#q3");
    assertThat(figure.claimant().words()).isEqualTo("The army");
    assertThat(figure.claimant().own()).isFalse();
    assertThat(figure.day()).isEqualTo("2031-05-01");
    assertThat(killed.positions().get(1).figures().get(0).claimant().words())
        .isEqualTo("The Gazette");
  }

  @Test
  void onlyTheFiguresThatBelongToTheHappeningCount() {
    Account some = Account.of(READING, Set.of(), Set.of("q1"));

    assertThat(new Disputes(List.of(some)).all())
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.figures()).hasSize(1));
  }

  @Test
  void oneReportTellsAHappeningOnce() {
    Account account = Account.of(READING);

    assertThatThrownBy(() -> new Disputes(List.of(account, account)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("r1");
  }

  @Test
  void aPageWithoutASentenceEndIsReadInPieces() {
    String row = "{killed 1|one man} at 10 ".repeat(2_000);
    Reading table = Written.reading("r2", null, null, row);

    Dispute killed = new Disputes(List.of(Account.of(table))).over(Measure.KILLED).orElseThrow();

    assertThat(killed.figures()).hasSizeGreaterThanOrEqualTo(2_000);
    assertThat(killed.figures()).extracting(Figure::sentence).contains(0, 1, 2);
  }

  @Test
  void everyPolicyIsFoundByItsName() {
    for (Policy policy : Policies.all()) {
      assertThat(Policies.named(policy.name())).contains(policy);
    }
    assertThat(Policies.named("average")).isEmpty();
  }
}
