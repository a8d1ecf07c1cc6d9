package hearsay.server.page;

import hearsay.ledger.Field;
import hearsay.ledger.Filter;
import hearsay.server.guard.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The filters of a query as a form: named as the options of {@code hearsay query}, filled as asked.
 *
 * @param basic those that most people look for
 * @param more the others
 */
public record FilterForm(List<Input> basic, List<Input> more) {
  /**
   * One filter.
   *
   * @param hint an example of what to write
   * @param value as asked, several separated by commas; empty for none
   * @param day whether it takes a day
   */
  public record Input(
      String name, String label, String hint, String value, boolean day, List<String> options) {
    public Input {
      options = List.copyOf(options);
    }
  }

  public FilterForm {
    basic = List.copyOf(basic);
    more = List.copyOf(more);
  }

  /** Whether any of the further filters is in use. */
  public boolean hasMore() {
    return more.stream().anyMatch(input -> !input.value().isEmpty());
  }

  /** Whether any filter is in use. */
  public boolean isUsed() {
    return hasMore() || basic.stream().anyMatch(input -> !input.value().isEmpty());
  }

  static FilterForm of(Asked asked) {
    List<Input> basic = new ArrayList<>();
    List<Input> more = new ArrayList<>();
    for (FilterTable.Line line : FilterTable.lines()) {
      (line.basic() ? basic : more).add(input(line, asked));
    }
    return new FilterForm(basic, more);
  }

  private static Input input(FilterTable.Line line, Asked asked) {
    return new Input(
        name(line.field()),
        line.label(),
        line.hint(),
        String.join(", ", asked.all(name(line.field()))),
        line.hint().equals(FilterTable.DAY),
        line.options());
  }

  /** The name of a filter in an address. */
  static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The filters that are asked for. */
  static List<Filter> filters(Asked asked) {
    List<Filter> filters = new ArrayList<>();
    for (Field field : Field.values()) {
      for (String given : asked.all(name(field))) {
        filters.add(filter(field, given));
      }
    }
    return filters;
  }

  /** Codes may be listed with commas; words may have commas in them. */
  private static Filter filter(Field field, String given) {
    try {
      return switch (field) {
        case TEXT, SOURCE, CHAIN, OUTLET, PLACE, REPORT -> Filter.of(field, given);
        default ->
            new Filter(
                field, Arrays.stream(given.split(",", -1)).filter(one -> !one.isBlank()).toList());
      };
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter(name(field), String.valueOf(e.getMessage()));
    }
  }
}
