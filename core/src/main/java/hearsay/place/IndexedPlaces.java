package hearsay.place;

import hearsay.place.Candidate.Kind;
import hearsay.place.Location.Level;
import hearsay.place.gazetteer.Entry;
import hearsay.place.gazetteer.GazetteerIndex;
import hearsay.place.gazetteer.NameSort;
import hearsay.place.gazetteer.Named;
import java.util.List;

/** The towns, divisions and landmarks of an index. */
final class IndexedPlaces implements Gazetteer {
  private final GazetteerIndex index;

  IndexedPlaces(GazetteerIndex index) {
    this.index = index;
  }

  @Override
  public List<Candidate> named(String key) {
    return index.named(key).stream().map(IndexedPlaces::candidate).toList();
  }

  private static Candidate candidate(Named named) {
    return new Candidate(location(named.place()), kind(named.sort()));
  }

  private static Kind kind(NameSort sort) {
    return switch (sort) {
      case MAIN -> Kind.MAIN;
      case SHORT -> Kind.SHORT;
      case ALTERNATE -> Kind.ALTERNATE;
    };
  }

  static Location location(Entry entry) {
    Level level = Level.of(entry.feature());
    return new Location(
        entry.geonameid(),
        entry.name(),
        entry.lat(),
        entry.lon(),
        entry.country(),
        entry.division(),
        entry.district(),
        entry.feature(),
        // what news names of seas and regions is in the tables; an index has every brook
        level == Level.REGION ? Level.LANDMARK : level,
        entry.population(),
        entry.spellings());
  }
}
