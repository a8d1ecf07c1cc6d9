package hearsay.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say about a name.
 *
 * @param name its first form in the table
 * @param country ISO 3166-1 alpha-3 or a PLOVER supranational code; null where the name is of no
 *     country's ("Gulf of Aden")
 * @param sectors PLOVER sectors, most specific first; empty where the name says none
 * @param offices what a person was and when, in the table's order; empty for all others
 * @param weak whether the name stands for the place only where nothing else can be meant ("in
 *     Medina", not "the Medina hospital")
 */
record Known(
    Kind kind,
    String name,
    @Nullable String country,
    List<String> sectors,
    List<Office> offices,
    boolean weak) {
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
    offices = List.copyOf(offices);
  }

  Known(Kind kind, String name, @Nullable String country, List<String> sectors) {
    this(kind, name, country, sectors, List.of(), false);
  }

  /** A person, with an office more. */
  Known with(Office office) {
    List<Office> more = new ArrayList<>(offices);
    more.add(office);
    return new Known(kind, name, country, sectors, more, weak);
  }

  /** The office that a person holds in a month; of two the later begun; null where none. */
  @Nullable Office held(int month) {
    return offices.stream()
        .filter(office -> office.holds(month))
        .max(Comparator.comparingInt(office -> office.begin(month)))
        .orElse(null);
  }

  /** The office that a person held last before a month, or null. */
  @Nullable Office left(int month) {
    return offices.stream()
        .filter(office -> office.leftBefore(month) > 0)
        .max(Comparator.comparingInt(office -> office.leftBefore(month)))
        .orElse(null);
  }

  /** Whether it is a stretch of land, so that something can happen in it. */
  boolean isTerritory() {
    return kind == Kind.COUNTRY || kind == Kind.SEAT || kind == Kind.PLACE;
  }

  /**
   * An office and its terms.
   *
   * @param terms as "1981-1989" or "2017-2021.01 2025-": years, or years and months
   */
  record Office(String country, List<String> sectors, String terms) {
    private static final int MONTHS = 12;

    Office {
      sectors = List.copyOf(sectors);
    }

    /** A month as a number that can be compared. */
    static int month(int year, int month) {
      return year * MONTHS + month - 1;
    }

    boolean holds(int month) {
      return begin(month) > 0;
    }

    /** The first month of the term that a month lies in, or 0. */
    int begin(int month) {
      for (String term : terms.split(" ", -1)) {
        String[] ends = term.split("-", -1);
        if (month(ends[0], 1) <= month && month <= last(ends[1])) {
          return month(ends[0], 1);
        }
      }
      return 0;
    }

    /** The last month of the last term that was over before a month, or 0. */
    int leftBefore(int month) {
      int latest = 0;
      for (String term : terms.split(" ", -1)) {
        int last = last(term.split("-", -1)[1]);
        latest = last < month ? Math.max(latest, last) : latest;
      }
      return latest;
    }

    private static int last(String end) {
      return end.isEmpty() ? Integer.MAX_VALUE : month(end, MONTHS);
    }

    private static int month(String text, int unless) {
      int dot = text.indexOf('.');
      return dot < 0
          ? month(Integer.parseInt(text), unless)
          : month(
              Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }
  }
}
