package hearsay.actor;

import hearsay.language.Sentence;
import hearsay.language.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for what somebody is ("foreign minister", "rebels") and their PLOVER sector. Immutable. */
final class Roles {
  static final Roles STANDARD = new Roles();

  /** The longest phrase in the table, in words. */
  private static final int LONGEST = 4;

  private final Map<String, List<String>> sectors = new HashMap<>();
  private final Set<String> general = new HashSet<>();

  private Roles() {
    for (Table.Row row : Table.read(Roles.class, "roles.tsv", 2)) {
      for (String item : row.items(0)) {
        boolean yields = item.startsWith("~");
        String word = yields ? item.substring(1) : item;
        if (yields) {
          general.add(word);
        }
        sectors.putIfAbsent(word, row.items(1));
      }
    }
  }

  /** The sectors of a role word or phrase in base form, or null. */
  @Nullable List<String> sectors(String role) {
    return sectors.get(role);
  }

  /** Whether a role yields to whatever else says the sector: "police officials". */
  boolean isGeneral(String role) {
    return general.contains(role);
  }

  /** The sectors of the longest role phrase that ends at a token, or null. */
  @Nullable List<String> endingAt(Sentence sentence, int last) {
    String phrase = lemma(sentence, last);
    List<String> found = sectors.get(phrase);
    for (int first = last - 1; first >= 0 && first > last - LONGEST; first--) {
      phrase = sentence.token(first).lemma() + " " + phrase;
      List<String> longer = sectors.get(phrase);
      found = longer == null ? found : longer;
    }
    return found != null ? found : sectors.get(Words.normal(sentence.token(last).text()));
  }

  private static String lemma(Sentence sentence, int at) {
    return sentence.token(at).lemma();
  }
}
