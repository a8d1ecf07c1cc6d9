package hearsay.publish.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers by which datasets know states ({@code state-numbers.tsv}). */
final class StateNumbers {
  private static final String RESOURCE = "state-numbers.tsv";
  private static final String NONE = "-";
  private static final Map<String, String[]> LINES = lines();

  private StateNumbers() {}

  /** The Correlates of War code of a country by its ISO 3166-1 alpha-3 code, or null. */
  static @Nullable String correlatesOfWar(@Nullable String country) {
    return cell(country, 1);
  }

  /** The Gleditsch-Ward number of a country by its ISO 3166-1 alpha-3 code, or null. */
  static @Nullable String gleditschWard(@Nullable String country) {
    return cell(country, 2);
  }

  private static @Nullable String cell(@Nullable String country, int column) {
    String[] line = country == null ? null : LINES.get(country);
    return line == null || line[column].equals(NONE) ? null : line[column];
  }

  private static Map<String, String[]> lines() {
    InputStream in = Objects.requireNonNull(StateNumbers.class.getResourceAsStream(RESOURCE));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
