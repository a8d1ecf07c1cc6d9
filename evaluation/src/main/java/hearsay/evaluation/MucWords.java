package hearsay.evaluation;

import hearsay.model.Actor;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a template names somebody, and when two of them name the same. */
final class MucWords {
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)(?:he|she|it|they|we|i|you|him|her|them|us|who|which|that|this|these|those|one|"
              + "himself|themselves|others?)");
  private static final Pattern DETERMINER =
      Pattern.compile("(?i)^(?:the|a|an|some|several|his|her|their|its|these|those)\\s+");
  private static final Pattern TAIL =
      Pattern.compile("(?i)\\s*(?:[,;:(\\[\"]|\\s(?:who|which|that|in|at|on|from|near)\\s).*");
  private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]S|(?<=S)['’])$");

  private static final Pattern NUMBER = Pattern.compile("[\\d., ]*");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:\\d[\\d,]*|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|MANY|OTHER)\\s+");

  private MucWords() {}

  /** In capitals, without article and tail; empty for pronouns that stand for nobody known. */
  static String of(Actor actor) {
    String name = actor.name();
    String text =
        PRONOUN.matcher(actor.text().strip()).matches() ? (name == null ? "" : name) : actor.text();
    String plain = DETERMINER.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("");
    String whole = TAIL.matcher(plain).replaceFirst("").strip().toUpperCase(Locale.ROOT);
    String words = POSSESSIVE.matcher(whole).replaceFirst("");
    if (name != null) {
      String full = name.replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
      if (full.contains(" ") && (full.contains(words) || words.contains(full))) {
        return full; // "Galán" by the name in full, a long title by the name alone
      }
    }
    return NUMBER.matcher(words).matches() ? "" : words;
  }

  /** Whether somebody is among those already named, in fewer or more words. */
  static boolean isKnown(Set<String> known, String words) {
    String stem = stem(words);
    return known.stream()
        .map(MucWords::stem)
        .anyMatch(o -> o.contains(stem) || stem.contains(o) || sameHead(o, stem));
  }

  /**
   * "Six Jesuit priests" and "the priests"; not "office of the union" and "office of the party".
   */
  private static boolean sameHead(String one, String other) {
    return !one.contains(" OF ") && !other.contains(" OF ") && last(one).equals(last(other));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String stem(String words) {
    return COUNTED
        .matcher(words.endsWith("S") ? words.substring(0, words.length() - 1) : words)
        .replaceFirst("");
  }
}
