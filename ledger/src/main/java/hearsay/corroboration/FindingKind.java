package hearsay.corroboration;

import hearsay.ledger.Finding;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.publish.ContractJson;
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

  /** All findings of this kind, by subject. */
  public List<T> all(Ledger ledger) throws LedgerException {
    return ledger.findings(name).stream()
        .map(finding -> ContractJson.read(finding.json(), type))
        .toList();
  }

  /** What is found of a subject. */
  public Optional<T> of(Ledger ledger, String subject) throws LedgerException {
    return ledger.finding(name, subject).map(finding -> ContractJson.read(finding.json(), type));
  }

  void replace(Ledger ledger, SortedMap<String, T> bySubject) throws LedgerException {
    ledger.replaceFindings(
        name,
        bySubject.entrySet().stream()
            .map(entry -> new Finding(name, entry.getKey(), ContractJson.write(entry.getValue())))
            .iterator());
  }
}
