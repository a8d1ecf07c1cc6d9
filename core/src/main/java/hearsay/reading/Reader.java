package hearsay.reading;

import hearsay.actor.ActorCoder;
import hearsay.attribution.Attributor;
import hearsay.event.EventFinder;
import hearsay.factuality.FactualityJudge;
import hearsay.language.CoreNlpLinguist;
import hearsay.language.Linguist;
import hearsay.language.Sentences;
import hearsay.model.Article;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.place.PlaceFinder;
import hearsay.quantity.QuantityFinder;
import hearsay.time.TimeTagger;
import java.util.List;

/**
 * Reads a report: the one public way from an {@link Article} to a {@link Reading}. Deterministic;
 * one instance serves any number of threads.
 */
public final class Reader {
  private final Linguist linguist;
  private final Attributor attributor = new Attributor();
  private final FactualityJudge factuality = new FactualityJudge();
  private final EventFinder events = new EventFinder();
  private final ActorCoder actors = new ActorCoder();
  private final QuantityFinder quantities = new QuantityFinder();
  private final TimeTagger times = new TimeTagger();
  private final PlaceFinder places = new PlaceFinder();

  public Reader(Linguist linguist) {
    this.linguist = linguist;
  }

  /** A reader on the bundled language models. */
  public static Reader standard() {
    return new Reader(new CoreNlpLinguist());
  }

  /** Reads one report. */
  public Reading read(Article article) {
    Sentences sentences = linguist.analyse(article.text());
    Report report =
        new Report(
            article.id(),
            article.url(),
            article.title(),
            article.byline(),
            "en",
            article.outlet(),
            article.published(),
            null,
            article.credits(),
            article.text());
    return new Reading(
        Reading.SCHEMA,
        report,
        List.of(),
        List.of(),
        List.of(),
        times.tag(sentences, article.published()),
        places.find(sentences, article));
  }
}
