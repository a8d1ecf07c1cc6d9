package hearsay.server.page;

import gg.jte.Content;
import hearsay.corroboration.DisputeFinding;
import hearsay.corroboration.FindingKind;
import hearsay.corroboration.HappeningFinding;
import hearsay.corroboration.ReuseFinding;
import hearsay.corroboration.StoryFinding;
import hearsay.corroboration.reuse.Reuse;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import hearsay.publish.page.Dates;
import hearsay.publish.wording.Spelling;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import hearsay.server.picture.DayLine;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One story: its reports in time, what happened in it, from whom they have it. */
final class StoryPage {
  private static final int MOST_DRAWN = 60;

  private final Ledger ledger;
  private final Reports reports;
  private final Pages pages;

  StoryPage(Ledger ledger, Reports reports, Pages pages) {
    this.ledger = ledger;
    this.reports = reports;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/story", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    String id = asked.needed("id");
    StoryFinding story =
        FindingKind.STORY
            .of(ledger, id)
            .orElseThrow(() -> Refusal.notFound("No story is known as " + id + "."));
    List<HappeningFinding> happenings = happenings(story);
    String title = Objects.requireNonNullElse(story.title(), story.id());
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("story", story);
    parameters.put("title", title);
    parameters.put("reports", lines(story));
    parameters.put("line", line(story));
    parameters.put("happenings", happenings.stream().map(HappeningView::of).toList());
    parameters.put("chosen", "");
    parameters.put("graph", null);
    Optional<HappeningFinding> chosen = chosen(happenings, asked.one("happening"));
    if (chosen.isPresent()) {
      parameters.put("chosen", chosen.get().happening().id());
      parameters.put("graph", GraphView.of(chosen.get(), reports));
    }
    parameters.put("disputes", disputes(id));
    pages.show(context, "story", title, Room.STORIES, parameters);
  }

  private static Optional<HappeningFinding> chosen(
      List<HappeningFinding> happenings, Optional<String> id) {
    return happenings.stream()
        .filter(finding -> id.isEmpty() || finding.happening().id().equals(id.get()))
        .findFirst();
  }

  /** Those told by most reports first. */
  private List<HappeningFinding> happenings(StoryFinding story) throws LedgerException {
    SortedMap<String, HappeningFinding> found = new TreeMap<>();
    for (String report : story.reports().subList(0, Math.min(MOST_DRAWN, story.reports().size()))) {
      FindingKind.HAPPENING
          .ofReport(ledger, report)
          .forEach(finding -> found.put(finding.happening().id(), finding));
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing(
                    (HappeningFinding finding) -> -finding.happening().reports().size())
                .thenComparing(finding -> finding.happening().id()))
        .toList();
  }

  private List<ReportLine> lines(StoryFinding story) throws LedgerException {
    List<ReportLine> lines = new ArrayList<>();
    for (String report : story.reports()) {
      Optional<ReuseFinding> reuse = FindingKind.REUSE.of(ledger, report);
      List<ReuseLine> from = new ArrayList<>();
      for (Reuse one : reuse.map(ReuseFinding::reuses).orElse(List.of())) {
        String other = one.from().equals(report) ? one.to() : one.from();
        from.add(new ReuseLine(Spelling.of(one.kind()), reports.card(other)));
      }
      lines.add(new ReportLine(reports.card(report), from));
    }
    return lines;
  }

  private Content line(StoryFinding story) throws LedgerException {
    List<DayLine.Dot> dots = new ArrayList<>();
    for (String report : story.reports().subList(0, Math.min(MOST_DRAWN, story.reports().size()))) {
      Optional<Reading> reading = ledger.reading(report);
      String lane = reports.card(report).outletOrTitle();
      dots.add(
          new DayLine.Dot(
              lane, reading.flatMap(one -> Dates.day(one.report().published())).orElse(null)));
    }
    return Templates.html(DayLine.of(dots, day -> "#told-by"));
  }

  private List<DisputesPage.Measure> disputes(String story) throws LedgerException {
    return FindingKind.DISPUTE
        .of(ledger, story)
        .map(DisputeFinding::disputes)
        .orElse(List.of())
        .stream()
        .map(DisputesPage.Measure::of)
        .toList();
  }

  /** A report of the story and whose text it has. */
  public record ReportLine(Reports.Card card, List<ReuseLine> reuses) {
    public ReportLine {
      reuses = List.copyOf(reuses);
    }
  }

  /** How much text of which other report. */
  public record ReuseLine(String kind, Reports.Card other) {}
}
