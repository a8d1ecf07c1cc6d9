package hearsay.evaluation;

import hearsay.corroboration.dispute.Account;
import hearsay.corroboration.dispute.Disputes;
import hearsay.corroboration.dispute.MinMaxGraded;
import hearsay.corroboration.dispute.Toll;
import hearsay.evaluation.AirwarsCorpus.Answer;
import hearsay.evaluation.AirwarsCorpus.Range;
import hearsay.model.Actor;
import hearsay.model.Event;
import hearsay.model.EventType;
import hearsay.model.Place;
import hearsay.model.Quantity.Measure;
import hearsay.model.Reading;
import hearsay.model.TimeExpression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers Airwars' questions from the reading of a digest. */
final class AirwarsAnswers {
  private static final int MOST_PLACES = 8;

  private AirwarsAnswers() {}

  static Answer of(Reading reading) {
    Disputes disputes = new Disputes(List.of(Account.of(reading)));
    MinMaxGraded policy = new MinMaxGraded();
    Toll killed = disputes.over(Measure.KILLED).flatMap(policy::apply).orElse(null);
    Toll injured = disputes.over(Measure.WOUNDED).flatMap(policy::apply).orElse(null);
    return new Answer(
        range(killed),
        range(injured),
        day(reading),
        places(reading),
        actors(reading),
        abroad(reading).isEmpty() || (killed != null && killed.grade() == Toll.Grade.CONTESTED));
  }

  private static @Nullable Range range(@Nullable Toll toll) {
    return toll == null ? null : new Range(toll.low(), toll.high());
  }

  /** The first whole date; digests open with the incident's. */
  private static @Nullable String day(Reading reading) {
    for (TimeExpression time : reading.times()) {
      String start = time.start();
      if (time.type() != TimeExpression.Type.DURATION
          && start != null
          && time.timex().matches("\\d{4}-\\d\\d-\\d\\d.*")) {
        return start.substring(0, 10);
      }
    }
    return null;
  }

  private static List<String> places(Reading reading) {
    return reading.places().stream()
        .filter(place -> place.use() != Place.Use.DEMONYM)
        .map(Place::text)
        .distinct()
        .limit(MOST_PLACES)
        .toList();
  }

  /** Who is said to have attacked. */
  private static List<String> actors(Reading reading) {
    Set<String> actors = new LinkedHashSet<>();
    for (Event event : reading.events()) {
      if (event.type() == EventType.ASSAULT) {
        for (Actor actor : event.actors()) {
          actors.add(actor.text());
        }
      }
    }
    actors.addAll(abroad(reading));
    return List.copyOf(actors);
  }

  /**
   * States named by their people or as actors, other than the one that the places lie in. Where a
   * digest on a strike names none, nobody has been blamed, which Airwars grades as contested.
   */
  private static Set<String> abroad(Reading reading) {
    Map<String, Long> home =
        reading.places().stream()
            .filter(place -> place.use() == Place.Use.LITERAL && place.country() != null)
            .collect(Collectors.groupingBy(Place::country, TreeMap::new, Collectors.counting()));
    String here =
        home.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return reading.places().stream()
        .filter(place -> place.use() == Place.Use.DEMONYM || place.use() == Place.Use.METONYMIC)
        .filter(place -> place.country() != null && !place.country().equals(here))
        .map(Place::text)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
