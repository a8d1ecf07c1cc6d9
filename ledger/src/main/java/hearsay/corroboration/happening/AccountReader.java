package hearsay.corroboration.happening;

import hearsay.model.EventType;
import hearsay.model.Place;
import hearsay.model.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions of one report tell one event. Dated mentions part by their days; an undated one
 * goes to the last dated one of its paragraph, else to the event that the report is about, if there
 * is one that it does not contradict.
 */
final class AccountReader {
  /** Shorter words are no name of a corner. */
  private static final int SHORTEST_CORNER = 5;

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
    List<List<Mention>> groups = new ArrayList<>();
    mentions.stream().filter(mention -> mention.days() != null).forEach(m -> join(m, groups));
    List<Mention> undated =
        mentions.stream().filter(mention -> mention.days() == null && !mention.wide()).toList();
    if (groups.isEmpty()) {
      undated.forEach(mention -> join(mention, groups));
    } else {
      List<Mention> focus = focus(groups);
      for (Mention mention : undated) {
        List<Mention> home = home(mention, groups, focus);
        if (home == null) {
          groups.add(new ArrayList<>(List.of(mention)));
        } else {
          home.add(mention);
        }
      }
    }
    List<Mention> about = focus(groups);
    List<Told> accounts = new ArrayList<>();
    groups.forEach(group -> accounts.add(told(group, group == about)));
    mentions.stream().filter(Mention::wide).forEach(m -> accounts.add(told(List.of(m), false)));
    return accounts;
  }

  /** The event that the report is about: the one told most, of equals the first told. */
  private static @Nullable List<Mention> focus(List<List<Mention>> groups) {
    return groups.stream()
        .max(
            Comparator.<List<Mention>>comparingInt(List::size)
                .thenComparing(group -> -group.get(0).begin()))
        .orElse(null);
  }

  private static void join(Mention mention, List<List<Mention>> groups) {
    for (List<Mention> group : groups) {
      if (fits(mention, group)) {
        group.add(mention);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(mention)));
  }

  private static @Nullable List<Mention> home(
      Mention mention, List<List<Mention>> groups, @Nullable List<Mention> focus) {
    List<Mention> beside =
        groups.stream()
            .filter(group -> group.stream().anyMatch(other -> dates(other, mention)))
            .max(Comparator.comparingInt(group -> nearest(group, mention)))
            .orElse(null);
    List<Mention> home = beside == null ? focus : beside;
    return home != null && fits(mention, home) ? home : null;
  }

  private static boolean dates(Mention dated, Mention undated) {
    return dated.days() != null
        && dated.paragraph() == undated.paragraph()
        && dated.begin() < undated.begin();
  }

  private static int nearest(List<Mention> group, Mention mention) {
    return group.stream()
        .filter(other -> dates(other, mention))
        .mapToInt(Mention::begin)
        .max()
        .orElse(-1);
  }

  private static boolean fits(Mention mention, List<Mention> group) {
    return group.stream().allMatch(other -> agree(mention, other));
  }

  /** Within one report, mentions of a type are one unless something tells them apart. */
  private static boolean agree(Mention a, Mention b) {
    boolean deed = Agreement.isDeed(a.type());
    return (a.days() == null || b.days() == null || a.days().overlaps(b.days()))
        && (a.mode() == null || b.mode() == null || a.mode().equals(b.mode()))
        && (a.spot() == null || b.spot() == null || !a.spot().excludes(b.spot()))
        && !a.actors().excludes(b.actors())
        && !a.recipients().excludes(b.recipients())
        && (deed || a.actors().meets(b.actors()) && a.recipients().meets(b.recipients()));
  }

  private Told told(List<Mention> group, boolean focus) {
    List<Mention> sorted =
        group.stream()
            .sorted(Comparator.comparingInt(Mention::begin).thenComparing(Mention::event))
            .toList();
    return new Told(account(sorted, focus), sorted);
  }

  private Account account(List<Mention> mentions, boolean focus) {
    Map<Long, Spot> spots = new TreeMap<>();
    Set<String> corners = new TreeSet<>();
    Parties actors = Parties.NONE;
    Parties recipients = Parties.NONE;
    Days days = null;
    for (Mention mention : mentions) {
      if (mention.spot() != null && mention.spot().settlement() != null) {
        spots.put(mention.spot().settlement(), mention.spot());
      }
      if (mention.spotName() != null && mention.spotName().length() >= SHORTEST_CORNER) {
        corners.add(mention.spotName());
      }
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

  private Set<String> corners() {
    return reading.places().stream()
        .filter(place -> place.use() == Place.Use.LITERAL && place.geonameid() == null)
        .map(place -> place.text().toLowerCase(Locale.ROOT))
        .filter(name -> name.length() >= SHORTEST_CORNER)
        .collect(Collectors.toSet());
  }
}
