package hearsay.place;

import hearsay.language.Token;
import hearsay.place.Location.Level;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words around place names that decide whether and how they are places: words.tsv. */
final class Words {
  /** What a word does; words.tsv says it at length. */
  enum Role {
    UNIT,
    BODY,
    PART,
    SITE,
    LOCATIVE,
    ACTING,
    STATIVE,
    ADDRESSED,
    STANCE,
    DEALING,
    TONGUE,
    PERSON,
    COMMON
  }

  private static final Words BUNDLED = new Words();

  private final Map<Role, Set<String>> byRole = new EnumMap<>(Role.class);
  private final Map<String, Level> levels = new HashMap<>();

  private Words() {
    for (Role role : Role.values()) {
      byRole.put(role, new HashSet<>());
    }
    for (String[] row : Table.rows("words.tsv", 3)) {
      Role role = Role.valueOf(row[0].toUpperCase(Locale.ROOT));
      words(role).add(row[1]);
      if (role == Role.UNIT) {
        levels.put(row[1], Level.valueOf(row[2]));
      }
    }
  }

  static Words bundled() {
    return BUNDLED;
  }

  private Set<String> words(Role role) {
    return byRole.getOrDefault(role, Set.of());
  }

  boolean is(Role role, String word) {
    return words(role).contains(word.toLowerCase(Locale.ROOT));
  }

  boolean is(Role role, Token token) {
    return is(role, token.text());
  }

  /** The level that a word such as "Oblast" gives to the name before it. */
  Optional<Level> unit(Token token) {
    return Optional.ofNullable(levels.get(token.text().toLowerCase(Locale.ROOT)));
  }
}
