package hearsay.corroboration;

import hearsay.model.Outlet;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.publish.JsonlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Readings of which nothing but the report is known. */
public final class Readings {
  private Readings() {}

  public static Reading of(Report report) {
    return new Reading(
        Reading.SCHEMA, report, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public static Report report(
      String id,
      @Nullable String published,
      @Nullable String outlet,
      @Nullable String title,
      String text) {
    return new Report(
        id,
        null,
        title,
        null,
        "en",
        new Outlet(outlet, null, null),
        published,
        null,
        List.of(),
        text);
  }

  /**
   * Those that origins are tested on; of each report the first of its name: groups may call
   * different reports alike.
   */
  public static List<Reading> ofGroups() throws IOException {
    Map<String, Reading> readings = new LinkedHashMap<>();
    try (InputStream packed =
            Readings.class.getResourceAsStream("origin/groups.readings.jsonl.gz");
        JsonlReader lines =
            new JsonlReader(
                new InputStreamReader(
                    new GZIPInputStream(Objects.requireNonNull(packed)), StandardCharsets.UTF_8))) {
      for (Optional<Reading> next = lines.next(); next.isPresent(); next = lines.next()) {
        readings.putIfAbsent(next.get().report().id(), next.get());
      }
    }
    return new ArrayList<>(readings.values());
  }
}
