package hearsay.place.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which names an index holds, and the short names of divisions. The bundled index's recipe
 * (training/gazetteer/build.py) has the same rules.
 */
final class KeyRules {
  private static final Pattern KEY = Pattern.compile("[a-z0-9 ]{2,99}");
  private static final Pattern LETTERS = Pattern.compile("[a-z ]+");

  private final List<String> before = new ArrayList<>();
  private final List<String> between = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();

  KeyRules() {
    try (InputStream in = KeyRules.class.getResourceAsStream("division-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("division-words.tsv is not in the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> list(row[0]).add(row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("division-words.tsv cannot be read", e);
    }
  }

  private List<String> list(String where) {
    return switch (where) {
      case "before" -> before;
      case "between" -> between;
      case "behind" -> behind;
      default -> throw new IllegalStateException("division-words.tsv: no such place: " + where);
    };
  }

  /** What a main name is looked up by; empty where it has no Latin letters. */
  Optional<String> key(String name) {
    String key = NameKey.of(name);
    return KEY.matcher(key).matches() ? Optional.of(key) : Optional.empty();
  }

  /**
   * What another name is looked up by; empty where English text will hardly carry it: other
   * scripts, codes, abbreviations.
   */
  Optional<String> otherKey(String name) {
    boolean code = name.length() <= 4 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    if (name.length() < 3 || code) {
      return Optional.empty();
    }
    return key(name).filter(key -> LETTERS.matcher(key).matches());
  }

  /** A division's name without the word for what it is: "kursk" for "kursk oblast". */
  Optional<String> shortKey(String key) {
    String rest = key.startsWith("the ") ? key.substring(4) : key;
    rest = withoutFirst(rest);
    for (String word : behind) {
      if (rest.endsWith(" " + word)) {
        rest = rest.substring(0, rest.length() - word.length() - 1);
        break;
      }
    }
    return rest.length() > 2 && !rest.equals(key) ? Optional.of(rest) : Optional.empty();
  }

  private String withoutFirst(String key) {
    for (String word : before) {
      if (key.startsWith(word + " ")) {
        String rest = key.substring(word.length() + 1);
        for (String link : between) {
          if (rest.startsWith(link + " ")) {
            return rest.substring(link.length() + 1);
          }
        }
        return rest;
      }
    }
    return key;
  }
}
