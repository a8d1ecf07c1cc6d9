package hearsay.evaluation;

import hearsay.evaluation.AirwarsCorpus.Answer;
import hearsay.evaluation.AirwarsCorpus.Incident;
import hearsay.evaluation.AirwarsCorpus.Range;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores casualty intervals, date, place, sides and the contested flag, as {@code score_airwars.py}
 * does: an interval counts where the gold has one with a maximum above nought.
 */
final class AirwarsScorer {
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

  /** Words that name no place of their own in the corpus. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "near",
          "area",
          "gaza",
          "strip",
          "city",
          "street",
          "road",
          "camp",
          "north",
          "south",
          "central",
          "vicinity",
          "west",
          "east",
          "refugee",
          "neighborhood",
          "neighbourhood");

  private static final Pattern ISRAEL = Pattern.compile("israel|idf|iaf");
  private static final Pattern PALESTINIAN =
      Pattern.compile("palestin|hamas|jihad|militant|qassam");

  private enum Side {
    ISRAEL,
    PALESTINIAN
  }

  /** Counts of one slot. */
  private static final class Slot {
    private int gold;
    private int answered;
    private int exact;
    private int min;
    private int max;
    private double overlap;

    void add(Range wanted, @Nullable Range found) {
      gold++;
      if (found == null) {
        return;
      }
      answered++;
      min += found.min() == wanted.min() ? 1 : 0;
      max += found.max() == wanted.max() ? 1 : 0;
      exact += found.equals(wanted) ? 1 : 0;
      overlap += jaccard(wanted, found);
    }

    private static double jaccard(Range one, Range other) {
      double low = Math.max(one.min(), other.min());
      double high = Math.min(one.max(), other.max());
      double all = Math.max(one.max(), other.max()) - Math.min(one.min(), other.min()) + 1;
      return Math.max(0, high - low + 1) / all;
    }

    void report(Scores scores, String key) {
      if (gold == 0) {
        return;
      }
      scores
          .percent(key + ".exact", 100.0 * exact / gold)
          .percent(key + ".min", 100.0 * min / gold)
          .percent(key + ".max", 100.0 * max / gold)
          .percent(key + ".overlap", 100 * overlap / gold)
          .percent(key + ".answered", 100.0 * answered / gold);
    }
  }

  private final Slot killed = new Slot();
  private final Slot killedIntervals = new Slot();
  private final Slot injured = new Slot();
  private final Slot injuredIntervals = new Slot();
  private int dated;
  private int datesRight;
  private int placed;
  private double placesRight;
  private Ratio actors = Ratio.NONE;
  private Ratio contested = Ratio.NONE;

  void add(Incident incident, Answer answer) {
    add(incident, Incident::killed, answer.killed(), killed, killedIntervals);
    add(incident, Incident::injured, answer.injured(), injured, injuredIntervals);
    if (incident.date() != null) {
      dated++;
      datesRight += incident.date().equals(answer.date()) ? 1 : 0;
    }
    addPlace(incident, answer);
    if (!incident.belligerents().isEmpty()) {
      Set<Side> wanted = sides(incident.belligerents());
      Set<Side> found = sides(answer.actors());
      long hits = wanted.stream().filter(found::contains).count();
      actors = actors.plus(Ratio.of(hits, found.size(), wanted.size()));
    }
    int flag = answer.contested() ? 1 : 0;
    int gold = incident.contested() ? 1 : 0;
    contested = contested.plus(Ratio.of(flag * gold, flag, gold));
  }

  private static void add(
      Incident incident,
      Function<Incident, @Nullable Range> slot,
      @Nullable Range found,
      Slot all,
      Slot intervals) {
    Range wanted = slot.apply(incident);
    if (wanted == null || wanted.max() == 0) {
      return;
    }
    all.add(wanted, found);
    if (!wanted.isPoint()) {
      intervals.add(wanted, found);
    }
  }

  private void addPlace(Incident incident, Answer answer) {
    List<Set<String>> parts =
        incident.place().stream()
            .map(AirwarsScorer::words)
            .filter(words -> !words.isEmpty())
            .toList();
    if (parts.isEmpty()) {
      return;
    }
    placed++;
    Set<String> found =
        answer.places().stream().flatMap(p -> words(p).stream()).collect(Collectors.toSet());
    if (meet(parts.get(0), found)) {
      placesRight += 1;
    } else if (parts.stream().skip(1).anyMatch(part -> meet(part, found))) {
      placesRight += 0.5;
    }
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    words.removeAll(COMMON);
    return words;
  }

  private static Set<Side> sides(List<String> names) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (ISRAEL.matcher(lower).find()) {
        sides.add(Side.ISRAEL);
      }
      if (PALESTINIAN.matcher(lower).find()) {
        sides.add(Side.PALESTINIAN);
      }
    }
    return sides;
  }

  Scores report() {
    Scores scores = new Scores();
    killed.report(scores, "killed");
    killedIntervals.report(scores, "killedIntervals");
    injured.report(scores, "injured");
    injuredIntervals.report(scores, "injuredIntervals");
    return scores
        .percent("date", dated == 0 ? 0 : 100.0 * datesRight / dated)
        .percent("place", placed == 0 ? 0 : 100 * placesRight / placed)
        .ratio("actors", actors)
        .ratio("contested", contested);
  }
}
