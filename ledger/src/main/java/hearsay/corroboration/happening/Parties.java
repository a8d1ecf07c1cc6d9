package hearsay.corroboration.happening;

import hearsay.model.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who stands on one side of an event.
 *
 * @param names of persons and bodies, lower case, without titles; never a mere country
 * @param countries ISO 3166-1 alpha-3
 * @param codes country and first sector ("UKR MIL"), where both are known
 * @param surnames last words of names
 * @param words surnames, ages and last words of phrases that say who ("gunman", "girl")
 * @param force whether some are police or soldiers
 * @param told whether anybody is told of, be it only as "him"
 */
record Parties(
    Set<String> names,
    Set<String> countries,
    Set<String> codes,
    Set<String> surnames,
    Set<String> words,
    boolean force,
    boolean told) {
  static final Parties NONE =
      new Parties(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false);

  private static final Set<String> UNSPECIFIC = unspecific();

  private static final Set<String> FORCES = Set.of("COP", "MIL");

  private static final Pattern AGE = Pattern.compile("\\b([0-9]{1,3}-(?:year|month)-old)s?\\b");

  /** One more than those told of before. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:an?\\s+|the\\s+)?(another|other|second|third|fourth|fifth|sixth|seventh|eighth"
              + "|ninth|tenth|[0-9]+(?:st|nd|rd|th))\\s");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * @param places names of the report's places, lower case: the reader takes some for persons
   */
  static Parties of(List<Actor> actors, Set<String> places) {
    Set<String> names = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    Set<String> surnames = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    boolean force = false;
    for (Actor actor : actors) {
      String last = lastWord(actor.text());
      Matcher age = AGE.matcher(actor.text());
      while (age.find()) {
        words.add(age.group(1));
      }
      Matcher other = OTHER.matcher(actor.text());
      if (other.lookingAt()) {
        words.add(other.group(1).toLowerCase(Locale.ROOT) + " " + last);
      } else if (!UNSPECIFIC.contains(last)) {
        words.add(last);
      }
      force |= actor.sector() != null && actor.sector().stream().anyMatch(FORCES::contains);
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
      if (!name.isEmpty() && !places.contains(name)) {
        surnames.add(last(name));
        words.add(last(name));
      }
    }
    return new Parties(names, countries, codes, surnames, words, force, !actors.isEmpty());
  }

  /** The last word of a phrase as names are compared. */
  static String lastWord(String phrase) {
    return last(key(phrase));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
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
        union(names, other.names),
        union(countries, other.countries),
        union(codes, other.codes),
        union(surnames, other.surnames),
        union(words, other.words),
        force || other.force,
        told || other.told);
  }

  /**
   * Whether one is another beside those told of before, and the other side does not tell of him.
   */
  boolean isBeside(Parties other) {
    return !words.isEmpty()
        && words.stream().allMatch(word -> word.contains(" "))
        && Collections.disjoint(words, other.words);
  }

  /** Whether both are named and nobody is among both. */
  boolean isOfOthers(Parties other) {
    return !surnames.isEmpty()
        && !other.surnames.isEmpty()
        && Collections.disjoint(surnames, other.surnames);
  }

  /** Whether some words say that somebody is among both. */
  boolean sharesWord(Parties other) {
    return !Collections.disjoint(words, other.words);
  }

  /** Whether some words but those for any attacker say so. */
  boolean sharesTellingWord(Parties other) {
    return words.stream()
        .anyMatch(
            word -> other.words.contains(word) && !Cues.of(Cues.Kind.ATTACKER).contains(word));
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

  private static Set<String> unspecific() {
    try (InputStream in = Parties.class.getResourceAsStream("unspecific.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no table unspecific.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read unspecific.tsv", e);
    }
  }
}
