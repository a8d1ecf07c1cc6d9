package hearsay.place.gazetteer;

import java.util.Arrays;

/** How prominent each place is, 0 to 255, by its people and its names: one byte a place. */
final class Standings {
  private static final double PER_TENFOLD_PEOPLE = 20;
  private static final double PER_TENFOLD_NAMES = 25;

  private byte[] standings = new byte[1 << 12];
  private int count;

  /** Adds the next place. */
  void add(long population, int spellings) {
    if (count == standings.length) {
      standings = Arrays.copyOf(standings, 2 * count);
    }
    double standing =
        PER_TENFOLD_PEOPLE * Math.log10(population + 1.0)
            + PER_TENFOLD_NAMES * Math.log10(spellings + 1.0);
    standings[count++] = (byte) Math.min(255, Math.round(standing));
  }

  int of(int place) {
    return standings[place] & 0xff;
  }
}
