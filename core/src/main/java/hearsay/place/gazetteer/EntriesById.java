package hearsay.place.gazetteer;

import java.util.Arrays;

/** Which place has which GeoNames id: one int an id, 55 MB for all that GeoNames has given out. */
final class EntriesById {
  /** More than GeoNames will need for a century; a larger one is a mistake. */
  static final int MOST = 100_000_000;

  private int[] places = new int[1 << 16];

  /** Remembers a place; false where the id is taken. */
  boolean put(int id, int place) {
    if (id >= places.length) {
      places = Arrays.copyOf(places, Math.max(id + 1, places.length + places.length / 2));
    }
    if (places[id] != 0) {
      return false;
    }
    places[id] = place + 1;
    return true;
  }

  /** The place of an id, or -1. */
  int get(long id) {
    return id <= 0 || id >= places.length ? -1 : places[(int) id] - 1;
  }
}
