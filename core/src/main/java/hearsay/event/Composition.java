package hearsay.event;

import hearsay.language.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event becomes inside another: "agree to" + aid is the intent to give aid. CAMEO's own
 * chapters 03, 10, 12 and 13 are built in this way. Immutable.
 */
final class Composition {
  static final Composition STANDARD = new Composition();

  /** By outer word kind, then by the begin of the inner code. */
  private final Map<String, Map<String, String>> table = new HashMap<>();

  private Composition() {
    for (Table.Row row : Table.read(Composition.class, "composition.tsv", 3)) {
      String result = row.cell(2);
      if (!result.equals("-") && !result.equals("=") && Cameo.STANDARD.find(result).isEmpty()) {
        throw row.wrong("no such code: " + result);
      }
      if (table.computeIfAbsent(row.cell(0), o -> new HashMap<>()).put(row.cell(1), result)
          != null) {
        throw row.wrong("a fact twice");
      }
    }
  }

  Set<String> outers() {
    return table.keySet();
  }

  /**
   * The code of the whole, or null where it is no event.
   *
   * @param outer "intend", "request", "reject" …
   * @param inner code of the event inside
   */
  @Nullable String compose(String outer, String inner) {
    Map<String, String> results = table.getOrDefault(outer, Map.of());
    for (int end = inner.length(); end >= 1; end--) {
      String result = results.get(inner.substring(0, end));
      if (result != null) {
        return value(result, inner);
      }
    }
    return value(results.getOrDefault("*", "-"), inner);
  }

  private static @Nullable String value(String result, String inner) {
    return switch (result) {
      case "-" -> null;
      case "=" -> inner;
      default -> result;
    };
  }
}
