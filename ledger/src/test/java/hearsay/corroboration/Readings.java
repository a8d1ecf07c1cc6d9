package hearsay.corroboration;

import hearsay.model.Outlet;
import hearsay.model.Reading;
import hearsay.model.Report;
import java.util.List;
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
}
