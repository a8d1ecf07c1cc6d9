package hearsay.corroboration;

import hearsay.corroboration.origin.Copy;
import hearsay.corroboration.outlet.Outlets;
import hearsay.corroboration.reuse.Provenances;
import hearsay.corroboration.reuse.ReportText;
import hearsay.corroboration.reuse.Reuse;
import hearsay.corroboration.reuse.Reuses;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which of a ledger's reports have whose text, report by report. */
final class ReusedText {
  private final RecentReadings recent;
  private final Provenances provenances;
  private final Reuses reuses = new Reuses(this::text);
  private final SortedMap<String, List<Reuse>> byReport = new TreeMap<>();

  ReusedText(Ledger ledger, Outlets outlets) {
    this.recent = new RecentReadings(ledger);
    this.provenances = new Provenances(outlets);
  }

  /**
   * Takes in a reading of a report that was not there.
   *
   * @return the reports of which it is now found that they have others' text
   */
  Set<String> add(Reading reading) {
    Set<String> touched = new TreeSet<>();
    for (Reuse reuse : reuses.add(text(reading))) {
      byReport.computeIfAbsent(reuse.to(), any -> new ArrayList<>()).add(reuse);
      touched.add(reuse.to());
    }
    return touched;
  }

  private ReportText text(Reading reading) {
    return ReportText.of(reading, provenances);
  }

  private Optional<ReportText> text(String report) {
    try {
      return recent.of(List.of(report)).stream().map(this::text).findFirst();
    } catch (LedgerException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By report, all that has another's text. */
  SortedMap<String, ReuseFinding> findings() {
    SortedMap<String, ReuseFinding> found = new TreeMap<>();
    byReport.forEach(
        (report, all) ->
            found.put(
                report,
                new ReuseFinding(
                    report, all.stream().sorted(Comparator.comparing(Reuse::from)).toList())));
    return found;
  }

  /**
   * What some reports took from each other. Words that both put into a speaker's mouth are no copy,
   * and what both have from an agency its credits tell.
   */
  List<Copy> among(Collection<String> reports) {
    List<Copy> copies = new ArrayList<>();
    for (String report : reports) {
      for (Reuse reuse : byReport.getOrDefault(report, List.of())) {
        boolean own =
            reuse.kind() != Reuse.Kind.QUOTED && reuse.direction() != Reuse.Direction.COMMON_AGENCY;
        if (own && reports.contains(reuse.from())) {
          copies.add(new Copy(report, reuse.from(), reuse.overlap().ofSecond()));
        }
      }
    }
    copies.sort(Comparator.comparing(Copy::copy).thenComparing(Copy::original));
    return copies;
  }
}
