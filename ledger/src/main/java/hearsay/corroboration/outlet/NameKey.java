package hearsay.corroboration.outlet;

import java.util.Locale;

/** How names of outlets are compared. */
final class NameKey {
  private static final int SHORT = 4;

  private NameKey() {}

  /** The name without "the" and case; a short one in capitals as it is. */
  static String of(String name) {
    String key = name.strip().replace('’', '\'');
    if (key.length() <= SHORT && key.equals(key.toUpperCase(Locale.ROOT))) {
      return key;
    }
    String lower = key.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }
}
