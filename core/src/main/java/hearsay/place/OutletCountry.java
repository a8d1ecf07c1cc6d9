package hearsay.place;

import hearsay.model.Article;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country that an article's outlet is at home in: as given, else by its domain's last label.
 */
final class OutletCountry {
  private static final Map<String, String> BY_LABEL = byLabel();

  private OutletCountry() {}

  private static Map<String, String> byLabel() {
    Map<String, String> labels = new HashMap<>();
    for (String[] row : Table.rows("countries.tsv", 8)) {
      labels.put(row[1].toLowerCase(Locale.ROOT), row[0]);
    }
    labels.put("uk", "GBR");
    labels.keySet().removeAll(Set.of("tv", "co", "me", "io", "fm", "cc", "to", "ws"));
    return Map.copyOf(labels);
  }

  /** ISO 3166-1 alpha-3, or null where nothing tells. */
  static @Nullable String of(Article article) {
    if (article.outlet().country() != null) {
      return article.outlet().country();
    }
    String domain = article.outlet().domain();
    if (domain == null) {
      return null;
    }
    String label = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_LABEL.get(label);
  }
}
