package hearsay.server.page;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.HappeningFinding;
import hearsay.corroboration.happening.Stance;
import hearsay.corroboration.happening.Telling;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Under each claim: which other reports say this, and which deny it. */
final class Elsewhere {
  private static final int MOST = 12;

  private final Ledger ledger;
  private final Reports reports;

  Elsewhere(Ledger ledger, Reports reports) {
    this.ledger = ledger;
    this.reports = reports;
  }

  void into(Document page, Reading reading) throws LedgerException {
    String report = reading.report().id();
    Map<String, Map<Stance, Set<Telling>>> others = new LinkedHashMap<>();
    Map<String, Set<String>> happenings = new LinkedHashMap<>();
    for (HappeningFinding finding : FindingKind.HAPPENING.ofReport(ledger, report)) {
      List<Telling> tellings = finding.happening().tellings();
      for (Telling own : tellings) {
        if (own.report().equals(report)) {
          happenings
              .computeIfAbsent(own.claim(), claim -> new LinkedHashSet<>())
              .add(finding.happening().id());
          Map<Stance, Set<Telling>> byStance =
              others.computeIfAbsent(own.claim(), claim -> new LinkedHashMap<>());
          for (Telling other : tellings) {
            if (!other.report().equals(report)) {
              byStance
                  .computeIfAbsent(towards(own, other), stance -> new LinkedHashSet<>())
                  .add(other);
            }
          }
        }
      }
    }
    for (Map.Entry<String, Map<Stance, Set<Telling>>> one : others.entrySet()) {
      Optional<Element> card = ReportPage.card(page, one.getKey());
      if (card.isPresent()) {
        list(card.get(), "Others who say this", one.getValue().get(Stance.ASSERTS));
        list(card.get(), "Others who deny this", one.getValue().get(Stance.DENIES));
        list(card.get(), "Others who contest this", one.getValue().get(Stance.CONTESTS));
        for (String happening : happenings.getOrDefault(one.getKey(), Set.of())) {
          card.get()
              .appendElement("p")
              .appendElement("a")
              .attr("href", Links.happening(happening))
              .text("Who has it from whom");
        }
      }
    }
  }

  /** Who denies what a denial denies says the same. */
  private static Stance towards(Telling own, Telling other) {
    if (own.stance() == Stance.CONTESTS || other.stance() == Stance.CONTESTS) {
      return Stance.CONTESTS;
    }
    return own.stance() == other.stance() ? Stance.ASSERTS : Stance.DENIES;
  }

  private void list(Element card, String heading, @Nullable Set<Telling> tellings)
      throws LedgerException {
    if (tellings == null) {
      return;
    }
    card.appendElement("h4").text(heading);
    Element list = card.appendElement("ul").addClass("elsewhere");
    Set<String> seen = new HashSet<>();
    for (Telling telling : tellings) {
      if (seen.size() < MOST && seen.add(telling.report())) {
        Reports.Card other = reports.card(telling.report());
        Element item = list.appendElement("li");
        item.appendElement("a")
            .attr("href", Links.claim(telling.report(), telling.claim()))
            .text(other.outletOrTitle());
        if (other.published() != null) {
          item.appendText(" ").appendElement("small").text(other.published());
        }
      }
    }
    long left = tellings.stream().map(Telling::report).distinct().count() - seen.size();
    if (left > 0) {
      list.appendElement("li").text("and " + left + " more");
    }
  }
}
