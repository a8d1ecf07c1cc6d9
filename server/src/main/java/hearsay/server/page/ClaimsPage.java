package hearsay.server.page;

import hearsay.ledger.Kind;
import hearsay.ledger.Ledger;
import hearsay.ledger.Row;
import hearsay.server.page.Frame.Room;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Claims found by their words, sources, events. */
final class ClaimsPage {
  private static final int SIZE = 30;

  /** What a claim is unless something else is said of it. */
  private static final Set<String> PLAIN = Set.of("certain", "positive", "actual", "assertion", "");

  private final Ledger ledger;
  private final Pages pages;

  ClaimsPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/claims", this::answer);
  }

  private void answer(Context context) throws IOException {
    Asked asked = new Asked(context);
    RowPage page = RowPage.of(ledger, Kind.CLAIMS, asked, SIZE);
    List<Line> lines = page.rows().stream().map(Line::of).toList();
    pages.show(
        context,
        "claims",
        "Claims",
        Room.CLAIMS,
        Map.of(
            "lines", lines,
            "next", Objects.requireNonNullElse(page.next(), ""),
            "form", FilterForm.of(asked),
            "query", asked.query()));
  }

  /**
   * One claim.
   *
   * @param chain the voices, the outlet first
   * @param manner how it is put: what differs from plain fact
   */
  public record Line(
      String content,
      List<String> chain,
      List<String> manner,
      String report,
      String published,
      String link) {
    public Line {
      chain = List.copyOf(chain);
      manner = List.copyOf(manner);
    }

    static Line of(Row row) {
      String report = text(row, "report");
      return new Line(
          text(row, "content"),
          List.of(text(row, "chain").split(" ← ")),
          ClaimsPage.manner(row, List.of("attitude", "certainty", "polarity", "reality")),
          report,
          text(row, "published"),
          Links.claim(report, text(row, "id")));
    }
  }

  /** What differs from plain fact in some columns. */
  static List<String> manner(Row row, List<String> columns) {
    return columns.stream()
        .map(column -> text(row, column))
        .filter(value -> !PLAIN.contains(value))
        .toList();
  }

  /** A cell as text; empty where the report does not say. */
  static String text(Row row, String column) {
    return Objects.toString(row.value(column), "");
  }
}
