package hearsay.publish.page;

import hearsay.model.Place;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The places in a table, behind the map. */
final class PlaceTable {
  private PlaceTable() {}

  static void fill(Element section, List<Place> places) {
    Element details = section.appendElement("details");
    details.appendElement("summary").text("Places as a table");
    table(details.appendElement("div").addClass("scroll"), places);
    csv(places).into(section, "places.csv");
  }

  private static void table(Element parent, List<Place> places) {
    Element table = parent.appendElement("table");
    table
        .appendElement("caption")
        .text(
            "On the map: ● the place itself · ○ only what it stands for, such as a government"
                + " · dashed ring: the middle of a country or region");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String heading : List.of("In the report", "Place", "Used as", "Latitude", "Longitude")) {
      head.appendElement("th").attr("scope", "col").text(heading);
    }
    Element body = table.appendElement("tbody");
    for (Place place : places) {
      Element row = body.appendElement("tr");
      row.appendElement("td").addClass("words").text(place.text());
      row.appendElement("td").text(place.name() == null ? "unknown" : Wording.place(place));
      row.appendElement("td").text(Spelling.of(place.use()));
      row.appendElement("td").addClass("number-cell").text(degrees(place.lat(), "N", "S"));
      row.appendElement("td").addClass("number-cell").text(degrees(place.lon(), "E", "W"));
    }
  }

  private static String degrees(@Nullable Double degrees, String above, String below) {
    return degrees == null
        ? ""
        : String.format(Locale.ROOT, "%.2f° %s", Math.abs(degrees), degrees < 0 ? below : above);
  }

  private static CsvLink csv(List<Place> places) {
    CsvLink csv =
        new CsvLink(
            List.of(
                "id",
                "text",
                "name",
                "geonameid",
                "lat",
                "lon",
                "country",
                "admin1",
                "feature",
                "use",
                "confidence"));
    for (Place p : places) {
      csv.row(
          Arrays.asList(
              p.id(),
              p.text(),
              p.name(),
              p.geonameid(),
              p.lat(),
              p.lon(),
              p.country(),
              p.admin1(),
              p.feature(),
              Spelling.of(p.use()),
              p.confidence()));
    }
    return csv;
  }
}
