package hearsay.evaluation;

import static java.util.stream.Collectors.joining;

import hearsay.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The armed organisations of one report. A MUC-4 key names the organisation beside the people who
 * acted for it: "ELN guerrillas" are guerrillas of the ELN, and "the terrorists" are of the one
 * group that the report is about.
 */
final class MucGroups {
  /** By each name of a group its first. */
  private static final Map<String, String> SHORT = load();

  private static final Pattern GROUP =
      Pattern.compile(
          SHORT.keySet().stream().map(Pattern::quote).collect(joining("|", "\\b(?:", ")\\b")));

  /** People who act for a group without its name being said. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          "\\b(?:GUERRILLAS?|GUERILLAS?|REBELS?|TERRORISTS?|SUBVERSIVES?|URBAN COMMANDOS?"
              + "|INSURGENTS?|EXTREMISTS?|COMMANDO UNITS?)\\b");

  private static Map<String, String> load() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Table.Row row : Table.read(MucGroups.class, "muc-groups.tsv", 2)) {
      names.put(row.cell(0), row.cell(0));
      row.items(1).forEach(other -> names.put(other, row.cell(0)));
    }
    return names;
  }

  private final @Nullable String main;

  MucGroups(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Matcher matcher = GROUP.matcher(text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " "));
    while (matcher.find()) {
      counts.merge(SHORT.getOrDefault(matcher.group(), matcher.group()), 1, Integer::sum);
    }
    List<Map.Entry<String, Integer>> most = new ArrayList<>(counts.entrySet());
    most.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    boolean clear =
        most.size() == 1 || most.size() > 1 && most.get(0).getValue() > 2 * most.get(1).getValue();
    main = clear ? most.get(0).getKey() : null;
  }

  /** An actor's words, and the other name of its group where that has two. */
  static List<String> names(String actor) {
    List<String> names = new ArrayList<>(List.of(actor));
    Matcher named = GROUP.matcher(actor);
    if (named.find()) {
      String brief = SHORT.getOrDefault(named.group(), named.group());
      names.add(brief);
      SHORT.forEach(
          (name, first) -> {
            if (first.equals(brief) && !name.equals(brief)) {
              names.add(name);
            }
          });
    }
    return names;
  }

  /** The one group that the report is about, or null. */
  @Nullable String main() {
    return main;
  }

  /** The organisation that an actor belongs to, or null where the report does not tell. */
  @Nullable String of(String actor) {
    Matcher named = GROUP.matcher(actor);
    if (named.find()) {
      return named.group().equals(actor) ? null : named.group();
    }
    return MEMBERS.matcher(actor).find() ? main : null;
  }
}
