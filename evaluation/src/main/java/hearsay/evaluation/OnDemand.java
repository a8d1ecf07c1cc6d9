package hearsay.evaluation;

import hearsay.language.Linguist;
import hearsay.language.Sentences;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A backbone that is loaded when the first text comes; some tasks have none. */
public final class OnDemand implements Linguist {
  private final Supplier<Linguist> maker;
  private @Nullable Linguist linguist;

  public OnDemand(Supplier<Linguist> maker) {
    this.maker = maker;
  }

  @Override
  public Sentences analyse(String text) {
    return loaded().analyse(text);
  }

  private synchronized Linguist loaded() {
    if (linguist == null) {
      linguist = maker.get();
    }
    return linguist;
  }
}
