package hearsay.corroboration;

import hearsay.corroboration.dispute.Account;
import hearsay.corroboration.dispute.Dispute;
import hearsay.corroboration.dispute.Disputes;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of each story that two claimants or more give, alike or not. */
final class StoryDisputes {
  private final Ledger ledger;
  private final Runnable tick;

  StoryDisputes(Ledger ledger, Runnable tick) {
    this.ledger = ledger;
    this.tick = tick;
  }

  /**
   * @return by story; stories without such figures are left out
   */
  SortedMap<String, DisputeFinding> of(Map<String, StoryFinding> stories) throws LedgerException {
    Map<String, String> alone = new HashMap<>();
    SortedMap<String, DisputeFinding> found = new TreeMap<>();
    RecentReadings recent = new RecentReadings(ledger);
    for (StoryFinding story : stories.values()) {
      if (story.reports().size() == 1) {
        alone.put(story.reports().get(0), story.id());
      } else {
        put(found, story.id(), recent.of(story.reports()));
      }
    }
    // what stands alone is met in passing: a ledger gives many readings faster in a row than singly
    for (Iterator<Reading> readings = ledger.byDate(); readings.hasNext(); tick.run()) {
      Reading reading = readings.next();
      String story = alone.get(reading.report().id());
      if (story != null) {
        put(found, story, List.of(reading));
      }
    }
    return found;
  }

  private static void put(
      SortedMap<String, DisputeFinding> found, String story, List<Reading> readings) {
    List<Dispute> shared =
        over(readings).all().stream().filter(StoryDisputes::isOfSeveral).toList();
    if (!shared.isEmpty()) {
      found.put(story, new DisputeFinding(story, shared));
    }
  }

  private static Disputes over(Collection<Reading> readings) {
    return new Disputes(readings.stream().map(Account::of).toList());
  }

  private static boolean isOfSeveral(Dispute dispute) {
    return dispute.positions().stream()
            .flatMap(position -> position.claimants().stream())
            .distinct()
            .limit(2)
            .count()
        == 2;
  }
}
