package hearsay.evaluation;

import hearsay.evaluation.MucTemplate.Count;
import hearsay.model.Actor;
import hearsay.model.Quantity;
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

  /** More dead or hurt than this are the toll of a war, not of one incident. */
  private static final int TOLL = 300;

  private final Map<String, Integer> victims = new LinkedHashMap<>();
  private int most;

  /** The largest figure that the report gives. */
  private @Nullable Count told;

  /** Adds a victim of a mention. */
  void add(String words, Actor actor) {
    if (!MucWords.isKnown(victims.keySet(), words)) {
      victims.put(words, number(words, actor));
    }
    most = sum();
  }

  /** Adds a figure; "no dead" is none. */
  void add(Quantity quantity) {
    Double min = quantity.min();
    Double max = quantity.max();
    if (min != null && min <= TOLL && (max == null || max > 0)) {
      Integer least = Integer.valueOf((int) (quantity.minOpen() ? min + 1 : min));
      addFigure(new Count(least, max == null ? null : Integer.valueOf(max.intValue()), false));
    }
  }

  private void addFigure(Count figure) {
    Integer known = told == null ? null : told.min();
    if (known == null || figure.min() != null && figure.min() > known) {
      told = figure;
    }
  }

  boolean hasFigure() {
    return told != null;
  }

  /** Adds those of a mention of the same incident. */
  void addAll(MucVictims mention) {
    if (mention.told != null) {
      addFigure(mention.told);
    }
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

  /** The number of people, or null where nothing tells it. */
  @Nullable Count count() {
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
