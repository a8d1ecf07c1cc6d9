package hearsay.corroboration.dispute;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as its words. Two names are one person's where one is the shorter form of the
 * other; kin share but some of their words.
 */
record Names(Set<String> words) {
  static Names of(@Nullable String name) {
    if (name == null) {
      return new Names(Set.of());
    }
    return new Names(
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> word.length() > 1)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a name can be a person's: two words or more, each beginning in upper case. */
  static boolean isPersonal(@Nullable String name) {
    if (name == null) {
      return false;
    }
    String[] words = name.strip().split("\\s+", -1);
    return words.length >= 2
        && words.length <= 7
        && Character.isUpperCase(words[0].codePointAt(0))
        && Character.isUpperCase(words[words.length - 1].codePointAt(0));
  }

  boolean isSameAs(Names other) {
    return !words.isEmpty()
        && !other.words.isEmpty()
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }
}
