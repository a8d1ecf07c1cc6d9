package hearsay.ledger;

import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.publish.wording.ReadingIndex;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows of one reading have in common. */
final class Flattened {
  private final UUID key;
  private final ReadingIndex index;
  private final LocalDate day;
  private final String outletWords;
  private final Map<String, Integer> claimNumbers = new HashMap<>();
  private final Map<String, Integer> eventOfFigure = new HashMap<>();

  Flattened(UUID key, Reading reading) {
    this.key = key;
    this.index = new ReadingIndex(reading);
    this.day = Days.published(report().published());
    this.outletWords = Folded.of(report().outlet().name(), report().outlet().domain());
    List<Claim> claims = reading.claims();
    for (int i = 0; i < claims.size(); i++) {
      claimNumbers.put(claims.get(i).id(), i + 1);
    }
    List<Event> events = reading.events();
    for (int i = 0; i < events.size(); i++) {
      for (String figure : events.get(i).quantities()) {
        eventOfFigure.putIfAbsent(figure, i + 1);
      }
    }
  }

  UUID key() {
    return key;
  }

  ReadingIndex index() {
    return index;
  }

  Reading reading() {
    return index.reading();
  }

  Report report() {
    return reading().report();
  }

  LocalDate day() {
    return day;
  }

  String outletWords() {
    return outletWords;
  }

  /** The claim's place in the reading, from 1, or null. */
  @Nullable Integer claimNumber(@Nullable String id) {
    return id == null ? null : claimNumbers.get(id);
  }

  /** The place of the first event that the figure belongs to, from 1, or null. */
  @Nullable Integer eventNumber(Quantity figure) {
    return eventOfFigure.get(figure.id());
  }

  /** The first event that the figure belongs to. */
  Optional<Event> event(Quantity figure) {
    Integer number = eventNumber(figure);
    return number == null ? Optional.empty() : Optional.of(reading().events().get(number - 1));
  }

  /** A row's first columns. */
  RowSink begin(RowSink row, int n) throws SQLException {
    return row.key(key).whole(n).day(day).text(outletWords);
  }
}
