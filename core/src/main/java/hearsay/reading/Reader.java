package hearsay.reading;

import hearsay.actor.ActorCoder;
import hearsay.actor.Actors;
import hearsay.attribution.Attribution;
import hearsay.attribution.Attributor;
import hearsay.event.EventFinder;
import hearsay.event.EventMention;
import hearsay.factuality.FactualityJudge;
import hearsay.language.CoreNlpLinguist;
import hearsay.language.Linguist;
import hearsay.language.Sentences;
import hearsay.language.pieces.WordVectors;
import hearsay.model.Article;
import hearsay.model.Dateline;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.TimeExpression;
import hearsay.place.Atlas;
import hearsay.place.PlaceFinder;
import hearsay.quantity.Figure;
import hearsay.quantity.QuantityFinder;
import hearsay.time.TimeTagger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report: the one public way from an {@link Article} to a {@link Reading}. Deterministic;
 * one instance serves any number of threads.
 */
public final class Reader {
  private final Linguist linguist;
  private final Attributor attributor = new Attributor();
  private final FactualityJudge judge = new FactualityJudge();
  private final EventFinder eventFinder = new EventFinder();
  private final ActorCoder actorCoder;
  private final QuantityFinder quantityFinder = new QuantityFinder();
  private final TimeTagger timeTagger = new TimeTagger();
  private final PlaceFinder placeFinder;
  private final String gazetteer;

  /** A reader that knows the bundled gazetteer. */
  public Reader(Linguist linguist) {
    this(linguist, Atlas.bundled());
  }

  /** A reader that knows the places of an atlas. */
  public Reader(Linguist linguist, Atlas atlas) {
    this(linguist, atlas, new ActorCoder());
  }

  /** A reader that knows the places of an atlas, and actors by more than the bundled tables. */
  public Reader(Linguist linguist, Atlas atlas, ActorCoder actorCoder) {
    this.linguist = linguist;
    this.placeFinder = new PlaceFinder(atlas);
    this.gazetteer = atlas.name();
    this.actorCoder = actorCoder;
  }

  /** A reader on the bundled language models and gazetteer. */
  public static Reader standard() {
    return standard(Atlas.bundled());
  }

  /** A reader on the bundled language models. */
  public static Reader standard(Atlas atlas) {
    return new Reader(new CoreNlpLinguist(), atlas);
  }

  /** A reader on the bundled language models, with places and actors of the user's. */
  public static Reader standard(Atlas atlas, ActorCoder actorCoder) {
    return new Reader(new CoreNlpLinguist(), atlas, actorCoder);
  }

  /** Reads one report. */
  public Reading read(Article article) {
    Sentences sentences = linguist.analyse(article.text());
    List<TimeExpression> times = timeTagger.tag(sentences, article.published());
    List<Place> places = placeFinder.find(sentences, article);
    Actors actors = actorCoder.within(sentences, article.published());
    List<EventMention> mentions = eventFinder.find(sentences, new CastOf(actors));
    WordVectors vectors = new WordVectors();
    List<Attribution> attributions = attributor.attribute(sentences, vectors);
    FactualityJudge facts = judge.with(vectors);
    Claims claims =
        Claims.assemble(
            sentences,
            attributions,
            new OwnVoice(sentences, attributions, mentions).statements(),
            new Chains(article, sentences, actors, times),
            facts);
    List<Quantity> quantities = quantities(sentences, claims, actors);
    Links links = new Links(sentences, claims, places, times, quantities);
    return new Reading(
        Reading.SCHEMA,
        report(article, Datelines.of(article.text(), places, times)),
        new Contests(sentences, quantities).settle(claims.list()),
        new Events(sentences, claims, actors, facts, links).assemble(mentions),
        quantities,
        times,
        places,
        gazetteer);
  }

  private static Report report(Article article, @Nullable Dateline dateline) {
    return new Report(
        article.id(),
        article.url(),
        article.title(),
        article.byline(),
        "en",
        article.outlet(),
        article.published(),
        dateline,
        article.credits(),
        article.text());
  }

  private List<Quantity> quantities(Sentences sentences, Claims claims, Actors actors) {
    Sides sides = new Sides(sentences, actors);
    List<Quantity> quantities = new ArrayList<>();
    for (Figure figure : quantityFinder.find(sentences)) {
      Told claim = claims.telling(figure.quantity().span());
      quantities.add(
          figure
              .quantity()
              .placed(claim == null ? null : claims.id(claim), sides.of(figure, claim)));
    }
    return quantities;
  }
}
