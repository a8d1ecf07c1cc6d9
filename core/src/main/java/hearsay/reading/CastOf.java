package hearsay.reading;

import hearsay.actor.Actors;
import hearsay.event.Cast;
import hearsay.language.Mention;
import hearsay.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The actors of a report, as far as the event room needs to know them. */
public record CastOf(Actors actors) implements Cast {
  @Override
  public boolean isActor(Sentence sentence, int head) {
    return actors.isActor(sentence, head);
  }

  @Override
  public boolean isPolitical(Sentence sentence, int head) {
    return actors.isPolitical(sentence, head);
  }

  @Override
  public boolean isPeople(Sentence sentence, int head) {
    return actors.isPeople(sentence, head);
  }

  @Override
  public boolean isArmed(Sentence sentence, int head) {
    return actors.isArmed(sentence, head);
  }

  @Override
  public boolean isRegion(Sentence sentence, int head) {
    return actors.isRegion(sentence, head);
  }

  @Override
  public @Nullable String country(Mention phrase) {
    return actors.actor(phrase).country();
  }
}
