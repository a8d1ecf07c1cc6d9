package hearsay.corroboration;

import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.happening.Happenings;
import hearsay.corroboration.happening.Stance;
import hearsay.corroboration.origin.OriginGraph;
import hearsay.corroboration.origin.Origins;
import hearsay.corroboration.origin.Saying;
import hearsay.corroboration.origin.VoiceReader;
import hearsay.corroboration.origin.Voices;
import hearsay.corroboration.outlet.Outlets;
import hearsay.corroboration.speaker.Reckoning;
import hearsay.corroboration.story.ReportProfile;
import hearsay.corroboration.story.Stories;
import hearsay.corroboration.story.Story;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.model.Place;
import hearsay.model.Reading;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Goes through a ledger and writes down what its reports say together: stories, happenings with
 * their origins, disputes. What it finds depends on the set of reports alone; going through again
 * puts the same findings in the place of the old ones.
 */
public final class Corroboration {
  /** Told how many of the readings have been gone through, each three times. */
  public interface Watcher {
    void at(long done, long total);
  }

  private final Ledger ledger;
  private final Origins origins;
  private final Watcher watcher;
  private final Map<String, ReportCard> cards = new HashMap<>();
  private final SortedMap<String, StoryOf> storyOf = new TreeMap<>();
  private final Map<String, Set<String>> placesOfHappening = new HashMap<>();
  private final ReusedText reused;
  private final VoiceReader voiceReader;
  private final SortedMap<String, Voices> voices = new TreeMap<>();
  private final Reckoning reckoning;
  private long done;
  private long total;

  private Corroboration(Ledger ledger, Outlets outlets, Watcher watcher) {
    this.ledger = ledger;
    this.origins = new Origins(outlets);
    this.reused = new ReusedText(ledger, outlets);
    this.voiceReader = new VoiceReader(outlets);
    this.reckoning = new Reckoning(outlets);
    this.watcher = watcher;
  }

  /** Finds all anew. */
  public static CorroborationSummary run(Ledger ledger, Outlets outlets, Watcher watcher)
      throws LedgerException {
    try {
      return new Corroboration(ledger, outlets, watcher).run();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof LedgerException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private CorroborationSummary run() throws LedgerException {
    total = 3 * ledger.size();
    SortedMap<String, StoryFinding> stories = stories();
    Filings filings = new Filings(cards, stories, placesOfHappening);
    FindingKind.STORY.replace(ledger, stories, filings::story);
    FindingKind.STORY_OF.replace(ledger, storyOf, filings::storyOf);
    SortedMap<String, ReuseFinding> copies = reused.findings();
    FindingKind.REUSE.replace(ledger, copies, filings::reuse);
    SortedMap<String, HappeningFinding> happenings = happenings();
    FindingKind.HAPPENING.replace(ledger, happenings, filings::happening);
    SortedMap<String, DisputeFinding> disputes = new StoryDisputes(ledger, this::tick).of(stories);
    FindingKind.DISPUTE.replace(ledger, disputes, filings::dispute);
    speakers(happenings, disputes, filings);
    return CorroborationSummary.of(
        storyOf.size(), stories.values(), copies.size(), happenings.values(), disputes.values());
  }

  private void speakers(
      SortedMap<String, HappeningFinding> happenings,
      SortedMap<String, DisputeFinding> disputes,
      Filings filings)
      throws LedgerException {
    FindingKind.VOICES.replace(ledger, voices, filings::voices);
    voices.values().forEach(reckoning::add);
    happenings.values().forEach(found -> reckoning.add(found.happening(), found.origins()));
    disputes.values().forEach(found -> reckoning.add(found.story(), found.disputes()));
    FindingKind.SOURCE.replace(ledger, reckoning.sources(), Filings::source);
    FindingKind.OUTLET.replace(ledger, reckoning.outlets(), Filings::outlet);
  }

  private void tick() {
    watcher.at(++done, total);
  }

  private SortedMap<String, StoryFinding> stories() {
    Stories stories = new Stories();
    for (Iterator<Reading> readings = ledger.byDate(); readings.hasNext(); tick()) {
      Reading reading = readings.next();
      stories.add(ReportProfile.of(reading));
      reused.add(reading);
      voices.put(reading.report().id(), voiceReader.of(reading));
      cards.put(reading.report().id(), ReportCard.of(reading.report()));
    }
    SortedMap<String, StoryFinding> found = new TreeMap<>();
    for (Story story : stories.all()) {
      found.put(story.id(), ReportCard.story(story, cards));
      story.reports().forEach(report -> storyOf.put(report, new StoryOf(report, story.id())));
    }
    return found;
  }

  private SortedMap<String, HappeningFinding> happenings() throws LedgerException {
    Happenings happenings = new Happenings();
    for (Iterator<Reading> readings = ledger.byDate(); readings.hasNext(); tick()) {
      Reading reading = readings.next();
      StoryOf story = storyOf.get(reading.report().id());
      happenings.add(reading, story == null ? null : story.story());
    }
    RecentReadings recent = new RecentReadings(ledger);
    SortedMap<String, HappeningFinding> found = new TreeMap<>();
    for (Happening happening : happenings.all()) {
      Set<String> reports = happening.reports();
      if (reports.size() > 1) {
        List<Reading> readings = recent.of(reports);
        OriginGraph graph = origins.of(readings, sayings(happening), reused.among(reports));
        found.put(happening.id(), new HappeningFinding(happening, graph));
        placesOfHappening.put(happening.id(), places(happening, readings));
      }
    }
    return found;
  }

  /** What its reports call the settlements where it is put. */
  private static Set<String> places(Happening happening, List<Reading> readings) {
    Set<String> names = new TreeSet<>();
    for (Reading reading : readings) {
      for (Place place : reading.places()) {
        if (place.geonameid() != null && happening.places().contains(place.geonameid())) {
          names.add(place.name() == null ? place.text() : place.name());
        }
      }
    }
    return names;
  }

  private static List<Saying> sayings(Happening happening) {
    return happening.tellings(Set.of(Stance.ASSERTS)).stream()
        .map(telling -> new Saying(telling.report(), telling.claim()))
        .distinct()
        .toList();
  }
}
