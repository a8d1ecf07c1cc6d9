package hearsay.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in the world a report is about, as far as its other names tell: how much of it speaks of
 * each country and division, and the places that are sure. Filled in, then read.
 */
final class Context {
  /** More sure places than these add time, not knowledge. */
  private static final int MOST_ANCHORS = 40;

  private static final double NEARBY_KM = 100;

  private record Anchor(Location place, double weight) {}

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private double total;

  /** Adds a place that the report names, as often and as surely as its weight says. */
  void add(Location place, double weight) {
    if (place.country() != null) {
      countries.merge(place.country(), weight, Double::sum);
      total += weight;
    }
    String division = division(place);
    if (division != null) {
      divisions.merge(division, weight, Double::sum);
    }
    if (isPoint(place) && anchors.size() < MOST_ANCHORS && weight > 0.5) {
      anchors.add(new Anchor(place, weight));
    }
  }

  private static boolean isPoint(Location place) {
    return place.level() == Location.Level.TOWN || place.level() == Location.Level.DISTRICT;
  }

  /** Adds a country that something outside the text speaks for. */
  void add(String country, double weight) {
    countries.merge(country, weight, Double::sum);
    total += weight;
  }

  /** The share of the report, 0 to 1, in a place's country; the place's own part is left out. */
  double countryShare(Location place, double own) {
    return place.country() == null ? 0 : share(countries.get(place.country()), own);
  }

  /** The share of the report, 0 to 1, in a place's division; the place's own part is left out. */
  double divisionShare(Location place, double own) {
    return share(divisions.get(division(place)), own);
  }

  private double share(@Nullable Double weight, double own) {
    double others = total - own;
    return weight == null || others <= 0 ? 0 : Math.max(0, Math.min(1, (weight - own) / others));
  }

  /** How near the closest other sure place is: 1 beside it, falling to 0 over 100 km. */
  double nearness(Location place) {
    double best = 0;
    for (Anchor anchor : anchors) {
      if (!anchor.place().equals(place) && !anchor.place().name().equals(place.name())) {
        double km = anchor.place().km(place);
        best = Math.max(best, Math.min(1, anchor.weight()) * (1 - km / NEARBY_KM));
      }
    }
    return best;
  }

  private static @Nullable String division(Location place) {
    return place.admin1() == null ? null : place.country() + "/" + place.admin1();
  }
}
