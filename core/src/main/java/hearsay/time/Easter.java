package hearsay.time;

import java.time.LocalDate;

/** Easter Sunday of the Western churches. */
final class Easter {
  private Easter() {}

  /** By the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate sunday(int year) {
    int golden = Math.floorMod(year, 19);
    int century = Math.floorDiv(year, 100);
    int ofCentury = Math.floorMod(year, 100);
    int epact =
        Math.floorMod(
            19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15, 30);
    int weekday =
        Math.floorMod(32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4, 7);
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
