package hearsay.place;

import hearsay.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Names and where they may be. The one thing that the rest of the room knows of a gazetteer, so
 * that a larger one can take the bundled one's place. Implementations are immutable.
 */
interface Gazetteer {
  /**
   * All places of a name, in an order that does not change from call to call.
   *
   * @param key as {@link NameKey#of} gives it
   */
  List<Candidate> named(String key);

  /** Several gazetteers read as one, the first one's places first. */
  static Gazetteer of(Gazetteer... parts) {
    List<Gazetteer> all = List.of(parts);
    return key -> {
      List<Candidate> found = new ArrayList<>();
      for (Gazetteer part : all) {
        found.addAll(part.named(key));
      }
      return found;
    };
  }
}
