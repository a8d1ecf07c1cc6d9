package hearsay.corroboration.story;

import hearsay.corroboration.text.Word;
import hearsay.corroboration.text.Words;
import hearsay.model.CodePointText;
import hearsay.model.Place;
import hearsay.model.Reading;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that name a report's places: a country, province or town is common to very many happenings,
 * however rarely newspapers elsewhere name it.
 */
final class PlaceWords {
  private static final double COUNTRY = 1;
  private static final double PROVINCE = 2;
  private static final double SETTLEMENT = 4;

  private final Map<String, Double> most = new HashMap<>();

  PlaceWords(Reading reading) {
    for (Place place : reading.places()) {
      double weight = weight(place);
      for (Word word : Words.of(new CodePointText(place.text()))) {
        if (weight < Double.MAX_VALUE) {
          most.merge(word.key(), weight, Math::min);
        }
      }
    }
  }

  private static double weight(Place place) {
    if (place.use() == Place.Use.DEMONYM) {
      return COUNTRY;
    }
    String feature = place.feature() == null ? "" : place.feature();
    if (feature.startsWith("PCL") || feature.startsWith("CONT") || feature.startsWith("RGN")) {
      return COUNTRY;
    }
    if (feature.startsWith("ADM1")) {
      return PROVINCE;
    }
    return feature.startsWith("PPL") || feature.startsWith("ADM") ? SETTLEMENT : Double.MAX_VALUE;
  }

  /** A word's weight, or less where it names a place. */
  double temper(String key, double weight) {
    return Math.min(weight, most.getOrDefault(key, weight));
  }
}
