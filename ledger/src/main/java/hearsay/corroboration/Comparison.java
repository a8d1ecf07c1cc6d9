package hearsay.corroboration;

import hearsay.corroboration.happening.Happenings;
import hearsay.corroboration.origin.Origins;
import hearsay.corroboration.origin.VoiceReader;
import hearsay.corroboration.origin.Voices;
import hearsay.corroboration.outlet.Outlets;
import hearsay.corroboration.speaker.OutletRecord;
import hearsay.corroboration.speaker.Reckoning;
import hearsay.corroboration.speaker.SourceRecord;
import hearsay.corroboration.story.ReportProfile;
import hearsay.corroboration.story.Stories;
import hearsay.corroboration.story.Story;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has been made of the reports of a ledger so far, and how more reports change it. Every room
 * gives the same whatever the order of reports, so that growing gives what all at once would give.
 */
final class Comparison {
  private final Ledger ledger;
  private final Outlets outlets;
  private final ReadingSource readings;
  private final VoiceReader voiceReader;
  private final ReusedText reused;
  private final HappeningOrigins origins;
  private final Stories rooms = new Stories();
  private final Happenings told = new Happenings();
  private final Map<String, ReportCard> cards = new HashMap<>();
  private final Kept<StoryFinding> stories = new Kept<>(FindingKind.STORY);
  private final Kept<StoryOf> storyOf = new Kept<>(FindingKind.STORY_OF);
  private final Kept<ReuseFinding> reuses = new Kept<>(FindingKind.REUSE);
  private final Kept<HappeningFinding> happenings = new Kept<>(FindingKind.HAPPENING);
  private final Kept<DisputeFinding> disputes = new Kept<>(FindingKind.DISPUTE);
  private final Kept<Voices> voices = new Kept<>(FindingKind.VOICES);
  private final Kept<SourceRecord> sources = new Kept<>(FindingKind.SOURCE);
  private final Kept<OutletRecord> publishers = new Kept<>(FindingKind.OUTLET);
  private boolean written;

  /**
   * @param tick run for every reading that is gone through, each up to three times
   */
  Comparison(Ledger ledger, Outlets outlets, Runnable tick) {
    this.ledger = ledger;
    this.outlets = outlets;
    this.readings = new ReadingSource(ledger, tick);
    this.voiceReader = new VoiceReader(outlets);
    this.reused = new ReusedText(ledger, outlets);
    this.origins = new HappeningOrigins(readings, new Origins(outlets), reused);
  }

  /** Takes in reports that were not there and writes what that changes. */
  CorroborationSummary grow(Set<String> added) throws LedgerException {
    SortedMap<String, Voices> heard = new TreeMap<>(voices.all());
    readings.each(added, reading -> takeIn(reading, heard));
    SortedMap<String, StoryFinding> nowStories = new TreeMap<>();
    SortedMap<String, StoryOf> nowOf = new TreeMap<>();
    for (Story story : rooms.all()) {
      nowStories.put(story.id(), ReportCard.story(story, cards));
      story.reports().forEach(report -> nowOf.put(report, new StoryOf(report, story.id())));
    }
    readings.each(changed(storyOf.all(), nowOf), reading -> tell(reading, nowOf));
    SortedMap<String, HappeningFinding> nowHappenings = origins.of(told.all(), happenings.all());
    Set<String> changedStories = changed(stories.all(), nowStories);
    SortedMap<String, DisputeFinding> nowDisputes = disputes(nowStories, changedStories);
    Filings filings = new Filings(cards, nowStories, origins.places());
    write(stories, nowStories, filings::story, Set.of());
    write(storyOf, nowOf, filings::storyOf, Set.of());
    write(reuses, reused.findings(), filings::reuse, Set.of());
    write(happenings, nowHappenings, filings::happening, Set.of());
    write(disputes, nowDisputes, filings::dispute, changedStories);
    write(voices, heard, filings::voices, Set.of());
    Reckoning reckoning = reckoning();
    write(sources, reckoning.sources(), Filings::source, Set.of());
    write(publishers, reckoning.outlets(), Filings::outlet, Set.of());
    written = true;
    return summary();
  }

  private void takeIn(Reading reading, SortedMap<String, Voices> heard) {
    String report = reading.report().id();
    rooms.add(ReportProfile.of(reading));
    reused.add(reading);
    heard.put(report, voiceReader.of(reading));
    cards.put(report, ReportCard.of(reading.report()));
  }

  private void tell(Reading reading, SortedMap<String, StoryOf> of) {
    StoryOf story = of.get(reading.report().id());
    told.add(reading, story == null ? null : story.story());
  }

  /** The subjects of what is new or other than before. */
  private static <T> Set<String> changed(SortedMap<String, T> before, SortedMap<String, T> now) {
    Set<String> changed = new TreeSet<>();
    now.forEach(
        (subject, record) -> {
          if (!Objects.equals(record, before.get(subject))) {
            changed.add(subject);
          }
        });
    return changed;
  }

  private SortedMap<String, DisputeFinding> disputes(
      SortedMap<String, StoryFinding> now, Set<String> changed) throws LedgerException {
    SortedMap<String, DisputeFinding> found = new TreeMap<>(disputes.all());
    found.keySet().retainAll(now.keySet());
    found.keySet().removeAll(changed);
    found.putAll(
        new StoryDisputes(readings)
            .of(now.values().stream().filter(story -> changed.contains(story.id())).toList()));
    return found;
  }

  private Reckoning reckoning() {
    Reckoning reckoning = new Reckoning(outlets);
    voices.all().values().forEach(reckoning::add);
    happenings.all().values().forEach(one -> reckoning.add(one.happening(), one.origins()));
    disputes.all().values().forEach(one -> reckoning.add(one.story(), one.disputes()));
    return reckoning;
  }

  private <T extends Record> void write(
      Kept<T> kept, SortedMap<String, T> now, Filer<T> filer, Set<String> refiled)
      throws LedgerException {
    if (written) {
      kept.update(ledger, now, filer, refiled);
    } else {
      kept.replace(ledger, now, filer);
    }
  }

  CorroborationSummary summary() {
    return CorroborationSummary.of(
        storyOf.all().size(),
        stories.all().values(),
        reuses.all().size(),
        happenings.all().values(),
        disputes.all().values());
  }
}
