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

  Events(Sentences sentences, Claims claims, Actors actors, FactualityJudge judge, Links links) {
    this.sentences = sentences;
    this.claims = claims;
    this.actors = actors;
    this.judge = judge;
    this.links = links;
  }

  List<Event> assemble(List<EventMention> mentions) {
    List<Event> events = new ArrayList<>();
    for (EventMention mention : mentions) {
      Told claim = claims.telling(mention.trigger().span());
      if (claim != null) {
        events.add(event("e" + (events.size() + 1), mention, claims.id(claim)));
      }
    }
    return events;
  }

  private Event event(String id, EventMention mention, String claim) {
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
        links.place(mention).map(Place::id).orElse(null),
        links.time(mention).map(TimeExpression::id).orElse(null),
        links.quantities(mention).stream().map(Quantity::id).toList(),
        judge.judge(sentence, sentence.token(trigger.head())));
  }

  private List<Actor> coded(List<Mention> mentions) {
    return mentions.stream().map(actors::actor).toList();
  }
}
