package hearsay.corroboration;

import hearsay.corroboration.dispute.Account;
import hearsay.corroboration.dispute.Dispute;
import hearsay.corroboration.dispute.Disputes;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of each story that two claimants or more give, alike or not. */
final class StoryDisputes {
  private final ReadingSource readings;

  StoryDisputes(ReadingSource readings) {
    this.readings = readings;
  }

  /**
   * @return by story; stories without such figures are left out
   */
  SortedMap<String, DisputeFinding> of(Collection<StoryFinding> stories) throws LedgerException {
    Map<String, String> alone = new HashMap<>();
    SortedMap<String, DisputeFinding> found = new TreeMap<>();
    for (StoryFinding story : stories) {
      if (story.reports().size() == 1) {
        alone.put(story.reports().get(0), story.id());
      } else {
        put(found, story.id(), readings.of(story.reports()));
      }
    }
    readings.each(
        alone.keySet(),
        reading ->
            put(
                found,
                alone.getOrDefault(reading.report().id(), reading.report().id()),
                List.of(reading)));
    return found;
  }

  private static void put(
      SortedMap<String, DisputeFinding> found, String story, List<Reading> readings) {
    List<Dispute> shared =
        new Disputes(readings.stream().map(Account::of).toList())
            .all().stream().filter(StoryDisputes::isOfSeveral).toList();
    if (!shared.isEmpty()) {
      found.put(story, new DisputeFinding(story, shared));
    }
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
