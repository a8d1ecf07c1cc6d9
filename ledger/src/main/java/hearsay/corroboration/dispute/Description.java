package hearsay.corroboration.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a report says of somebody without a name. Further on in a report the same person is told of
 * in more words or in fewer: "a 20-year-old woman", "a woman"; in one sentence two are two.
 */
record Description(Set<String> words, int sentence) {
  private static final Set<String> EMPTY =
      Set.of("a", "an", "the", "one", "his", "her", "their", "of", "young", "old");

  private static Description of(Figure figure) {
    String words = String.valueOf(figure.of()).toLowerCase(Locale.ROOT);
    return new Description(
        Arrays.stream(words.split("[^\\p{L}\\p{N}-]+", -1))
            .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
            .collect(Collectors.toUnmodifiableSet()),
        figure.sentence());
  }

  /** The figures of people who can be told apart, the first of each. */
  static List<Figure> distinct(List<Figure> figures) {
    List<Figure> first = new ArrayList<>();
    List<Description> known = new ArrayList<>();
    for (Figure figure : figures) {
      Description description = of(figure);
      if (known.stream().noneMatch(description::isOfSame)) {
        known.add(description);
        first.add(figure);
      }
    }
    return first;
  }

  private boolean isOfSame(Description other) {
    if (sentence == other.sentence) {
      return words.equals(other.words);
    }
    return words.containsAll(other.words)
        || other.words.containsAll(words)
        || words.stream().anyMatch(word -> isAge(word) && other.words.contains(word));
  }

  /** Beside one age a son and a brother are one. */
  private static boolean isAge(String word) {
    return word.endsWith("-old");
  }
}
