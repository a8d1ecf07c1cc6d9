package hearsay.server.page;

import hearsay.corroboration.DisputeFinding;
import hearsay.corroboration.FindingKind;
import hearsay.corroboration.StoryFinding;
import hearsay.corroboration.dispute.Dispute;
import hearsay.ledger.FindingQuery.Order;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.publish.wording.Spelling;
import hearsay.server.page.Frame.Room;
import hearsay.server.picture.DisputePicture;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stories of which several give figures. */
final class DisputesPage {
  private final Ledger ledger;
  private final Pages pages;

  DisputesPage(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/disputes", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    boolean agreed = asked.one("agreed").isPresent();
    FindingList<DisputeFinding> list =
        FindingList.of(FindingKind.DISPUTE, ledger, asked, Order.NEWEST, agreed ? 0 : 1);
    List<Line> lines = new ArrayList<>();
    for (DisputeFinding finding : list.findings()) {
      lines.add(Line.of(finding, FindingKind.STORY.of(ledger, finding.story()).orElse(null)));
    }
    if (Sheet.isAsked(context)) {
      sheet(lines).answer(context, "disputes.csv");
      return;
    }
    pages.show(
        context,
        "disputes",
        "Disputes",
        Room.DISPUTES,
        Map.of(
            "lines", lines,
            "total", list.total(),
            "next", list.next(),
            "search", ListForm.of(asked, "newest"),
            "agreed", agreed));
  }

  private static Sheet sheet(List<Line> lines) {
    Sheet sheet = new Sheet("story", "title", "last_report", "measure", "figures", "contested");
    for (Line line : lines) {
      for (Measure one : line.measures()) {
        sheet.row(
            line.story(), line.title(), line.day(), one.name(), one.figures(), one.contested());
      }
    }
    return sheet;
  }

  /** A story with what is in dispute. */
  public record Line(String story, String title, String link, String day, List<Measure> measures) {
    public Line {
      measures = List.copyOf(measures);
    }

    static Line of(DisputeFinding finding, @Nullable StoryFinding story) {
      String title = story == null ? null : story.title();
      String day = story == null ? null : story.to();
      return new Line(
          finding.story(),
          Objects.requireNonNullElse(title, finding.story()),
          Links.dispute(finding.story()),
          Objects.requireNonNullElse(day, ""),
          finding.disputes().stream().map(Measure::of).toList());
    }
  }

  /** One measure: "killed of RUS", "2, 3 to 4 or 60 or more". */
  public record Measure(String name, String figures, boolean contested) {
    private static final int MOST = 6;

    static Measure of(Dispute dispute) {
      List<String> words =
          dispute.positions().stream()
              .map(position -> DisputePicture.words(position.interval()))
              .distinct()
              .toList();
      String shown = String.join("; ", words.subList(0, Math.min(MOST, words.size())));
      return new Measure(
          name(dispute), words.size() > MOST ? shown + " …" : shown, dispute.isContested());
    }

    static String name(Dispute dispute) {
      String measure = Spelling.of(dispute.measure());
      return dispute.side() == null ? measure : measure + ", " + dispute.side();
    }
  }
}
