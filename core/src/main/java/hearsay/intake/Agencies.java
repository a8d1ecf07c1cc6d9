package hearsay.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The news agencies that are known by name. */
public final class Agencies {
  private static final List<Agency> ALL = all(Table.rows("agencies.tsv", 3));
  private static final Map<String, String> NAMES = names();
  private static final Pattern MENTION = mention();

  private Agencies() {}

  private static List<Agency> all(List<List<String>> rows) {
    List<Agency> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(new Agency(row.get(0), row.get(1), List.of(row.get(2).split("\\|"))));
    }
    return List.copyOf(all);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Agency agency : ALL) {
      names.put(agency.name(), agency.name());
      agency.otherNames().forEach(other -> names.put(other, agency.name()));
    }
    return Map.copyOf(names);
  }

  /** All of them, in the table's order. */
  public static List<Agency> all() {
    return ALL;
  }

  private static Pattern mention() {
    List<String> longestFirst = new ArrayList<>(NAMES.keySet());
    longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    String names = longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + names + ")(?![\\p{L}\\d])");
  }

  /** The agency's usual name, for any of its names. */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(NAMES.get(name.strip()));
  }

  /** The usual names of all agencies that a line mentions, in its order. */
  public static Set<String> in(String line) {
    Set<String> found = new LinkedHashSet<>();
    Matcher mentions = MENTION.matcher(line);
    while (mentions.find()) {
      found.add(NAMES.getOrDefault(mentions.group(), mentions.group()));
    }
    return found;
  }
}
