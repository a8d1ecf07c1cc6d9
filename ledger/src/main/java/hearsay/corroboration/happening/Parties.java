package hearsay.corroboration.happening;

import hearsay.model.Actor;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who stands on one side of an event.
 *
 * @param names of persons and bodies, lower case, without titles; never a mere country
 * @param countries ISO 3166-1 alpha-3
 * @param codes country and first sector ("UKR MIL"), where both are known
 */
record Parties(Set<String> names, Set<String> countries, Set<String> codes) {
  static final Parties NONE = new Parties(Set.of(), Set.of(), Set.of());

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * @param places names of the report's places, lower case: the reader takes some for persons
   */
  static Parties of(List<Actor> actors, Set<String> places) {
    Set<String> names = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        countries.add(actor.country());
      }
      if (actor.country() != null && actor.sector() != null && !actor.sector().isEmpty()) {
        codes.add(actor.country() + " " + actor.sector().get(0));
      }
      boolean merelyCountry = actor.country() != null && actor.sector() == null;
      String name = actor.name() == null || merelyCountry ? "" : key(actor.name());
      if (name.contains(" ") && !places.contains(name)) {
        names.add(name);
      }
    }
    return new Parties(names, countries, codes);
  }

  /** A name as it is compared: lower case, without signs, of three or more words the outer two. */
  static String key(String name) {
    String plain = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    String[] words = plain.split(" ", -1);
    String last = words[words.length - 1];
    int end = last.equals("jr") || last.equals("sr") ? words.length - 1 : words.length;
    return end < 2 ? plain : words[0] + " " + words[end - 1];
  }

  Parties with(Parties other) {
    return new Parties(
        union(names, other.names), union(countries, other.countries), union(codes, other.codes));
  }

  /** Whether both sides have a country and share none. */
  boolean excludes(Parties other) {
    return !countries.isEmpty()
        && !other.countries.isEmpty()
        && Collections.disjoint(countries, other.countries);
  }

  boolean sharesName(Parties other) {
    return !Collections.disjoint(names, other.names);
  }

  /** Whether some party of one is one of the other: by name, or by country and sector. */
  boolean meets(Parties other) {
    return sharesName(other) || !Collections.disjoint(codes, other.codes);
  }

  static <T> Set<T> union(Collection<T> a, Collection<T> b) {
    Set<T> union = new TreeSet<>(a);
    union.addAll(b);
    return union;
  }
}
