package hearsay.corroboration.happening;

import hearsay.model.EventType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one report, or several together, say of one event: its mentions and all that they give of
 * when, where and who.
 *
 * @param id content hash of its least mention
 * @param reports ids of the reports
 * @param stories ids of the stories that the reports belong to
 * @param days hull of the explicit days, or null where none is given
 * @param firstPublished of the reports, or null
 * @param lastPublished of the reports, or null
 * @param spots where its mentions put it, by GeoNames id
 * @param wider places of its mentions that are no settlements
 * @param scene GeoNames ids of the settlements that the reports name at all, if this is the event
 *     that they are about
 * @param corners names of streets, clubs, bridges that the reports put events at
 * @param tolls exact figures of killed and wounded ("KILLED 3"), if this is the event that the
 *     report is about
 * @param focus whether a report is about this event
 * @param clocks hours at which its mentions' sentences put it
 * @param backlash whether the attacker is hit
 * @param several whether a report tells several events of its type, none of which it is about
 * @param actors those who do it, and {@code recipients} those who suffer it
 */
record Account(
    String id,
    EventType type,
    Set<String> modes,
    Set<String> reports,
    Set<String> stories,
    @Nullable Days days,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished,
    Map<Long, Spot> spots,
    Set<Spot> wider,
    Set<Long> scene,
    Set<String> corners,
    Set<String> tolls,
    boolean focus,
    Clocks clocks,
    boolean backlash,
    boolean several,
    Parties actors,
    Parties recipients) {

  /** Both told as one. */
  Account with(Account other) {
    Map<Long, Spot> allSpots = new TreeMap<>(spots);
    allSpots.putAll(other.spots);
    return new Account(
        id.compareTo(other.id) <= 0 ? id : other.id,
        type,
        Parties.union(modes, other.modes),
        Parties.union(reports, other.reports),
        Parties.union(stories, other.stories),
        days == null ? other.days : other.days == null ? days : days.hull(other.days),
        earlier(firstPublished, other.firstPublished),
        later(lastPublished, other.lastPublished),
        allSpots,
        Stream.concat(wider.stream(), other.wider.stream()).collect(Collectors.toUnmodifiableSet()),
        Parties.union(scene, other.scene),
        Parties.union(corners, other.corners),
        Parties.union(tolls, other.tolls),
        focus || other.focus,
        clocks.with(other.clocks),
        backlash || other.backlash,
        several || other.several,
        actors.with(other.actors),
        recipients.with(other.recipients));
  }

  /** All settlements: where its mentions put it, and where its reports play. */
  Set<Long> settlements() {
    Set<Long> all = new TreeSet<>(scene);
    all.addAll(spots.keySet());
    return all;
  }

  /** Names of all who take part. */
  Set<String> names() {
    return Parties.union(actors.names(), recipients.names());
  }

  Stream<Spot> allSpots() {
    return Stream.concat(spots.values().stream(), wider.stream());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }
}
