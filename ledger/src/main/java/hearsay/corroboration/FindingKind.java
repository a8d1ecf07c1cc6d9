package hearsay.corroboration;

import hearsay.corroboration.origin.Voices;
import hearsay.corroboration.speaker.OutletRecord;
import hearsay.corroboration.speaker.SourceRecord;
import hearsay.ledger.Finding;
import hearsay.ledger.FindingQuery;
import hearsay.ledger.Found;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.publish.ContractJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The sorts of findings that a ledger keeps, each of one type of record.
 *
 * @param name by which the ledger knows it
 * @param type of the record that is kept of each subject
 */
public record FindingKind<T extends Record>(String name, Class<T> type) {
  /** By report: the story it belongs to. */
  public static final FindingKind<StoryOf> STORY_OF = new FindingKind<>("story-of", StoryOf.class);

  /** By story: the reports that tell it. */
  public static final FindingKind<StoryFinding> STORY =
      new FindingKind<>("story", StoryFinding.class);

  /** By report: the text that it has from others. */
  public static final FindingKind<ReuseFinding> REUSE =
      new FindingKind<>("reuse", ReuseFinding.class);

  /** By happening: an event that two reports or more tell, and who relies on whom for it. */
  public static final FindingKind<HappeningFinding> HAPPENING =
      new FindingKind<>("happening", HappeningFinding.class);

  /** By story: the figures that two or more claimants give. */
  public static final FindingKind<DisputeFinding> DISPUTE =
      new FindingKind<>("dispute", DisputeFinding.class);

  /** By report: whose words it gives, claim by claim. */
  public static final FindingKind<Voices> VOICES = new FindingKind<>("voices", Voices.class);

  /** By source: what reports have from it. */
  public static final FindingKind<SourceRecord> SOURCE =
      new FindingKind<>("source", SourceRecord.class);

  /** By outlet: what it published, and what others have from it. */
  public static final FindingKind<OutletRecord> OUTLET =
      new FindingKind<>("outlet", OutletRecord.class);

  /**
   * All findings of this kind, by subject.
   *
   * @throws LedgerException also if they were written in the form of another version
   */
  public List<T> all(Ledger ledger) throws LedgerException {
    List<T> all = new ArrayList<>();
    for (Finding finding : ledger.findings(name)) {
      all.add(record(finding, ledger));
    }
    return all;
  }

  /** What is found of a subject; throws as {@link #all} does. */
  public Optional<T> of(Ledger ledger, String subject) throws LedgerException {
    Optional<Finding> found = ledger.finding(name, subject);
    return found.isEmpty() ? Optional.empty() : Optional.of(record(found.get(), ledger));
  }

  /** Asks for the newest of this kind, to be narrowed; for {@link #page}. */
  public FindingQuery query(int limit) {
    return FindingQuery.of(name, limit);
  }

  /**
   * A page of findings; throws as {@link #all} does.
   *
   * @throws IllegalArgumentException if another kind is asked for
   */
  public List<Listed<T>> page(Ledger ledger, FindingQuery query) throws LedgerException {
    if (!query.kind().equals(name)) {
      throw new IllegalArgumentException("a page of " + query.kind() + " asked of kind " + name);
    }
    List<Listed<T>> page = new ArrayList<>();
    for (Found found : ledger.findings(query)) {
      page.add(new Listed<>(record(found.finding(), ledger), found.cursor()));
    }
    return page;
  }

  /** The findings that speak of a report, by subject; throws as {@link #all} does. */
  public List<T> ofReport(Ledger ledger, String report) throws LedgerException {
    List<T> all = new ArrayList<>();
    for (Finding finding : ledger.findingsOf(name, report)) {
      all.add(record(finding, ledger));
    }
    return all;
  }

  private T record(Finding finding, Ledger ledger) throws LedgerException {
    try {
      return ContractJson.read(finding.json(), type);
    } catch (IllegalArgumentException e) {
      throw new LedgerException(
          ledger.where()
              + ": what was found of "
              + finding.subject()
              + " is not in this version's form; \"hearsay corroborate\" finds it anew",
          e);
    }
  }

  void replace(Ledger ledger, SortedMap<String, T> bySubject, Filer<T> filer)
      throws LedgerException {
    ledger.replaceFindings(
        name,
        bySubject.entrySet().stream()
            .map(entry -> filer.file(finding(entry.getKey(), entry.getValue()), entry.getValue()))
            .iterator());
  }

  /**
   * Puts some in the place of those with the same subjects and takes others away.
   *
   * @param gone subjects of those that are found no more
   */
  void update(Ledger ledger, SortedMap<String, T> some, Filer<T> filer, Collection<String> gone)
      throws LedgerException {
    ledger.updateFindings(
        name,
        some.entrySet().stream()
            .map(entry -> filer.file(finding(entry.getKey(), entry.getValue()), entry.getValue()))
            .toList(),
        gone);
  }

  private Finding finding(String subject, T record) {
    return new Finding(name, subject, ContractJson.write(record));
  }
}
