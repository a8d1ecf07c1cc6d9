package hearsay.evaluation;

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
  private static final Pattern GROUP =
      Pattern.compile(
          "\\b(?:FMLN|FARABUNDO MARTI NATIONAL LIBERATION FRONT|ELN|ARMY OF NATIONAL LIBERATION"
              + "|NATIONAL LIBERATION ARMY|FARC|REVOLUTIONARY ARMED FORCES OF COLOMBIA|EPL"
              + "|POPULAR LIBERATION ARMY|M-19|19 APRIL MOVEMENT|MRTA"
              + "|TUPAC AMARU REVOLUTIONARY MOVEMENT|SHINING PATH|SENDERO LUMINOSO|FPMR"
              + "|MANUEL RODRIGUEZ PATRIOTIC FRONT|URNG|EXTRADITABLES|MEDELLIN CARTEL|CALI CARTEL"
              + "|LAUTARO|MIR|ERP)\\b");

  /** The long form of a name, so that both count as one group. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("FARABUNDO MARTI NATIONAL LIBERATION FRONT", "FMLN"),
          Map.entry("ARMY OF NATIONAL LIBERATION", "ELN"),
          Map.entry("NATIONAL LIBERATION ARMY", "ELN"),
          Map.entry("REVOLUTIONARY ARMED FORCES OF COLOMBIA", "FARC"),
          Map.entry("POPULAR LIBERATION ARMY", "EPL"),
          Map.entry("19 APRIL MOVEMENT", "M-19"),
          Map.entry("TUPAC AMARU REVOLUTIONARY MOVEMENT", "MRTA"),
          Map.entry("SENDERO LUMINOSO", "SHINING PATH"),
          Map.entry("MANUEL RODRIGUEZ PATRIOTIC FRONT", "FPMR"));

  /** People who act for a group without its name being said. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          "\\b(?:GUERRILLAS?|GUERILLAS?|REBELS?|TERRORISTS?|SUBVERSIVES?|URBAN COMMANDOS?"
              + "|INSURGENTS?|EXTREMISTS?|COMMANDO UNITS?)\\b");

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
          (full, abbreviated) -> {
            if (abbreviated.equals(brief)) {
              names.add(full);
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
