package hearsay.time;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fits at some place of a sentence.
 *
 * @param from first piece
 * @param to piece after the last
 * @param groups the pieces under each group that took part, by the group's name; some may lie
 *     before or after the match, where the pattern looks there
 */
record Match(Pieces pieces, Operation operation, int from, int to, Map<String, Stretch> groups) {
  /** No pattern uses one category so often. */
  private static final int MOST_USES = 6;

  /** Pieces {@code [from, to)}. */
  record Stretch(int from, int to) {}

  static Match of(Pieces pieces, Rule rule, Matcher matcher) {
    Map<String, Stretch> groups = new TreeMap<>();
    for (String name : rule.groups()) {
      if (matcher.start(name) >= 0) {
        groups.put(name, new Stretch(matcher.start(name), matcher.end(name)));
      }
    }
    return new Match(pieces, rule.operation(), matcher.start(), matcher.end(), groups);
  }

  int length() {
    return to - from;
  }

  /**
   * The first use of a group of that name that took part, inside the match if there is one; or
   * null.
   */
  @Nullable Stretch group(String name) {
    Stretch outside = null;
    for (int use = 1; use < MOST_USES; use++) {
      Stretch found = groups.get(use == 1 ? name : name + use);
      if (found != null && found.from() >= from && found.to() <= to) {
        return found;
      }
      outside = outside == null ? found : outside;
    }
    return outside;
  }

  boolean has(String category) {
    return group(category.toLowerCase(Locale.ROOT)) != null;
  }

  /** The piece that stands for a category named in the pattern, or null. */
  @Nullable Piece piece(String category) {
    Stretch found = group(category.toLowerCase(Locale.ROOT));
    return found == null ? null : pieces.get(found.from());
  }

  /** The value of that piece in that category, or null. */
  @Nullable String value(String category) {
    Piece piece = piece(category);
    return piece == null ? null : piece.value(category);
  }

  /** The value as a number, or null. */
  @Nullable Integer number(String category) {
    String value = value(category);
    return value == null ? null : Integer.valueOf(value);
  }

  /** The number that a digit piece begins with, or null. */
  @Nullable Integer digits(String category) {
    Piece piece = piece(category);
    return piece == null ? null : Category.number(piece.text());
  }

  /** Whether a word is among its pieces. */
  boolean contains(String word) {
    return pieces.list().subList(from, to).stream().anyMatch(piece -> piece.text().equals(word));
  }

  /** The part of a period that an edge word names: "late", "the end of"; null if there is none. */
  @Nullable Edge edge() {
    for (int i = from; i < to; i++) {
      for (String category : new String[] {"EDGE", "EDGEOF"}) {
        String value = pieces.get(i).value(category);
        if (value != null) {
          return Edge.valueOf(value);
        }
      }
    }
    return null;
  }
}
