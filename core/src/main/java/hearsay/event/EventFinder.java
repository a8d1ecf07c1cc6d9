package hearsay.event;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds events: PLOVER 2021 types, with CAMEO codes and Goldstein values, told by verbs, nouns and
 * predicates of the lexicon. Safe for use by many threads.
 */
public final class EventFinder {
  /**
   * In text order of their triggers.
   *
   * @param cast who in the report can act
   */
  public List<EventMention> find(Sentences sentences, Cast cast) {
    List<EventMention> events = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      events.addAll(new SentenceEvents(sentence, cast).find());
    }
    return events;
  }
}
