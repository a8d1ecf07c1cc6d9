package hearsay.server.page;

import gg.jte.Content;
import hearsay.corroboration.DisputeFinding;
import hearsay.corroboration.FindingKind;
import hearsay.corroboration.dispute.Dispute;
import hearsay.corroboration.dispute.Figure;
import hearsay.corroboration.dispute.Policies;
import hearsay.corroboration.dispute.Policy;
import hearsay.corroboration.dispute.Toll;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Factuality;
import hearsay.publish.page.Dates;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import hearsay.server.guard.Refusal;
import hearsay.server.page.Frame.Room;
import hearsay.server.picture.DisputePicture;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of one story, who gives them, and what each policy would make of them. */
final class DisputePage {
  private final Ledger ledger;
  private final Reports reports;
  private final Pages pages;

  DisputePage(Ledger ledger, Reports reports, Pages pages) {
    this.ledger = ledger;
    this.reports = reports;
    this.pages = pages;
  }

  void install(JavalinConfig config) {
    config.routes.get("/dispute", this::answer);
  }

  private void answer(Context context) throws LedgerException {
    Asked asked = new Asked(context);
    String story = asked.needed("story");
    DisputeFinding finding =
        FindingKind.DISPUTE
            .of(ledger, story)
            .orElseThrow(
                () -> Refusal.notFound("No figures are compared for the story " + story + "."));
    Optional<Policy> policy = asked.one("policy").map(DisputePage::policy);
    List<Part> parts = new ArrayList<>();
    for (Dispute dispute : finding.disputes()) {
      parts.add(part(dispute, policy));
    }
    if (Sheet.isAsked(context)) {
      sheet(parts).answer(context, "figures.csv");
      return;
    }
    String title =
        FindingKind.STORY
            .of(ledger, story)
            .flatMap(found -> Optional.ofNullable(found.title()))
            .orElse(story);
    pages.show(
        context,
        "dispute",
        title,
        Room.DISPUTES,
        Map.of(
            "title",
            title,
            "story",
            story,
            "parts",
            parts,
            "policies",
            Policies.all().stream().map(Policy::name).toList(),
            "policy",
            policy.map(Policy::name).orElse(""),
            "query",
            asked.query()));
  }

  private static Sheet sheet(List<Part> parts) {
    Sheet sheet =
        new Sheet("measure", "day", "claimant", "side", "figure", "denied", "chain", "report");
    for (Part part : parts) {
      for (Row row : part.rows()) {
        sheet.row(
            part.name(),
            row.day(),
            row.claimant(),
            row.side(),
            row.figure(),
            row.denied(),
            String.join(" ← ", row.chain()),
            row.report().id());
      }
    }
    return sheet;
  }

  private static Policy policy(String name) {
    return Policies.named(name)
        .orElseThrow(
            () ->
                Refusal.badParameter(
                    "policy",
                    "there are: "
                        + Policies.all().stream()
                            .map(Policy::name)
                            .collect(Collectors.joining(", "))));
  }

  private Part part(Dispute dispute, Optional<Policy> policy) throws LedgerException {
    List<Figure> figures = totals(dispute);
    Map<String, Integer> marks = DisputePicture.marks(figures);
    Optional<Toll> toll = policy.flatMap(chosen -> chosen.apply(dispute));
    List<Row> rows = new ArrayList<>();
    for (Figure figure : figures) {
      rows.add(row(figure, marks));
    }
    List<Answer> answers = new ArrayList<>();
    for (Policy one : Policies.all()) {
      answers.add(Answer.of(one, one.apply(dispute), policy));
    }
    return new Part(
        DisputesPage.Measure.name(dispute),
        dispute.isContested(),
        Templates.html(DisputePicture.of(dispute, figures, toll, marks)),
        List.copyOf(marks.keySet()),
        rows,
        answers,
        dispute.contradictions().stream().map(DisputePage::words).distinct().toList(),
        dispute.updates().stream().map(DisputePage::words).distinct().toList());
  }

  /** The totals of all positions, as they came. */
  private static List<Figure> totals(Dispute dispute) {
    return dispute.positions().stream()
        .flatMap(position -> position.figures().stream())
        .sorted(
            Comparator.comparing((Figure figure) -> figure.day().isEmpty() ? "~" : figure.day())
                .thenComparing(Figure::report)
                .thenComparing(Figure::span))
        .toList();
  }

  private Row row(Figure figure, Map<String, Integer> marks) throws LedgerException {
    Reports.Card card = reports.card(figure.report());
    String side = DisputePicture.side(figure);
    return new Row(
        figure.day().isEmpty() ? "undated" : Dates.spoken(figure.day()),
        figure.claimant().words(),
        side,
        marks.getOrDefault(side, 0),
        figure.chain().stream().map(Wording::voice).toList(),
        DisputePicture.words(figure.interval()),
        figure.denied(),
        figure.factuality().equals(Factuality.FACT) ? "" : Wording.factuality(figure.factuality()),
        card);
  }

  private static String words(Dispute.Contradiction contradiction) {
    Figure one = contradiction.one();
    Figure other = contradiction.other();
    return switch (contradiction.reason()) {
      case DISJOINT -> told(one) + " against " + told(other);
      case DENIED -> one.claimant().words() + " denies " + DisputePicture.words(one.interval());
    };
  }

  private static String words(Dispute.Update update) {
    return told(update.earlier()) + ", then " + DisputePicture.words(update.later().interval());
  }

  private static String told(Figure figure) {
    return figure.claimant().words() + ": " + DisputePicture.words(figure.interval());
  }

  /** One measure of one side. */
  public record Part(
      String name,
      boolean contested,
      Content picture,
      List<String> sides,
      List<Row> rows,
      List<Answer> answers,
      List<String> contradictions,
      List<String> updates) {
    public Part {
      sides = List.copyOf(sides);
      rows = List.copyOf(rows);
      answers = List.copyOf(answers);
      contradictions = List.copyOf(contradictions);
      updates = List.copyOf(updates);
    }
  }

  /** One figure. */
  public record Row(
      String day,
      String claimant,
      String side,
      int mark,
      List<String> chain,
      String figure,
      boolean denied,
      String manner,
      Reports.Card report) {
    public Row {
      chain = List.copyOf(chain);
    }
  }

  /**
   * What a policy makes of them.
   *
   * @param range "34 to 60"; empty where it gives no answer
   */
  public record Answer(
      String policy, String range, String best, String grade, String reason, boolean chosen) {
    static Answer of(Policy policy, Optional<Toll> toll, Optional<Policy> chosen) {
      boolean is = chosen.isPresent() && chosen.get().name().equals(policy.name());
      if (toll.isEmpty()) {
        return new Answer(policy.name(), "", "", "", "no figure that it can use", is);
      }
      Toll answer = toll.get();
      return new Answer(
          policy.name(),
          answer.low() == answer.high() ? "" + answer.low() : answer.low() + " to " + answer.high(),
          answer.best().isPresent() ? "" + answer.best().getAsLong() : "",
          answer.grade() == Toll.Grade.NONE ? "" : Spelling.of(answer.grade()),
          answer.reason(),
          is);
    }
  }
}
