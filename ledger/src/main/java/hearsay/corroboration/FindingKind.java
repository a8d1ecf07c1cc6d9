package hearsay.corroboration;

import hearsay.ledger.Finding;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.publish.ContractJson;
import java.util.ArrayList;
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

  void replace(Ledger ledger, SortedMap<String, T> bySubject) throws LedgerException {
    ledger.replaceFindings(
        name,
        bySubject.entrySet().stream()
            .map(entry -> new Finding(name, entry.getKey(), ContractJson.write(entry.getValue())))
            .iterator());
  }
}
