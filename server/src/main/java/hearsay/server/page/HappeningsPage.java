package hearsay.server.page;

import gg.jte.Content;
import hearsay.ledger.Kind;
import hearsay.ledger.Ledger;
import hearsay.ledger.Row;
import hearsay.publish.page.Dates;
import hearsay.server.page.Frame.Room;
import hearsay.server.picture.DayLine;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Events of all reports: a list, a map and a time line of the same ones. */
final class HappeningsPage {
  private static final int SIZE = 100;

  private final Ledger ledger;
  private final Pages pages;

  HappeningsPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/happenings", this::answer);
  }

  private void answer(Context context) throws IOException {
    Asked asked = new Asked(context);
    RowPage page = RowPage.of(ledger, Kind.EVENTS, asked, SIZE);
    List<Line> lines = page.rows().stream().map(Line::of).toList();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("lines", lines);
    parameters.put("spots", spots(page.rows()));
    parameters.put("placeless", lines.stream().filter(line -> line.place().isEmpty()).count());
    parameters.put("line", line(page.rows(), asked));
    parameters.put("next", Objects.requireNonNullElse(page.next(), ""));
    parameters.put("form", FilterForm.of(asked));
    parameters.put("query", asked.query());
    pages.show(context, "happenings", "Happenings", Room.HAPPENINGS, parameters);
  }

  private static Content line(List<Row> rows, Asked asked) {
    List<DayLine.Dot> dots =
        rows.stream()
            .map(
                row ->
                    new DayLine.Dot(
                        ClaimsPage.text(row, "quad"),
                        Dates.day(ClaimsPage.text(row, "happened_from")).orElse(null)))
            .toList();
    return Templates.html(
        DayLine.of(dots, day -> "/happenings" + asked.with("happened-from", day.toString())));
  }

  /** Events at one point count together. */
  private static List<Spot> spots(List<Row> rows) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.value("lat") instanceof Double lat && row.value("lon") instanceof Double lon) {
        Spot spot = Spot.of(row, lat, lon);
        spots.merge(lat + " " + lon, spot, (one, other) -> one.more());
      }
    }
    return new ArrayList<>(spots.values());
  }

  /**
   * A point on the map.
   *
   * @param area whether it is the middle of a country or a division of one: what happens "in Kursk
   *     Region" did not happen there
   */
  public record Spot(
      String name, double lat, double lon, boolean area, int count, String geonameid) {
    static Spot of(Row row, double lat, double lon) {
      String place = ClaimsPage.text(row, "place");
      String division = ClaimsPage.text(row, "admin1");
      return new Spot(
          place,
          lat,
          lon,
          division.isEmpty() || division.equals(place),
          1,
          ClaimsPage.text(row, "geonameid"));
    }

    Spot more() {
      return new Spot(name, lat, lon, area, count + 1, geonameid);
    }
  }

  /** One event. */
  public record Line(
      String type,
      String mode,
      boolean conflict,
      String who,
      String words,
      String when,
      String place,
      List<String> manner,
      String source,
      String outlet,
      String link) {
    public Line {
      manner = List.copyOf(manner);
    }

    static Line of(Row row) {
      String actors = ClaimsPage.text(row, "actors");
      String recipients = ClaimsPage.text(row, "recipients");
      String who = actors.isEmpty() ? "—" : actors;
      String country = ClaimsPage.text(row, "country");
      String place = ClaimsPage.text(row, "place");
      return new Line(
          ClaimsPage.text(row, "type"),
          ClaimsPage.text(row, "mode"),
          ClaimsPage.text(row, "quad").endsWith("conflict"),
          recipients.isEmpty() ? who : who + " → " + recipients,
          ClaimsPage.text(row, "trigger_text"),
          ClaimsPage.text(row, "happened_from"),
          place.isEmpty() || country.isEmpty() ? place : place + " (" + country + ")",
          ClaimsPage.manner(row, List.of("certainty", "polarity", "reality")),
          ClaimsPage.text(row, "source"),
          ClaimsPage.text(row, "outlet"),
          Links.claim(ClaimsPage.text(row, "report"), ClaimsPage.text(row, "claim")));
    }
  }
}
