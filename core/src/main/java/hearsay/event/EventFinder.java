package hearsay.event;

import hearsay.actor.ActorCoder;
import hearsay.actor.Actors;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds events: PLOVER 2021 types, with CAMEO codes and Goldstein values, told by verbs, nouns and
 * predicates of the lexicon. Safe for use by many threads.
 */
public final class EventFinder {
  private final ActorCoder coder = new ActorCoder();

  /** In text order of their triggers. */
  public List<EventMention> find(Sentences sentences) {
    Actors actors = coder.within(sentences);
    List<EventMention> events = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      events.addAll(new SentenceEvents(sentence, actors).find());
    }
    return events;
  }
}
