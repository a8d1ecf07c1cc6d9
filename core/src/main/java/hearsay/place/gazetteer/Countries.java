package hearsay.place.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** ISO 3166-1: three letters for two. */
final class Countries {
  private final Map<String, String> byCode = new HashMap<>();

  /**
   * @param file countryInfo.txt, where there is one; else Java's own table serves
   */
  Countries(Optional<Path> file, CountedBytes.Listener progress) throws IOException {
    for (String code : Locale.getISOCountries()) {
      try {
        byCode.put(code, new Locale("", code).getISO3Country());
      } catch (MissingResourceException e) {
        // a code of two letters only; no country of the news
      }
    }
    byCode.put("XK", "XKX"); // Kosovo, which ISO has not
    if (file.isPresent()) {
      try (TabbedLines lines = new TabbedLines(file.get(), 2, progress)) {
        for (String[] cells = lines.next(); cells != null; cells = lines.next()) {
          if (!cells[0].matches("[A-Z]{2}") || !cells[1].matches("[A-Z]{3}")) {
            throw lines.wrong("expected a country's codes (\"NL\", \"NLD\") in columns 1 and 2");
          }
          byCode.put(cells[0], cells[1]);
        }
      }
    }
  }

  /** Three letters; empty where the code is empty or no country's. */
  String of(String code) {
    return byCode.getOrDefault(code, "");
  }
}
