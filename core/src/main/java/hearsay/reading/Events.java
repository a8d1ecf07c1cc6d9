package hearsay.reading;

import hearsay.actor.Actors;
import hearsay.event.EventMention;
import hearsay.factuality.FactualityJudge;
import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.Actor;
import hearsay.model.Event;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of a report, tied to the claims, places, times and figures that they are told with.
 */
final class Events {
  private final Sentences sentences;
  private final Claims claims;
  private final Actors actors;
  private final FactualityJudge judge;
  private final Links links;

  Events(Sentences sentences, Claims claims, Actors actors, FactualityJudge judge) {
    this.sentences = sentences;
    this.claims = claims;
    this.actors = actors;
    this.judge = judge;
    this.links = new Links(sentences, claims);
  }

  List<Event> assemble(
      List<EventMention> mentions,
      List<Quantity> quantities,
      List<TimeExpression> times,
      List<Place> places) {
    List<Place> literal =
        places.stream().filter(place -> place.use() == Place.Use.LITERAL).toList();
    List<Event> events = new ArrayList<>();
    for (EventMention mention : mentions) {
      Told claim = claims.telling(mention.trigger().span());
      if (claim != null) {
        String id = "e" + (events.size() + 1);
        events.add(event(id, mention, claims.id(claim), quantities, times, literal));
      }
    }
    return events;
  }

  private Event event(
      String id,
      EventMention mention,
      String claim,
      List<Quantity> quantities,
      List<TimeExpression> times,
      List<Place> places) {
    Mention trigger = mention.trigger();
    Sentence sentence = sentences.list().get(trigger.sentence());
    return new Event(
        id,
        claim,
        mention.type(),
        mention.mode(),
        mention.contexts(),
        mention.cameo(),
        mention.type().quad(),
        mention.goldstein(),
        trigger.span(),
        coded(mention.actors()),
        coded(mention.recipients()),
        links.nearest(trigger, places, Place::span).map(Place::id).orElse(null),
        links.nearest(trigger, times, TimeExpression::span).map(TimeExpression::id).orElse(null),
        Links.inside(mention.clause(), quantities, Quantity::span).stream()
            .map(Quantity::id)
            .toList(),
        judge.judge(sentence, sentence.token(trigger.head())));
  }

  private List<Actor> coded(List<Mention> mentions) {
    return mentions.stream().map(actors::actor).toList();
  }
}
