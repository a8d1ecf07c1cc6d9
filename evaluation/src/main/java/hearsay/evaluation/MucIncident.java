package hearsay.evaluation;

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
  /** "A terrorist attack": what kind it was, not who did it. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?:TERRORIST|GUERRILLA|GUERILLA|REBEL|SUBVERSIVE|CRIMINAL|MILITARY|NATIONAL)");

  private static final Pattern COUNTRY_FEATURE = Pattern.compile("PCL.*");

  private static final int MOST_PLACES = 3;
  private static final int MOST_FILLERS = 4;

  private static final Map<String, String> COUNTRY_NAMES = countryNames();

  private String type;
  private @Nullable Dates dates;
  private @Nullable String country;
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> wider = new LinkedHashSet<>();
  private final Map<String, Boolean> actors = new LinkedHashMap<>();
  private final Set<String> targets = new LinkedHashSet<>();
  private final MucVictims dead = new MucVictims();
  private final MucVictims hurt = new MucVictims();
  private final Set<String> struckPlaces = new LinkedHashSet<>();

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
    if (!isCountry(place)) {
      places.add(name(place));
    }
  }

  private static String name(Place place) {
    return place.text().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  /** A place that the same sentence names: the city of the district, as often as not. */
  void addWider(Place place) {
    if (!isCountry(place)) {
      wider.add(name(place));
    }
  }

  private static boolean isCountry(Place place) {
    String feature = place.feature();
    return feature != null && COUNTRY_FEATURE.matcher(feature).matches();
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
    String words = MucWords.of(actor);
    if (!words.isEmpty()
        && !KIND.matcher(words).matches()
        && !MucWords.isKnown(actors.keySet(), words)) {
      actors.put(words, sure);
    }
  }

  /**
   * @param fate what the mention says became of the target
   */
  void addTarget(Actor target, MucTrigger.Fate fate) {
    String words = MucWords.of(target);
    if (words.isEmpty()) {
      return;
    }
    if (!MucWords.isKnown(targets, words)) {
      targets.add(words);
    }
    if (fate != MucTrigger.Fate.UNTOLD) {
      (fate == MucTrigger.Fate.DEATH ? dead : hurt).add(words, target);
    }
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
    if (actors.isEmpty() && groups.main() != null) {
      actors.put(groups.main(), true);
    }
  }

  /** Whether it has no place of its own yet. */
  boolean isNowhere() {
    return places.isEmpty() && struckPlaces.isEmpty();
  }

  void addQuantity(Quantity quantity) {
    switch (quantity.measure()) {
      case KILLED -> dead.add(quantity);
      case WOUNDED -> hurt.add(quantity);
      default -> {}
    }
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
    return types && dates && countries && !isElsewhere(mention) && !hitsOthers(mention);
  }

  /**
   * Whether both say who was hit, nobody is the same, and it was another kind of attack or death.
   */
  private boolean hitsOthers(MucIncident mention) {
    boolean strangers =
        !targets.isEmpty()
            && !mention.targets.isEmpty()
            && mention.targets.stream().noneMatch(target -> MucWords.isKnown(targets, target));
    boolean deaths =
        !dead.isEmpty()
            && !mention.dead.isEmpty()
            && dead.areSingle()
            && mention.dead.areSingle()
            && !dead.shares(mention.dead);
    return strangers && (deaths || !type.equals(mention.type));
  }

  /** How much speaks for a mention's being of this incident. */
  int affinity(MucIncident mention) {
    int sum = 0;
    if (mention.targets.stream().anyMatch(target -> MucWords.isKnown(targets, target))) {
      sum += 3;
    }
    if (mention.places.stream().anyMatch(place -> MucWords.isKnown(places, place))) {
      sum += 2;
    }
    if (dates != null && mention.dates != null) {
      sum += 2;
    }
    if (type.equals(mention.type)) {
      sum += 1;
    }
    return sum;
  }

  /** Whether both name places, none of them the same, and nobody hit who is the same. */
  private boolean isElsewhere(MucIncident mention) {
    return !places.isEmpty()
        && !mention.places.isEmpty()
        && mention.places.stream().noneMatch(place -> MucWords.isKnown(places, place))
        && !mention.targets.isEmpty()
        && mention.targets.stream().noneMatch(target -> MucWords.isKnown(targets, target));
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
    wider.addAll(mention.wider);
    mention.actors.forEach(
        (actor, sure) -> {
          if (!MucWords.isKnown(actors.keySet(), actor)) {
            actors.put(actor, sure);
          }
        });
    for (String target : mention.targets) {
      if (!MucWords.isKnown(targets, target)) {
        targets.add(target);
      }
    }
    dead.addAll(mention.dead);
    hurt.addAll(mention.hurt);
  }

  /** Whether the report tells enough of it to be one incident and not violence in general. */
  boolean isSpecific() {
    boolean victims =
        !struckPlaces.isEmpty() || !targets.isEmpty() || dead.hasFigure() || hurt.hasFigure();
    boolean telling = type.equals("BOMBING") || type.equals("KIDNAPPING");
    return (told() || !dead.isEmpty())
        && (victims || telling && !places.isEmpty() && dates != null);
  }

  /** Whether anybody or anything hit is named. */
  boolean hasVictims() {
    return !targets.isEmpty() || !dead.isEmpty() || dead.hasFigure();
  }

  private boolean told() {
    return dates != null || !places.isEmpty() || country != null || !actors.isEmpty();
  }

  @Nullable String country() {
    return country;
  }

  /** Nobody who was hit did it: "10 union leaders died" has them for its subject. */
  void dropVictims() {
    actors.keySet().removeIf(actor -> MucWords.isKnown(targets, actor));
  }

  MucTemplate template(@Nullable String code, @Nullable LocalDate published, MucStatus told) {
    String day = published == null ? null : published.toString();
    Map<String, String> status = new LinkedHashMap<>();
    actors.forEach((actor, sure) -> status.put(actor, told.of(actor, sure)));
    return new MucTemplate(
        type,
        dates != null || day == null ? dates : new Dates(null, day),
        code == null ? null : COUNTRY_NAMES.get(code),
        where(),
        first(actors.keySet(), MOST_FILLERS),
        first(targets, MOST_FILLERS),
        dead.count(),
        hurt.count(),
        status);
  }

  private List<String> where() {
    Set<String> all = new LinkedHashSet<>(places.isEmpty() ? struckPlaces : places);
    all.addAll(wider);
    return first(all, MOST_PLACES);
  }

  boolean hasFigures() {
    return dead.hasFigure() || hurt.hasFigure();
  }

  private static List<String> first(Set<String> all, int most) {
    return new ArrayList<>(all).subList(0, Math.min(most, all.size()));
  }
}
