package hearsay.corroboration.dispute;

import hearsay.model.Event;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of one happening: all of the report, or only some of its figures.
 *
 * @param headline the reading of the report's headline, where it was read apart, or null
 * @param quantities ids of the figures that belong to the happening, or null for all
 */
public record Account(
    Reading reading, @Nullable Reading headline, @Nullable Set<String> quantities) {
  public Account {
    quantities = quantities == null ? null : Set.copyOf(quantities);
  }

  /** A report that tells this happening and no other. */
  public static Account of(Reading reading) {
    return new Account(reading, null, null);
  }

  /** The same with its headline. */
  public static Account of(Reading reading, @Nullable Reading headline) {
    return new Account(reading, headline, null);
  }

  /** Only the figures of some events of the report, and figures named besides. */
  public static Account of(Reading reading, Set<String> events, Set<String> quantities) {
    Set<String> all = new HashSet<>(quantities);
    for (Event event : reading.events()) {
      if (events.contains(event.id())) {
        all.addAll(event.quantities());
      }
    }
    return new Account(reading, null, all);
  }

  boolean has(Quantity quantity) {
    return quantities == null || quantities.contains(quantity.id());
  }
}
