package hearsay.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Filters from what people and programs give by name. */
public final class Filters {
  private Filters() {}

  /**
   * The filters of a field: of several values one must be there, but all of several texts.
   *
   * @param given values, several of which may stand between commas where the field allows that
   * @throws IllegalArgumentException if the field cannot have one, with a message for a person
   */
  public static List<Filter> of(Field field, List<String> given) {
    if (given.isEmpty()) {
      return List.of();
    }
    if (field == Field.TEXT) {
      return given.stream().map(text -> Filter.of(field, text)).toList();
    }
    List<String> values = new ArrayList<>();
    for (String one : given) {
      values.addAll(field.isListed() ? Arrays.asList(one.split(",", -1)) : List.of(one));
    }
    return List.of(new Filter(field, values));
  }
}
