package hearsay.actor;

import hearsay.language.Sentences;

/** Says whose an actor is: country and sector. Safe for use by many threads. */
public final class ActorCoder {
  /** The actors of one report; names are resolved across it. */
  public Actors within(Sentences sentences) {
    return new Actors(sentences);
  }
}
