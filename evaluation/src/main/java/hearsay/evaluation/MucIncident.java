package hearsay.evaluation;

import hearsay.evaluation.MucTemplate.Count;
import hearsay.evaluation.MucTemplate.Dates;
import hearsay.model.Actor;
import hearsay.model.Place;
import hearsay.model.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One incident while its mentions are gathered. */
final class MucIncident {
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)(?:he|she|it|they|we|i|you|him|her|them|us|who|which|that|this|these|those|one|"
              + "himself|themselves|others?)");
  private static final Pattern DETERMINER =
      Pattern.compile("(?i)^(?:the|a|an|some|several|his|her|their|its|these|those)\\s+");
  private static final Pattern TAIL =
      Pattern.compile("(?i)\\s*(?:[,;:(\\[\"]|\\s(?:who|which|that|in|at|on|from|near)\\s).*");
  private static final Pattern NUMBER = Pattern.compile("[\\d., ]*");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:\\d[\\d,]*|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|MANY|OTHER)\\s+");
  private static final Pattern COUNTRY_FEATURE = Pattern.compile("PCL.*");
  private static final Pattern PLURAL =
      Pattern.compile("(?:[^S]S|PEOPLE|MEN|WOMEN|CHILDREN|POLICE|POPULATION|CIVILIANS)$");

  /** More dead or hurt than this are the toll of a war, not of one incident. */
  private static final int TOLL = 300;

  private static final int MOST_PLACES = 3;
  private static final int MOST_FILLERS = 4;

  private static final Map<String, String> COUNTRY_NAMES = countryNames();

  private String type;
  private @Nullable Dates dates;
  private @Nullable String country;
  private final Set<String> places = new LinkedHashSet<>();
  private final Map<String, Boolean> actors = new LinkedHashMap<>();
  private final Set<String> targets = new LinkedHashSet<>();
  private final Set<String> dead = new LinkedHashSet<>();
  private final Set<String> hurt = new LinkedHashSet<>();
  private final Set<String> struckPlaces = new LinkedHashSet<>();
  private @Nullable Count killed;
  private @Nullable Count injured;

  MucIncident(String type) {
    this.type = type;
  }

  private static Map<String, String> countryNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(code).build();
      names.put(
          locale.getISO3Country(),
          locale.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT));
    }
    return Map.copyOf(names);
  }

  void addPlace(Place place) {
    if (country == null) {
      country = place.country();
    }
    String feature = place.feature();
    if (feature == null || !COUNTRY_FEATURE.matcher(feature).matches()) {
      places.add(name(place));
    }
  }

  private static String name(Place place) {
    return place.text().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  /** A town or street that is itself attacked; it is where, unless that is told otherwise. */
  void addStruckPlace(Place place) {
    struckPlaces.add(name(place));
    if (country == null) {
      country = place.country();
    }
  }

  void addDates(@Nullable Dates told) {
    if (dates == null) {
      dates = told;
    }
  }

  void addActor(Actor actor, boolean sure) {
    String words = words(actor);
    if (!words.isEmpty() && !isKnown(actors.keySet(), words)) {
      actors.put(words, sure);
    }
  }

  /**
   * @param fate what the mention says became of the target
   */
  void addTarget(Actor target, Fate fate) {
    String words = words(target);
    if (words.isEmpty()) {
      return;
    }
    if (!isKnown(targets, words)) {
      targets.add(words);
    }
    if (fate != Fate.UNTOLD) {
      Set<String> known = fate == Fate.DEATH ? dead : hurt;
      if (!isKnown(known, words)) {
        known.add(words);
      }
    }
  }

  /** What became of the people hit. */
  enum Fate {
    DEATH,
    INJURY,
    UNTOLD
  }

  /** Whether somebody is among those already named, in fewer or more words. */
  private static boolean isKnown(Set<String> known, String words) {
    String stem = stem(words);
    return known.stream()
        .map(MucIncident::stem)
        .anyMatch(o -> o.contains(stem) || stem.contains(o));
  }

  private static String stem(String words) {
    return COUNTED
        .matcher(words.endsWith("S") ? words.substring(0, words.length() - 1) : words)
        .replaceFirst("");
  }

  /** Adds the organisations for which the actors acted. */
  void addOrganisations(MucGroups groups) {
    Map<String, Boolean> more = new LinkedHashMap<>();
    actors.forEach(
        (actor, sure) -> {
          String group = groups.of(actor);
          if (group != null) {
            more.put(group, sure);
          }
        });
    more.forEach(actors::putIfAbsent);
  }

  /** Whether it has no place of its own yet. */
  boolean isNowhere() {
    return places.isEmpty() && struckPlaces.isEmpty();
  }

  private static String words(Actor actor) {
    String name = actor.name();
    String text =
        PRONOUN.matcher(actor.text().strip()).matches() ? (name == null ? "" : name) : actor.text();
    String plain = DETERMINER.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("");
    String words = TAIL.matcher(plain).replaceFirst("").strip().toUpperCase(Locale.ROOT);
    return NUMBER.matcher(words).matches() ? "" : words;
  }

  void addQuantity(Quantity quantity) {
    Count count = count(quantity);
    if (count == null) {
      return;
    }
    switch (quantity.measure()) {
      case KILLED -> killed = larger(killed, count);
      case WOUNDED -> injured = larger(injured, count);
      default -> {}
    }
  }

  private static @Nullable Count count(Quantity quantity) {
    Double min = quantity.min();
    if (min == null) {
      return null;
    }
    if (min > TOLL || quantity.max() != null && quantity.max() <= 0) {
      return null; // "no dead" fills no slot
    }
    Integer least = Integer.valueOf((int) (quantity.minOpen() ? min + 1 : min));
    Double max = quantity.max();
    Integer most = max == null ? null : Integer.valueOf(max.intValue());
    return new Count(least, most, false);
  }

  private static Count larger(@Nullable Count one, Count other) {
    if (one == null || one.min() == null) {
      return other;
    }
    return other.min() != null && other.min() > one.min() ? other : one;
  }

  /** Whether a mention may be of this incident: nothing that both tell contradicts it. */
  boolean mayBe(MucIncident mention) {
    boolean types =
        type.equals(mention.type)
            || !type.equals("KIDNAPPING") && mention.type.equals("ATTACK")
            || type.equals("ATTACK") && !mention.type.equals("KIDNAPPING");
    boolean dates =
        this.dates == null || mention.dates == null || overlap(this.dates, mention.dates);
    boolean countries =
        country == null || mention.country == null || country.equals(mention.country);
    return types && dates && countries && !isElsewhere(mention);
  }

  /** Whether both name places, none of them the same, and nobody hit who is the same. */
  private boolean isElsewhere(MucIncident mention) {
    return !places.isEmpty()
        && !mention.places.isEmpty()
        && mention.places.stream().noneMatch(place -> isKnown(places, place))
        && !mention.targets.isEmpty()
        && !targets.isEmpty()
        && mention.targets.stream().noneMatch(target -> isKnown(targets, target));
  }

  private static boolean overlap(Dates one, Dates other) {
    return one.from() == null
        || other.from() == null
        || one.to() == null
        || other.to() == null
        || one.from().compareTo(other.to()) <= 0 && other.from().compareTo(one.to()) <= 0;
  }

  void absorb(MucIncident mention) {
    if (type.equals("ATTACK")) {
      type = mention.type;
    }
    addDates(mention.dates);
    struckPlaces.addAll(mention.struckPlaces);
    if (country == null) {
      country = mention.country;
    }
    places.addAll(mention.places);
    mention.actors.forEach(
        (actor, sure) -> {
          if (!isKnown(actors.keySet(), actor)) {
            actors.put(actor, sure);
          }
        });
    for (String target : mention.targets) {
      if (!isKnown(targets, target)) {
        targets.add(target);
      }
    }
    mention.dead.stream().filter(victim -> !isKnown(dead, victim)).forEach(dead::add);
    mention.hurt.stream().filter(victim -> !isKnown(hurt, victim)).forEach(hurt::add);
    if (mention.killed != null) {
      killed = larger(killed, mention.killed);
    }
    if (mention.injured != null) {
      injured = larger(injured, mention.injured);
    }
  }

  /** Whether the report tells enough of it to be one incident and not violence in general. */
  boolean isSpecific() {
    boolean victims =
        !struckPlaces.isEmpty() || !targets.isEmpty() || killed != null || injured != null;
    boolean telling = type.equals("BOMBING") || type.equals("KIDNAPPING");
    return (told() || !dead.isEmpty())
        && (victims || telling && !places.isEmpty() && dates != null);
  }

  /** Whether anybody or anything hit is named. */
  boolean hasVictims() {
    return !targets.isEmpty() || !dead.isEmpty() || killed != null;
  }

  private boolean told() {
    return dates != null || !places.isEmpty() || country != null || !actors.isEmpty();
  }

  @Nullable String country() {
    return country;
  }

  MucTemplate template(@Nullable String code, @Nullable LocalDate published) {
    String told = published == null ? null : published.toString();
    Map<String, String> status = new LinkedHashMap<>();
    actors.forEach(
        (actor, sure) -> status.put(actor, sure ? "REPORTED AS FACT" : "SUSPECTED OR ACCUSED"));
    return new MucTemplate(
        type,
        dates != null || told == null ? dates : new Dates(null, told),
        code == null ? null : COUNTRY_NAMES.get(code),
        first(places.isEmpty() ? struckPlaces : places, MOST_PLACES),
        first(actors.keySet(), MOST_FILLERS),
        first(targets, MOST_FILLERS),
        people(killed, dead),
        people(injured, hurt),
        status);
  }

  /** The figure told; without one, the victims named one by one, or several. */
  private static @Nullable Count people(@Nullable Count told, Set<String> named) {
    if (told != null || named.isEmpty()) {
      return told;
    }
    boolean several = named.stream().anyMatch(victim -> PLURAL.matcher(victim).find());
    return several ? new Count(2, null, true) : new Count(named.size(), named.size(), false);
  }

  boolean hasFigures() {
    return killed != null || injured != null;
  }

  private static List<String> first(Set<String> all, int most) {
    return new ArrayList<>(all).subList(0, Math.min(most, all.size()));
  }
}
