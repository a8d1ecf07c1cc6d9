package hearsay.evaluation;

import hearsay.evaluation.MucTemplate.Count;
import hearsay.model.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dead, or the hurt, of one incident, and how many their phrases make them. */
final class MucVictims {
  /** What a phrase says of more than one, without their number. */
  private static final int SEVERAL = -1;

  private static final List<String> NUMBERS =
      List.of(
          "ZERO",
          "ONE",
          "TWO",
          "THREE",
          "FOUR",
          "FIVE",
          "SIX",
          "SEVEN",
          "EIGHT",
          "NINE",
          "TEN",
          "ELEVEN",
          "TWELVE",
          "THIRTEEN",
          "FOURTEEN",
          "FIFTEEN",
          "SIXTEEN",
          "SEVENTEEN",
          "EIGHTEEN",
          "NINETEEN",
          "TWENTY");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:THE |AT LEAST |SOME |ABOUT |ANOTHER |HIS |HER |THEIR )*+(\\d{1,3}|[A-Z]+)\\b.*");

  private static final Pattern PLURAL =
      Pattern.compile("(?:[^S]S|PEOPLE|MEN|WOMEN|CHILDREN|POLICE|POPULATION|CIVILIANS)$");

  private final Map<String, Integer> victims = new LinkedHashMap<>();
  private int most;

  /** Adds a victim of a mention. */
  void add(String words, Actor actor) {
    if (!MucWords.isKnown(victims.keySet(), words)) {
      victims.put(words, number(words, actor));
    }
    most = sum();
  }

  /** Adds those of a mention of the same incident. */
  void addAll(MucVictims mention) {
    most = Math.max(most, mention.most);
    mention.victims.forEach(
        (words, number) -> {
          if (!MucWords.isKnown(victims.keySet(), words)) {
            victims.put(words, number);
          }
        });
  }

  private static int number(String words, Actor actor) {
    Matcher number = NUMBER.matcher(actor.text().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
    if (number.matches()) {
      String first = number.group(1);
      int counted = NUMBERS.indexOf(first);
      if (counted > 0 || Character.isDigit(first.charAt(0))) {
        return counted > 0 ? counted : Integer.parseInt(first);
      }
    }
    return actor.name() == null && PLURAL.matcher(words).find() ? SEVERAL : 1;
  }

  /** How many all phrases make together; 0 where one of them leaves it open. */
  private int sum() {
    return victims.containsValue(SEVERAL)
        ? 0
        : victims.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean isEmpty() {
    return victims.isEmpty();
  }

  /** Whether they are told one by one. */
  boolean areSingle() {
    return victims.values().stream().allMatch(number -> number == 1);
  }

  /** Whether somebody is among both. */
  boolean shares(MucVictims mention) {
    return mention.victims.keySet().stream()
        .anyMatch(words -> MucWords.isKnown(victims.keySet(), words));
  }

  /**
   * The number of people.
   *
   * @param told the largest figure that the report gives, or null
   */
  @Nullable Count count(@Nullable Count told) {
    int counted = areSingle() ? sum() : most;
    if (told != null && (told.min() == null || told.min() >= counted)) {
      return told;
    }
    if (victims.isEmpty()) {
      return told;
    }
    return counted == 0 ? new Count(2, null, true) : new Count(counted, counted, false);
  }
}
