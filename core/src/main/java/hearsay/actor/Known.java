package hearsay.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about a name.
 *
 * @param name its first form in the table
 * @param country ISO 3166-1 alpha-3 or a PLOVER supranational code
 * @param sectors PLOVER sectors, most specific first; empty where the name says none
 * @param office years in which a person held office, or null
 */
record Known(
    Kind kind, String name, String country, List<String> sectors, @Nullable Office office) {
  enum Kind {
    /** "France". */
    COUNTRY,
    /** "French", "Frenchmen". */
    PEOPLE,
    /** "Paris", "the Kremlin": the government, where nothing says the town is meant. */
    SEAT,
    /** "Marseille", "Corsica". */
    PLACE,
    /** "Hezbollah", "Reuters". */
    ORGANIZATION,
    /** "Thatcher". */
    LEADER
  }

  Known {
    sectors = List.copyOf(sectors);
  }

  /** Whether it is a stretch of land, so that something can happen in it. */
  boolean isTerritory() {
    return kind == Kind.COUNTRY || kind == Kind.SEAT || kind == Kind.PLACE;
  }

  /** Years in office, as "1981-1989" or "2017-2021 2025-" in the table. */
  record Office(String years) {
    boolean holds(int year) {
      for (String term : years.split(" ")) {
        String[] ends = term.split("-", -1);
        int last = ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]);
        if (Integer.parseInt(ends[0]) <= year && year <= last) {
          return true;
        }
      }
      return false;
    }

    /** Whether the last year in office lies before {@code year}. */
    boolean isOver(int year) {
      String[] ends = years.substring(years.lastIndexOf(' ') + 1).split("-", -1);
      return !ends[1].isEmpty() && Integer.parseInt(ends[1]) < year;
    }
  }
}
