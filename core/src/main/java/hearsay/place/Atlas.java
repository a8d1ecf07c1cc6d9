package hearsay.place;

import hearsay.place.gazetteer.GazetteerIndex;
import hearsay.place.gazetteer.PackedIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All the places that a reader knows: the tables of countries and regions, and an index of towns
 * and divisions, the bundled one or one from a file. Immutable.
 */
public final class Atlas {
  private static final String RESOURCE = "gazetteer.index";

  private final String name;
  private final Gazetteer places;
  private final DivisionForms divisions;

  private Atlas(String name, Gazetteer towns, DivisionForms divisions) {
    this.name = name;
    this.divisions = divisions;
    this.places = Gazetteer.of(CountryTable.bundled(), divisions, towns);
  }

  /** Loads when it is first asked for, once for all threads. */
  private static final class Bundled {
    static final GazetteerIndex INDEX = load();
    static final Gazetteer TOWNS = new IndexedPlaces(INDEX);
    static final Atlas ATLAS = new Atlas(INDEX.facts().name(), TOWNS, new DivisionForms(TOWNS));

    private static GazetteerIndex load() {
      try (InputStream in = Atlas.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(RESOURCE + " is not in the program");
        }
        return PackedIndex.open(in);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE + " is broken", e);
      }
    }
  }

  /** The one that comes with the program. */
  public static Atlas bundled() {
    return Bundled.ATLAS;
  }

  /** The index of the one that comes with the program. */
  public static GazetteerIndex bundledIndex() {
    return Bundled.INDEX;
  }

  /**
   * An atlas on an index that {@code hearsay gazetteer build} has made. The index speaks for every
   * country that it has places of; for the others the bundled one does.
   *
   * @throws IOException if the file is missing or none, naming it
   */
  public static Atlas open(Path file) throws IOException {
    GazetteerIndex index = GazetteerIndex.open(file);
    Set<String> covered = new HashSet<>(index.countries());
    Gazetteer towns =
        Gazetteer.of(
            new IndexedPlaces(index),
            key ->
                Bundled.TOWNS.named(key).stream()
                    .filter(candidate -> !isIn(covered, candidate.location()))
                    .toList());
    boolean whole = covered.containsAll(bundledIndex().countries());
    return new Atlas(
        describe(index) + (whole ? "" : "; elsewhere " + bundledIndex().facts().name()),
        towns,
        new DivisionForms(towns, Bundled.TOWNS));
  }

  private static String describe(GazetteerIndex index) {
    return String.format(
        Locale.ROOT,
        "%s (%d places, %s)",
        index.facts().name(),
        index.size(),
        index.facts().checksum());
  }

  private static boolean isIn(Set<String> countries, Location place) {
    return place.country() != null && countries.contains(place.country());
  }

  /** What outputs call it. */
  public String name() {
    return name;
  }

  Gazetteer places() {
    return places;
  }

  DivisionForms divisions() {
    return divisions;
  }

  /** All places of a name, for tests and for people who look one up. */
  List<Candidate> named(String key) {
    return places.named(key);
  }
}
