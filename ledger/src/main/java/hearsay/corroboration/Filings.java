package hearsay.corroboration;

import hearsay.corroboration.dispute.Dispute;
import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.origin.Voices;
import hearsay.corroboration.speaker.OutletRecord;
import hearsay.corroboration.speaker.SourceRecord;
import hearsay.ledger.Filing;
import hearsay.ledger.Finding;
import hearsay.publish.wording.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under what findings are filed: the newest day, how much there is to them, the words they are
 * searched by, the reports they speak of.
 */
final class Filings {
  private final Map<String, ReportCard> cards;
  private final Map<String, StoryFinding> stories;
  private final Map<String, Set<String>> placesOfHappening;

  Filings(
      Map<String, ReportCard> cards,
      Map<String, StoryFinding> stories,
      Map<String, Set<String>> placesOfHappening) {
    this.cards = cards;
    this.stories = stories;
    this.placesOfHappening = placesOfHappening;
  }

  /** By its last day; the more reports tell it, the heavier. */
  Filing story(Finding finding, StoryFinding story) {
    return new Filing(
        finding,
        day(story.to()),
        story.reports().size(),
        words(story.reports(), List.of()),
        Set.copyOf(story.reports()));
  }

  Filing storyOf(Finding finding, StoryOf of) {
    return ofReport(finding, of.report(), List.of(of.report()), 0);
  }

  /** By the report's day; the more others have text in common with it, the heavier. */
  Filing reuse(Finding finding, ReuseFinding reuse) {
    Set<String> reports = new LinkedHashSet<>(List.of(reuse.report()));
    reuse.reuses().forEach(one -> reports.add(one.from()));
    return ofReport(finding, reuse.report(), reports, reuse.reuses().size());
  }

  private Filing ofReport(Finding finding, String report, Collection<String> reports, long weight) {
    ReportCard card = cards.get(report);
    return new Filing(
        finding,
        card == null ? null : day(card.published()),
        weight,
        words(List.of(report), List.of()),
        Set.copyOf(reports));
  }

  /** By its own day, else that of the latest report; the more reports tell it, the heavier. */
  Filing happening(Finding finding, HappeningFinding found) {
    Happening happening = found.happening();
    Set<String> reports = happening.reports();
    List<String> own = new ArrayList<>(List.of(Spelling.of(happening.type())));
    own.addAll(happening.modes());
    own.addAll(happening.actors());
    own.addAll(happening.recipients());
    own.addAll(happening.countries());
    happening.places().forEach(place -> own.add(String.valueOf(place)));
    own.addAll(placesOfHappening.getOrDefault(happening.id(), Set.of()));
    return new Filing(
        finding,
        happening.from() != null ? happening.from() : latest(reports),
        reports.size(),
        words(reports, own),
        reports);
  }

  private @Nullable LocalDate latest(Collection<String> reports) {
    return reports.stream()
        .map(cards::get)
        .filter(Objects::nonNull)
        .map(card -> day(card.published()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** By its story's last day; the more figures contradict each other, the heavier, 0 for none. */
  Filing dispute(Finding finding, DisputeFinding found) {
    StoryFinding story = stories.get(found.story());
    List<String> reports = story == null ? List.of() : story.reports();
    List<String> own = new ArrayList<>();
    long contradictions = 0;
    for (Dispute dispute : found.disputes()) {
      own.add(Spelling.of(dispute.measure()));
      if (dispute.side() != null) {
        own.add(dispute.side());
      }
      contradictions += dispute.contradictions().size();
    }
    return new Filing(
        finding,
        story == null ? null : day(story.to()),
        contradictions,
        words(reports, own),
        Set.copyOf(reports));
  }

  Filing voices(Finding finding, Voices voices) {
    return ofReport(finding, voices.report(), List.of(voices.report()), voices.claims().size());
  }

  /** By the last day on which it is quoted; the more claims are its, the heavier. */
  static Filing source(Finding finding, SourceRecord source) {
    List<String> words = new ArrayList<>(source.names());
    words.add(source.name());
    words.add(Objects.requireNonNullElse(source.country(), ""));
    // the way from a report to its sources is its voices
    return new Filing(finding, day(source.to()), source.said().count(), words, Set.of());
  }

  /** By its last report's day; the more reports are its, the heavier. */
  static Filing outlet(Finding finding, OutletRecord outlet) {
    List<String> words = new ArrayList<>(outlet.names());
    words.add(outlet.name());
    words.add(Objects.requireNonNullElse(outlet.country(), ""));
    return new Filing(finding, day(outlet.to()), outlet.reports(), words, Set.of());
  }

  /** With the titles and outlets of the reports, each once. */
  private List<String> words(Collection<String> reports, List<String> own) {
    Set<String> words = new LinkedHashSet<>(own);
    for (String report : reports) {
      ReportCard card = cards.get(report);
      if (card != null) {
        words.add(Objects.requireNonNullElse(card.title(), ""));
        words.add(Objects.requireNonNullElse(card.outlet(), ""));
      }
    }
    return List.copyOf(words);
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    String day = ReportCard.day(iso);
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      return null; // a date of publication stands as the report prints it
    }
  }
}
