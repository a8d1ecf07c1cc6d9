package hearsay.corroboration.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table words.tsv, and how words are cut and compared in this package. */
final class Words {
  /** What a word tells of a source. */
  enum Kind {
    SPOKESMAN,
    UNNAMED,
    SECRECY,
    PUBLIC,
    JOURNALIST,
    PICTURE,
    PAPER,
    OWN,
    OUTLET_KIND,
    RETRACTION,
    FIELD
  }

  private static final Map<Kind, Set<String>> TABLE = load();

  private Words() {}

  /** Whether the text holds a word, or some words, of a kind. */
  static boolean has(Kind kind, String text) {
    String padded = " " + plain(text) + " ";
    return TABLE.getOrDefault(kind, Set.of()).stream()
        .anyMatch(word -> padded.contains(" " + word + " "));
  }

  /** Whether this very word is of a kind. */
  static boolean is(Kind kind, String word) {
    return TABLE.getOrDefault(kind, Set.of()).contains(plain(word));
  }

  /** Lower case; letters, digits, hyphens, points in words and apostrophes stay, no possessive. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (String token : tokens(text)) {
      plain.append(plain.isEmpty() ? "" : " ").append(token.toLowerCase(Locale.ROOT));
    }
    return plain.toString();
  }

  /** The words of a text without the signs around them and without possessive endings. */
  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String raw : text.replace('’', '\'').split("[\\s,;:()\"“”–—/]+", -1)) {
      int begin = 0;
      int end = raw.length();
      while (begin < end && !Character.isLetterOrDigit(raw.charAt(begin))) {
        begin++;
      }
      while (end > begin && !Character.isLetterOrDigit(raw.charAt(end - 1))) {
        end--;
      }
      String word = raw.substring(begin, end);
      word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
      if (!word.isEmpty()) {
        tokens.add(word);
      }
    }
    return tokens;
  }

  /** The rows of a table of this package. */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name);
      }
      List<String[]> rows = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] row = line.split("\t", -1);
          if (row.length != columns) {
            throw new IllegalStateException(name + ": expected " + columns + " columns: " + line);
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> table = new EnumMap<>(Kind.class);
    for (String[] row : rows("words.tsv", 2)) {
      Kind kind = Kind.valueOf(row[0].replace(' ', '_').toUpperCase(Locale.ROOT));
      table.computeIfAbsent(kind, any -> new HashSet<>()).add(row[1]);
    }
    return table;
  }
}
