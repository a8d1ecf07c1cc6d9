package hearsay.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * A condition on results. Where a field belongs to an event and the results are claims or figures,
 * those pass whose event passes; filters on events then hold of one and the same event. Likewise
 * with the claim that an event or figure is told in.
 *
 * @param anyOf the values that will do, as the ledger spells them; at least one
 */
public record Filter(Field field, List<String> anyOf) {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the field cannot have one, with a message for a person
   */
  public Filter {
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("a filter needs a value");
    }
    anyOf = anyOf.stream().map(field::checked).distinct().toList();
  }

  public static Filter of(Field field, String... anyOf) {
    return new Filter(field, Arrays.asList(anyOf));
  }
}
