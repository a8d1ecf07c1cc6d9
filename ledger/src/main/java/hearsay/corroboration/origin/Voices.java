package hearsay.corroboration.origin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a report gives, claim by claim.
 *
 * @param report id of the report
 * @param published ISO 8601, or null
 * @param outlet who published it, or null where nothing tells
 * @param speakers all that its claims name, and the outlet, by id
 * @param claims in text order
 */
public record Voices(
    String report,
    @Nullable String published,
    @Nullable String outlet,
    List<Speaker> speakers,
    List<Said> claims) {
  public Voices {
    speakers = List.copyOf(speakers);
    claims = List.copyOf(claims);
  }
}
