package hearsay.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they stand for, found forwards or backwards from a place; the longest wins.
 * Filled once, then only read.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  /**
   * A phrase found.
   *
   * @param first its first atom
   * @param end after its last atom
   */
  record Hit<T>(T meaning, int first, int end) {}

  private record Phrase<T>(List<Atom> atoms, boolean exact, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

  /**
   * @param exact whether case counts
   */
  void add(String phrase, boolean exact, T meaning) {
    List<Atom> atoms = Atoms.of(phrase);
    Phrase<T> added = new Phrase<>(atoms, exact, meaning);
    insert(byFirst, atoms.get(0).lower(), added);
    insert(byLast, atoms.get(atoms.size() - 1).lower(), added);
  }

  private static <T> void insert(Map<String, List<Phrase<T>>> index, String key, Phrase<T> phrase) {
    List<Phrase<T>> list = index.computeIfAbsent(key, any -> new ArrayList<>());
    list.add(phrase);
    Comparator<Phrase<T>> longest = Comparator.comparing(entry -> -entry.atoms().size());
    list.sort(longest);
  }

  /** The longest phrase that begins with atom {@code from}. */
  @Nullable Hit<T> from(List<Atom> atoms, int from) {
    if (from < 0 || from >= atoms.size()) {
      return null;
    }
    for (Phrase<T> phrase : byFirst.getOrDefault(atoms.get(from).lower(), List.of())) {
      if (fits(phrase, atoms, from)) {
        return new Hit<>(phrase.meaning(), from, from + phrase.atoms().size());
      }
    }
    return null;
  }

  /** The longest phrase whose last atom stands before atom {@code end}. */
  @Nullable Hit<T> before(List<Atom> atoms, int end) {
    if (end <= 0) {
      return null;
    }
    for (Phrase<T> phrase : byLast.getOrDefault(atoms.get(end - 1).lower(), List.of())) {
      int from = end - phrase.atoms().size();
      if (fits(phrase, atoms, from)) {
        return new Hit<>(phrase.meaning(), from, end);
      }
    }
    return null;
  }

  private static <T> boolean fits(Phrase<T> phrase, List<Atom> atoms, int from) {
    int size = phrase.atoms().size();
    if (from < 0 || from + size > atoms.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      Atom wanted = phrase.atoms().get(i);
      Atom given = atoms.get(from + i);
      boolean same =
          phrase.exact()
              ? wanted.text().equals(given.text())
              : wanted.lower().equals(given.lower());
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
