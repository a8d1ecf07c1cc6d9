package hearsay.corroboration.origin;

import hearsay.corroboration.origin.Agent.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says a claim of a report: the last voice of its chain.
 *
 * @param claim id of the claim in its report's reading
 * @param kind what sort of source it is; null where the report does not tell who it is
 * @param speakers ids of the {@link Speaker}s that it is: one, with the institution that a person
 *     speaks for two, and none where it cannot be told over reports who it is
 */
public record Said(String claim, @Nullable Kind kind, List<String> speakers) {
  public Said {
    speakers = List.copyOf(speakers);
  }

  /** Whether it is somebody whom the report does not name. */
  public boolean isUnnamed() {
    return kind == Kind.ANONYMOUS || kind == Kind.WITNESSES || kind == Kind.DOCUMENT;
  }
}
