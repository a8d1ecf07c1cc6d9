package hearsay.place;

/**
 * How likely a place is meant by a name before the report is looked at: by its people, its rank,
 * the name's standing, and how many names the world has for it. On the scale of a logarithm of
 * population.
 */
final class Prior {
  /**
   * Rank of a landmark: a brook says less than a hamlet of its name. A judgement; the corpora that
   * the other weights were searched on were read without landmarks.
   */
  private static final double LANDMARK = -1.5;

  private final Weights weights;

  Prior(Weights weights) {
    this.weights = weights;
  }

  double of(Candidate candidate) {
    Location place = candidate.location();
    return Math.log10(place.population() + 300.0)
        + rank(place)
        + weights.spellings() * Math.log10(1.0 + place.spellings())
        - standing(candidate.kind());
  }

  private double rank(Location place) {
    return switch (place.level()) {
      case COUNTRY -> weights.country();
      case REGION -> weights.region();
      case DIVISION -> weights.division();
      case DISTRICT -> weights.district();
      case LANDMARK -> LANDMARK;
      case TOWN -> town(place.feature());
    };
  }

  private double town(String feature) {
    return switch (feature) {
      case "PPLC" -> weights.capital();
      case "PPLA" -> weights.seat();
      case "PPLA2" -> weights.seat() / 3;
      case "PPLX" -> -1.0; // part of a town: people say the town
      default -> 0;
    };
  }

  private double standing(Candidate.Kind kind) {
    return switch (kind) {
      case MAIN, ABBREVIATION, DEMONYM -> 0;
      case SHORT -> weights.shortForm();
      case ALTERNATE -> weights.alternate();
    };
  }
}
