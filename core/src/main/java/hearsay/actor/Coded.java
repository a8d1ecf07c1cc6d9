package hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an actor so far. */
record Coded(@Nullable String name, @Nullable String country, List<String> sectors) {
  static final Coded NOTHING = new Coded(null, null, List.of());

  Coded {
    sectors = List.copyOf(sectors);
  }

  boolean isComplete() {
    return country != null && !sectors.isEmpty();
  }

  /** This, and where it says nothing, the other. */
  Coded or(Coded other) {
    return new Coded(
        name != null ? name : other.name,
        country != null ? country : other.country,
        sectors.isEmpty() ? other.sectors : sectors);
  }

  Coded withSectors(List<String> more) {
    return new Coded(name, country, more);
  }

  Coded withCountry(@Nullable String other) {
    return new Coded(name, other, sectors);
  }

  Coded withName(@Nullable String other) {
    return new Coded(other, country, sectors);
  }

  /** Two lists as one, the first's order first, none twice. */
  static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    second.stream().filter(item -> !all.contains(item)).forEach(all::add);
    return all;
  }
}
