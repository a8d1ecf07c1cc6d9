package hearsay.server.page;

import hearsay.corroboration.HappeningFinding;
import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.happening.Stance;
import hearsay.publish.wording.Spelling;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A happening in a line.
 *
 * @param what "ASSAULT, firearms"
 * @param who "police → a man"; a dash where no report says
 * @param when its days, or "undated"
 * @param origins "2 independent origins"
 */
public record HappeningView(
    String id,
    String what,
    String who,
    String when,
    int reports,
    String origins,
    boolean circular,
    boolean contested) {
  static HappeningView of(HappeningFinding finding) {
    Happening happening = finding.happening();
    return new HappeningView(
        happening.id(),
        what(happening),
        who(happening),
        when(happening.from(), happening.to()),
        happening.reports().size(),
        GraphView.words(finding.origins().independent()),
        finding.origins().isCircular(),
        happening.tellings().stream().anyMatch(telling -> telling.stance() != Stance.ASSERTS));
  }

  public String link() {
    return Links.happening(id);
  }

  private static String what(Happening happening) {
    String type = Spelling.of(happening.type());
    return happening.modes().isEmpty() ? type : type + ", " + String.join(", ", happening.modes());
  }

  private static String who(Happening happening) {
    String actors = named(happening.actors());
    return happening.recipients().isEmpty()
        ? actors
        : actors + " → " + named(happening.recipients());
  }

  private static String named(List<String> names) {
    return names.isEmpty() ? "—" : String.join(", ", names);
  }

  /** The last day is the one before the end. */
  private static String when(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "undated" : "before " + to;
    }
    LocalDate last = to == null ? from : to.minusDays(1);
    return last.isAfter(from) ? from + " to " + last : from.toString();
  }
}
