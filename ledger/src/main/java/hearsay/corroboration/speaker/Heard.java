package hearsay.corroboration.speaker;

import hearsay.corroboration.origin.Said;
import hearsay.corroboration.origin.Voices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The little of a report's {@link Voices} that is looked up again and again. */
record Heard(
    String report, @Nullable String published, @Nullable String outlet, Map<String, Said> claims) {
  private static final int DAY = "2024-08-09".length();

  static Heard of(Voices voices) {
    Map<String, Said> claims = new HashMap<>();
    voices.claims().forEach(said -> claims.put(said.claim(), said));
    return new Heard(voices.report(), voices.published(), voices.outlet(), claims);
  }

  /** ISO 8601 day of publication, or null. */
  @Nullable String day() {
    return published == null || published.length() < DAY ? null : published.substring(0, DAY);
  }

  /** Whose claim it is; the outlet's own where it is no claim. */
  List<String> speakers(@Nullable String claim) {
    Said said = claim == null ? null : claims.get(claim);
    return said != null ? said.speakers() : outlet == null ? List.of() : List.of(outlet);
  }

  /** Whether a claim is surely somebody else's. */
  boolean isOfOther(String claim, String speaker) {
    Said said = claims.get(claim);
    return said != null
        && !said.speakers().contains(speaker)
        && (!said.speakers().isEmpty() || said.isUnnamed());
  }
}
