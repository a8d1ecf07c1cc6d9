package hearsay.place;

/**
 * How much each sign counts when a place is chosen, on the scale of a tenfold population. Chosen by
 * search on development corpora (LGL, TR-News and GeoVirus), see docs of {@link Prior} and {@link
 * Resolver} for what each does.
 *
 * @param country rank of a country above a town of as many people
 * @param region rank of a region, sea, mountain
 * @param division rank of a first-order division
 * @param district rank of a second-order division
 * @param capital rank of a country's capital
 * @param seat rank of a division's seat
 * @param spellings worth of ten times as many alternate names
 * @param shortForm what a short form costs
 * @param alternate what any other name than the main one costs
 * @param countryShare worth of all else lying in the same country
 * @param divisionShare worth of all else lying in the same division
 * @param nearness worth of a sure place next door
 * @param qualifier worth of "…, Texas" behind the name
 * @param qualified worth, to Texas, of "Paris, …" before it
 * @param sibling worth of a listed neighbour of the same country and level
 * @param outlet weight of the outlet's country among the report's places
 * @param sharpness how soon a lead becomes certainty
 */
record Weights(
    double country,
    double region,
    double division,
    double district,
    double capital,
    double seat,
    double spellings,
    double shortForm,
    double alternate,
    double countryShare,
    double divisionShare,
    double nearness,
    double qualifier,
    double qualified,
    double sibling,
    double outlet,
    double sharpness) {
  static final Weights CHOSEN =
      new Weights(
          2.0, 7.0, 1.0, -0.7, 2.0, 0.3, 0.6, 1.1, 1.4, 5.5, 5.5, 2.0, 4.5, 3.0, 1.0, 3.0, 0.8);
}
