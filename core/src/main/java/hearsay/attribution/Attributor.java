package hearsay.attribution;

import hearsay.language.Sentences;
import java.util.List;

/** Finds who says, thinks and wants what. Safe for use by many threads. */
public final class Attributor {
  /** In text order of their first words; an attribution precedes those within it. */
  public List<Attribution> attribute(Sentences sentences) {
    return List.of();
  }
}
