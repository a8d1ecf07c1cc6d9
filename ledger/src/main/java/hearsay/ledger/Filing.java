package hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and under what it is to be found again.
 *
 * @param day the newest day that it speaks of, or null
 * @param weight how much there is to it, as its kind counts it; heavier ones come first where asked
 * @param words texts whose words it is found by: titles, places, actors, outlets
 * @param reports ids of those it speaks of
 */
public record Filing(
    Finding finding,
    @Nullable LocalDate day,
    long weight,
    List<String> words,
    Set<String> reports) {
  public Filing {
    words = List.copyOf(words);
    reports = Set.copyOf(reports);
  }

  /** Under nothing but its kind and subject. */
  public static Filing of(Finding finding) {
    return new Filing(finding, null, 0, List.of(), Set.of());
  }
}
