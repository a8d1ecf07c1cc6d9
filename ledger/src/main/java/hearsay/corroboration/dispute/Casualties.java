package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Figure.Role;
import hearsay.model.Quantity.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The dead and the hurt of one happening together. Reports often count only those shot or struck:
 * whoever of them is not told to be dead is hurt.
 *
 * @param killed dead people
 * @param wounded people hurt and alive
 * @param published ISO 8601 of the report, or empty
 */
public record Casualties(String report, long killed, long wounded, String published) {

  /** What one report comes to; empty where it tells of neither dead nor hurt. */
  static Optional<Casualties> of(String report, List<Figure> figures) {
    Optional<ReportToll> killed = ReportToll.of(figures, Measure.KILLED);
    Optional<ReportToll> wounded =
        ReportToll.of(figures, Measure.WOUNDED).filter(toll -> !toll.vague());
    Optional<ReportToll> hit = ReportToll.of(figures, Measure.LOST);
    boolean death = isImplied(figures, Measure.KILLED);
    boolean wound = isImplied(figures, Measure.LOST);
    if (killed.isEmpty() && wounded.isEmpty() && hit.isEmpty() && !death && !wound) {
      return Optional.empty();
    }
    long attacker = figures.stream().anyMatch(f -> f.role() == Role.ATTACKER) ? 1 : 0;
    long dead = killed.map(toll -> toll.low() + (isDone(toll) ? attacker : 0)).orElse(0L);
    if (killed.isEmpty() && figures.stream().anyMatch(Casualties::isMurderSuicide)) {
      dead = 1 + hit.map(ReportToll::low).orElse(1L);
    } else if (killed.isEmpty() && death) {
      dead = 1;
    }
    long others = dead;
    long rest = Math.max(hit.map(toll -> toll.low() - others).orElse(0L), besides(figures));
    long hurt = wounded.map(ReportToll::low).orElse(rest);
    if (rest > hurt && isFirst(hit, wounded)) {
      hurt = rest;
    }
    if (dead == 0 && hurt == 0 && wound) {
      hurt = 1;
    }
    return Optional.of(
        new Casualties(report, dead, hurt, String.valueOf(figures.get(0).published())));
  }

  /** News tells the whole first: those of the hit whose wounds are told later are but some. */
  private static boolean isFirst(Optional<ReportToll> hit, Optional<ReportToll> wounded) {
    return hit.isPresent() && wounded.isPresent() && sentence(hit.get()) < sentence(wounded.get());
  }

  private static int sentence(ReportToll toll) {
    return toll.restsOn().get(0).sentence();
  }

  /** Those shot beside whoever died: "three others were shot". */
  private static long besides(List<Figure> figures) {
    return figures.stream()
        .filter(f -> f.measure() == Measure.LOST && f.role() == Role.REST && !f.vague())
        .mapToLong(f -> f.interval().named().orElse(0))
        .max()
        .orElse(0);
  }

  private static boolean isMurderSuicide(Figure figure) {
    return figure.role() == Role.ATTACKER && figure.interval().equals(Implied.BOTH);
  }

  private static boolean isImplied(List<Figure> figures, Measure measure) {
    return figures.stream().anyMatch(f -> f.role() == Role.IMPLIED && f.measure() == measure);
  }

  /** "He killed three and then himself" makes four; "four are dead" has him already. */
  private static boolean isDone(ReportToll toll) {
    return toll.restsOn().stream().anyMatch(f -> f.done() || f.role() == Role.VICTIMS);
  }

  /**
   * What most reports come to. Of equals a number goes before silence; then the lower number of
   * dead, which are seldom left out and often those of a whole weekend, and the higher of hurt,
   * which are left out first.
   */
  public static Optional<Casualties> best(List<Casualties> reports) {
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    long dead = most(reports, Casualties::killed, Comparator.reverseOrder());
    long hurt = most(reports, Casualties::wounded, Comparator.naturalOrder());
    return Optional.of(new Casualties("", dead, hurt, ""));
  }

  private static long most(
      List<Casualties> reports, ToLongFunction<Casualties> number, Comparator<Long> order) {
    Map<Long, Long> counts = new TreeMap<>();
    reports.forEach(toll -> counts.merge(number.applyAsLong(toll), 1L, Long::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Long, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey() > 0)
                .thenComparing(Map.Entry::getKey, order))
        .orElseThrow()
        .getKey();
  }
}
