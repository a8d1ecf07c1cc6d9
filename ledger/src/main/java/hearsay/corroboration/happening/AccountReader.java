package hearsay.corroboration.happening;

import hearsay.model.EventType;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one report says of each event that it tells. */
final class AccountReader {
  /** Shorter words are no name of a corner. */
  private static final int SHORTEST_CORNER = 5;

  private static final Set<Quantity.Measure> TOLLS =
      EnumSet.of(Quantity.Measure.KILLED, Quantity.Measure.WOUNDED);

  private final Reading reading;
  private final @Nullable String story;
  private final @Nullable LocalDate published;

  AccountReader(Reading reading, @Nullable String story) {
    this.reading = reading;
    this.story = story;
    this.published = Days.day(reading.report().published()).orElse(null);
  }

  /** The accounts of the report, each with its mentions in text order. */
  List<Told> accounts() {
    Map<EventType, List<Mention>> byType = new EnumMap<>(EventType.class);
    for (Mention mention : new MentionReader(reading).mentions()) {
      byType.computeIfAbsent(mention.type(), any -> new ArrayList<>()).add(mention);
    }
    List<Told> accounts = new ArrayList<>();
    byType.values().forEach(mentions -> accounts.addAll(accounts(mentions)));
    return accounts;
  }

  /** An account of one report and the mentions that make it. */
  record Told(Account account, List<Mention> mentions) {}

  private List<Told> accounts(List<Mention> mentions) {
    boolean several = Roundup.is(reading.report(), mentions);
    Grouping grouping = Grouping.of(mentions, several);
    return grouping.groups().stream()
        .map(group -> told(group, group.equals(grouping.focus()), several))
        .toList();
  }

  private Told told(List<Mention> group, boolean focus, boolean several) {
    List<Mention> sorted =
        group.stream()
            .sorted(Comparator.comparingInt(Mention::begin).thenComparing(Mention::event))
            .toList();
    return new Told(account(sorted, focus, several), sorted);
  }

  private Account account(List<Mention> mentions, boolean focus, boolean several) {
    Map<Long, Spot> spots = new TreeMap<>();
    Set<String> corners = new TreeSet<>();
    Parties actors = Parties.NONE;
    Parties recipients = Parties.NONE;
    Days days = null;
    Clocks clocks = Clocks.NONE;
    for (Mention mention : mentions) {
      if (mention.spot() != null && mention.spot().settlement() != null) {
        spots.put(mention.spot().settlement(), mention.spot());
      }
      if (mention.spotName() != null && mention.spotName().length() >= SHORTEST_CORNER) {
        corners.add(mention.spotName());
      }
      clocks = clocks.with(mention.clocks());
      actors = actors.with(mention.actors());
      recipients = recipients.with(mention.recipients());
      if (mention.days() != null) {
        days = days == null ? mention.days() : days.hull(mention.days());
      }
    }
    if (focus) {
      corners.addAll(corners());
    }
    boolean wide = mentions.stream().allMatch(Mention::wide);
    return new Account(
        Ids.of(mentions.get(0)),
        mentions.get(0).type(),
        mentions.stream().map(Mention::mode).filter(Objects::nonNull).collect(Collectors.toSet()),
        Set.of(reading.report().id()),
        story == null ? Set.of() : Set.of(story),
        days,
        wide ? null : published,
        wide ? null : published,
        spots,
        mentions.stream()
            .map(Mention::spot)
            .filter(spot -> spot != null && spot.settlement() == null)
            .collect(Collectors.toSet()),
        focus ? scene() : Set.of(),
        corners,
        focus ? tolls() : Set.of(),
        focus,
        clocks,
        mentions.stream().anyMatch(Mention::backlash),
        several,
        actors,
        recipients);
  }

  private Set<Long> scene() {
    return reading.places().stream()
        .filter(place -> place.use() == Place.Use.LITERAL)
        .map(place -> Spot.of(place).settlement())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private Set<String> tolls() {
    return reading.quantities().stream()
        .filter(figure -> figure.value() != null)
        .filter(figure -> TOLLS.contains(figure.measure()))
        .map(figure -> figure.measure() + " " + figure.value())
        .collect(Collectors.toSet());
  }

  private Set<String> corners() {
    return reading.places().stream()
        .filter(place -> place.use() == Place.Use.LITERAL && place.geonameid() == null)
        .map(place -> place.text().toLowerCase(Locale.ROOT))
        .filter(name -> name.length() >= SHORTEST_CORNER)
        .collect(Collectors.toSet());
  }
}
