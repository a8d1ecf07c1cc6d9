package hearsay.actor;

import java.util.Optional;

/** Countries by the words that reports use for them. */
public final class Countries {
  private Countries() {}

  /**
   * The country that a name, an adjective, a demonym, a seat of power or a well-known town or
   * region belongs to: "Ivory Coast", "Ivorian", "Downing Street", "Basra". Case does not matter.
   *
   * @return ISO 3166-1 alpha-3 (XKX for Kosovo), or empty where the tables do not have the word
   */
  public static Optional<String> iso3(String word) {
    return Gazetteer.STANDARD
        .named(word)
        .filter(known -> known.isTerritory() || known.kind() == Known.Kind.PEOPLE)
        .map(Known::country);
  }

  /** As {@link #iso3}, for names of whole countries and their adjectives and demonyms only. */
  public static Optional<String> iso3OfCountry(String word) {
    return Gazetteer.STANDARD
        .named(word)
        .filter(known -> known.kind() == Known.Kind.COUNTRY || known.kind() == Known.Kind.PEOPLE)
        .map(Known::country);
  }

  /** Whether the word is a seat of power that stands for its government: "Kremlin", "Beijing". */
  public static boolean isSeatOfPower(String word) {
    return Gazetteer.STANDARD
        .named(word)
        .filter(known -> known.kind() == Known.Kind.SEAT)
        .isPresent();
  }
}
