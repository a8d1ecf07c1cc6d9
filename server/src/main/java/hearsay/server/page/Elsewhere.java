package hearsay.server.page;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.HappeningFinding;
import hearsay.corroboration.happening.Stance;
import hearsay.corroboration.happening.Telling;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** By claim, as HTML; claims that no other report says or denies are not in it. */
  Map<String, String> of(Reading reading) throws LedgerException {
    String report = reading.report().id();
    Map<String, Found> found = new LinkedHashMap<>();
    for (HappeningFinding finding : FindingKind.HAPPENING.ofReport(ledger, report)) {
      for (Telling own : finding.happening().tellings()) {
        if (own.report().equals(report)) {
          found
              .computeIfAbsent(own.claim(), claim -> new Found())
              .add(own, finding.happening().id(), finding.happening().tellings());
        }
      }
    }
    Map<String, String> html = new HashMap<>();
    for (Map.Entry<String, Found> one : found.entrySet()) {
      html.put(one.getKey(), html(one.getValue()));
    }
    return html;
  }

  /** What other reports say of one claim's happenings. */
  private static final class Found {
    private final Map<Stance, Set<Telling>> others = new EnumMap<>(Stance.class);
    private final Set<String> happenings = new LinkedHashSet<>();

    void add(Telling own, String happening, List<Telling> tellings) {
      happenings.add(happening);
      for (Telling other : tellings) {
        if (!other.report().equals(own.report())) {
          others.computeIfAbsent(towards(own, other), stance -> new LinkedHashSet<>()).add(other);
        }
      }
    }
  }

  private String html(Found found) throws LedgerException {
    Element words = Fragment.empty();
    list(words, "Others who say this", found.others.get(Stance.ASSERTS));
    list(words, "Others who deny this", found.others.get(Stance.DENIES));
    list(words, "Others who contest this", found.others.get(Stance.CONTESTS));
    for (String happening : found.happenings) {
      words
          .appendElement("p")
          .appendElement("a")
          .attr("href", Links.happening(happening))
          .text("Who has it from whom");
    }
    return words.html();
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
