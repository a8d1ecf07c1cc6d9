package hearsay.quantity;

import hearsay.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells nouns for people from nouns for things; words in {@code person-nouns.tsv}. */
final class Persons {
  private static final Set<String> NOUNS = load();

  /** Endings that only nouns for people have. */
  private static final List<String> ENDINGS =
      List.of("man", "men", "woman", "women", "people", "person", "persons");

  /** Endings of peoples' names: Americans, Iraqis, Chinese, Kurds have none. */
  private static final List<String> PEOPLES = List.of("ans", "ians", "is", "ese", "ish");

  private Persons() {}

  private static Set<String> load() {
    Set<String> nouns = new HashSet<>();
    for (List<String> row : Table.load("person-nouns.tsv", 2).rows()) {
      nouns.add(row.get(0));
      nouns.add(row.get(1));
    }
    return Set.copyOf(nouns);
  }

  /** Whether a noun names one or more people. */
  static boolean isPerson(Token token) {
    if (!token.isNoun() && !token.tag().startsWith("JJ")) {
      return false;
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (NOUNS.contains(lower) || NOUNS.contains(token.lemma())) {
      return true;
    }
    int hyphen = lower.lastIndexOf('-');
    if (hyphen >= 0 && NOUNS.contains(lower.substring(hyphen + 1))) {
      return true;
    }
    boolean people = token.tag().equals("NNPS") && PEOPLES.stream().anyMatch(lower::endsWith);
    return people || (token.isNoun() && ENDINGS.stream().anyMatch(lower::endsWith));
  }

  /** Whether a word, in lower case, can be a noun for people. */
  static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /** Whether it names exactly one. */
  static boolean isOnePerson(Token token) {
    return isPerson(token) && (token.tag().equals("NN") || token.tag().equals("NNP"));
  }
}
