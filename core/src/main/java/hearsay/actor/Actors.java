package hearsay.actor;

import hearsay.language.Mention;
import hearsay.language.Sentences;
import hearsay.model.Actor;

/** The actors of one report. */
public final class Actors {
  private final Sentences sentences;

  Actors(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The actor that a phrase names; country and sector stay null where nothing says them. */
  public Actor actor(Mention mention) {
    return new Actor(sentences.words(mention.span()), mention.span(), null, null, null);
  }
}
