package hearsay.place;

/**
 * How likely a place is meant by a name before the report is looked at: by its people, its rank,
 * the name's standing, and how many names the world has for it. On the scale of a logarithm of
 * population; the weights were chosen on development corpora (LGL, TR-News, GeoVirus).
 */
final class Prior {
  private Prior() {}

  static double of(Candidate candidate) {
    Location place = candidate.location();
    return Math.log10(place.population() + 300.0)
        + rank(place)
        + 0.8 * Math.log10(1.0 + place.spellings())
        - standing(candidate.kind());
  }

  private static double rank(Location place) {
    return switch (place.level()) {
      case COUNTRY -> 3.5;
      case REGION -> 5.0;
      case DIVISION -> 0.6;
      case DISTRICT -> -0.3;
      case TOWN -> town(place.feature());
    };
  }

  private static double town(String feature) {
    return switch (feature) {
      case "PPLC" -> 2.0;
      case "PPLA" -> 0.6;
      case "PPLA2" -> 0.2;
      case "PPLX" -> -1.0;
      default -> 0;
    };
  }

  private static double standing(Candidate.Kind kind) {
    return switch (kind) {
      case MAIN, ABBREVIATION, DEMONYM -> 0;
      case SHORT -> 0.4;
      case ALTERNATE -> 1.2;
    };
  }
}
