package hearsay.corroboration.story;

import hearsay.corroboration.text.Tables;
import hearsay.corroboration.text.Word;
import java.util.HashMap;
import java.util.Map;

/**
 * How much it tells that two reports have a word in common: the logarithm of how rare it is among
 * reports at large. The table is fixed, not counted from the reports at hand, so that a pair's
 * likeness does not depend on what else has arrived.
 */
final class TermWeights {
  static final TermWeights BUNDLED = new TermWeights();

  /** Words that a genre's reports share weigh no more than this. */
  private static final double GENRE = 0.5;

  /** Ages and times are compared as facts, so that as words they tell little more. */
  private static final double MEASURED_NUMBER = 3;

  private static final double NUMBER = 4;

  private final Map<String, Integer> reportsWith = new HashMap<>();
  private final Map<String, Double> genre = new HashMap<>();
  private final int reports;

  private TermWeights() {
    for (String[] row : Tables.rows(TermWeights.class, "common-words.tsv", 2)) {
      reportsWith.put(row[0], Integer.parseInt(row[1]));
    }
    Integer all = reportsWith.remove("*");
    if (all == null) {
      throw new IllegalStateException("common-words.tsv: no row \"*\" with the number of reports");
    }
    reports = all;
    Tables.rows(TermWeights.class, "genre-words.tsv", 2).forEach(row -> genre.put(row[1], GENRE));
  }

  /** At least 0, in nats. */
  double of(Word word) {
    String key = word.key();
    if (word.isNumber()) {
      return key.indexOf(':') >= 0 || key.contains("year") ? MEASURED_NUMBER : NUMBER;
    }
    double rarity = Math.log((reports + 1.0) / (reportsWith.getOrDefault(key, 0) + 1.0));
    Double most = genre.get(key);
    return most == null ? rarity : Math.min(most, rarity);
  }
}
