package hearsay.corroboration.origin;

import hearsay.model.Claim;
import hearsay.model.Reading;
import hearsay.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the claim that tells given words of a report. */
public final class Sayings {
  private Sayings() {}

  /**
   * The innermost claim that tells most of the words at a span; empty where none tells half of
   * them.
   */
  public static Optional<Saying> at(Reading reading, Span words) {
    return reading.claims().stream()
        .filter(claim -> 2 * told(claim, words) >= words.length())
        .max(
            Comparator.<Claim>comparingInt(claim -> told(claim, words))
                .thenComparingInt(claim -> claim.chain().size())
                .thenComparingInt(claim -> -length(claim.spans().content())))
        .map(claim -> new Saying(reading.report().id(), claim.id()));
  }

  private static int told(Claim claim, Span words) {
    int told = 0;
    for (Span span : claim.spans().content()) {
      told +=
          Math.max(0, Math.min(span.end(), words.end()) - Math.max(span.begin(), words.begin()));
    }
    return told;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
