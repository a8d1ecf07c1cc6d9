package hearsay.place.gazetteer;

import java.util.List;

/** How a place comes by a name. The order is the file's. */
public enum NameSort {
  /** Its main name. */
  MAIN,
  /** A short or English form of it ("Kursk" for Kursk Oblast). */
  SHORT,
  /** Any other name on record: old, foreign, local. */
  ALTERNATE;

  static final List<NameSort> ALL = List.of(values());
}
