package hearsay.publish.table;

import hearsay.model.Place;
import hearsay.publish.wording.ReadingIndex;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How closely UCDP GED's codes say that an event's place and date are known. */
final class Precision {
  /** The last word before a name is at most this far from it. */
  private static final int LOOK_BACK = 12;

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\s+$");

  private Precision() {}

  /**
   * {@code where_prec}: 1 the place itself ("in Adré"), 2 a limited area around it ("near Adré"), 3
   * a second-order division, 4 a first-order division, 6 a country; null where neither the words
   * nor the place say.
   */
  static @Nullable Integer where(ReadingIndex index, Place place) {
    String feature = place.feature();
    if (feature == null) {
      return null;
    } else if (feature.startsWith("PCL")) {
      return 6;
    } else if (feature.startsWith("ADM1")) {
      return 4;
    } else if (feature.startsWith("ADM2")) {
      return 3;
    }
    return feature.startsWith("PPL") ? around(wordBefore(index, place)) : null;
  }

  private static @Nullable Integer around(String word) {
    return switch (word) {
      case "in", "at" -> 1;
      case "near", "outside", "around" -> 2;
      default -> null;
    };
  }

  private static String wordBefore(ReadingIndex index, Place place) {
    int end = Math.min(place.span().begin(), index.text().length());
    Matcher word = LAST_WORD.matcher(index.text().at(Math.max(0, end - LOOK_BACK), end));
    return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /**
   * {@code date_prec}: 1 the day, 2 two to six days, 3 a week, 4 eight days to a month, 5 up to a
   * year; null where the time is wider.
   */
  static @Nullable Integer date(Days days) {
    long count = days.count();
    if (count <= 1) {
      return 1;
    } else if (count < 7) {
      return 2;
    } else if (count == 7) {
      return 3;
    } else if (count <= 31) {
      return 4;
    }
    return count <= 366 ? 5 : null;
  }
}
