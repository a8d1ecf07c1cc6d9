package hearsay.corroboration.origin;

import hearsay.model.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which reports their own outlet has taken back, by a later report that says so. */
final class Retractions {
  private final Set<String> withdrawn = new HashSet<>();
  private final Set<String> notices = new HashSet<>();
  private final Set<String> outlets = new HashSet<>();

  Retractions(Press press, Collection<Reading> readings) {
    Map<String, String> since = new HashMap<>();
    for (Reading reading : readings) {
      if (isNotice(reading)) {
        notices.add(reading.report().id());
        since.merge(author(press, reading), published(reading), Retractions::later);
      }
    }
    for (Reading reading : readings) {
      String day = since.get(press.publisher(reading.report()));
      if (day != null && published(reading).compareTo(day) <= 0) {
        withdrawn.add(reading.report().id());
      }
    }
    outlets.addAll(since.keySet());
  }

  /** Whether the report was withdrawn, or is itself the notice of it. */
  boolean isWithdrawn(String report) {
    return withdrawn.contains(report) || notices.contains(report);
  }

  /** Whether an outlet has taken back what it told of the statement. */
  boolean hasWithdrawn(String outlet) {
    return outlets.contains(outlet);
  }

  private static boolean isNotice(Reading reading) {
    String title = reading.report().title();
    return Words.has(Words.Kind.RETRACTION, reading.report().text())
        && (Words.has(Words.Kind.RETRACTION, opening(reading))
            || title != null && Words.plain(title).contains("correction"));
  }

  private static String opening(Reading reading) {
    String text = reading.report().text();
    return text.substring(0, Math.min(text.length(), 300));
  }

  /** Whose report is withdrawn: the outlet that says so. */
  private static String author(Press press, Reading reading) {
    Optional<String> named = press.in(opening(reading));
    String own = press.publisher(reading.report());
    return named.isPresent() && opening(reading).startsWith(named.get()) ? named.get() : own;
  }

  private static String published(Reading reading) {
    return reading.report().published() == null ? "" : reading.report().published();
  }

  private static String later(String a, String b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
