package hearsay.place;

import hearsay.language.Sentences;
import hearsay.model.Article;
import hearsay.model.Place;
import hearsay.place.Location.Level;
import hearsay.place.Resolver.Resolved;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds place names and says where they are. Names come from the tagger, mended and added to by the
 * gazetteer; which place of a name is meant follows from the report as a whole. Safe for use by
 * many threads.
 */
public final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final Recognizer recognizer;
  private final Resolver resolver;
  private final UseJudge uses;

  /** A finder on the bundled gazetteer, which loads with the first one. */
  public PlaceFinder() {
    this(Atlas.bundled());
  }

  /** A finder that knows the places of an atlas. */
  public PlaceFinder(Atlas atlas) {
    this.resolver = new Resolver(Weights.CHOSEN);
    this.gazetteer = atlas.places();
    this.recognizer = new Recognizer(Words.bundled(), atlas.divisions());
    this.uses = new UseJudge(Words.bundled());
  }

  /**
   * Finds all places of a report.
   *
   * @param article its outlet's country and headline help to choose between places of one name
   * @return in text order, with ids "p1", "p2" …; not overlapping
   */
  public List<Place> find(Sentences sentences, Article article) {
    List<PlaceMention> mentions = recognizer.find(sentences, new Lookup(gazetteer));
    List<Place> places = new ArrayList<>();
    for (Resolved resolved : resolver.resolve(mentions, article)) {
      places.add(place("p" + (places.size() + 1), resolved, sentences));
    }
    return places;
  }

  private Place place(String id, Resolved resolved, Sentences sentences) {
    PlaceMention mention = resolved.mention();
    String text = sentences.words(mention.span());
    if (resolved.candidate() == null) {
      Place.Use use = uses.judge(mention, Level.REGION);
      return new Place(id, mention.span(), text, null, null, null, null, null, null, null, use, 0);
    }
    Location location = resolved.candidate().location();
    return new Place(
        id,
        mention.span(),
        text,
        location.name(),
        location.geonameid(),
        location.lat(),
        location.lon(),
        location.country(),
        location.admin1(),
        location.feature(),
        uses.judge(mention, location.level()),
        Math.round(resolved.confidence() * 100) / 100.0);
  }
}
