package hearsay.corroboration.dispute;

import hearsay.model.Quantity.Measure;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an event's word says became of whom, from {@code fates.tsv}. */
final class Fates {
  /** Who of an event's parties. */
  enum Party {
    RECIPIENT,
    ACTOR
  }

  record Fate(Measure measure, Party party) {}

  private static final Map<String, Fate> FATES = load();

  private Fates() {}

  private static Map<String, Fate> load() {
    Map<String, Fate> fates = new HashMap<>();
    for (var row : Table.rows("fates.tsv", 3)) {
      Measure measure = Measure.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Party party = Party.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String form : row.get(2).split("\\|", -1)) {
        if (fates.put(form, new Fate(measure, party)) != null) {
          throw new IllegalStateException("fates.tsv has a form twice: " + form);
        }
      }
    }
    return Map.copyOf(fates);
  }

  /**
   * @param word an event's trigger
   */
  static Optional<Fate> of(String word) {
    return Optional.ofNullable(FATES.get(word.toLowerCase(Locale.ROOT)));
  }
}
