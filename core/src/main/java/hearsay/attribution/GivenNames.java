package hearsay.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What titles and given names tell of a person's gender. Safe for use by many threads. */
public final class GivenNames {
  private static final Map<String, Gender> TITLES =
      Map.ofEntries(
          Map.entry("mr", Gender.MALE),
          Map.entry("sir", Gender.MALE),
          Map.entry("lord", Gender.MALE),
          Map.entry("king", Gender.MALE),
          Map.entry("prince", Gender.MALE),
          Map.entry("sheikh", Gender.MALE),
          Map.entry("congressman", Gender.MALE),
          Map.entry("mrs", Gender.FEMALE),
          Map.entry("ms", Gender.FEMALE),
          Map.entry("miss", Gender.FEMALE),
          Map.entry("lady", Gender.FEMALE),
          Map.entry("dame", Gender.FEMALE),
          Map.entry("queen", Gender.FEMALE),
          Map.entry("princess", Gender.FEMALE),
          Map.entry("congresswoman", Gender.FEMALE));

  private final Map<String, Gender> names = new HashMap<>();

  public GivenNames() {
    Table.rows("given-names.tsv", 2).forEach(row -> names.put(row[0], Gender.valueOf(row[1])));
  }

  /** What a word before or at the beginning of a name tells, any case, with or without a stop. */
  public Gender ofTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return TITLES.getOrDefault(bare, Gender.UNKNOWN);
  }

  /** What a given name tells; written in capitals it counts as well. */
  public Gender ofName(String word) {
    Gender known = names.get(word);
    if (known == null && word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
      known = names.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return known == null ? Gender.UNKNOWN : known;
  }
}
