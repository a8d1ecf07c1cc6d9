package hearsay.server.page;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import hearsay.publish.page.Dates;
import hearsay.publish.wording.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports by their ids, as much of each as a line needs that points to it. */
final class Reports {
  private final Ledger ledger;

  Reports(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The card of a report, or one that has only the id if the ledger does not hold it. */
  Card card(String id) throws LedgerException {
    Optional<Reading> reading = ledger.reading(id);
    return reading.isPresent() ? Card.of(reading.get()) : new Card(id, id, null, null);
  }

  /**
   * A report in a line.
   *
   * @param title its headline, or the id where it has none
   * @param outlet its name or domain, or null
   * @param published as people write it, or null
   */
  public record Card(String id, String title, @Nullable String outlet, @Nullable String published) {
    static Card of(Reading reading) {
      String title = reading.report().title();
      String published = reading.report().published();
      return new Card(
          reading.report().id(),
          title == null || title.isBlank() ? reading.report().id() : title,
          Wording.outlet(reading.report().outlet()).orElse(null),
          published == null ? null : Dates.spoken(published));
    }

    public String link() {
      return Links.report(id);
    }

    /** The outlet, or the headline where it is unknown. */
    public String outletOrTitle() {
      return outlet == null ? title : outlet;
    }
  }
}
