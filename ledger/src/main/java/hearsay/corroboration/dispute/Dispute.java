package hearsay.corroboration.dispute;

import hearsay.model.Quantity.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one measure in one happening.
 *
 * @param side ISO 3166-1 alpha-3 of whose people or things are counted; null where all are
 * @param figures by report, in text order, parts and rests included
 * @param positions the different totals, lowest first
 * @param contradictions those that cannot both be true
 * @param updates figures that their own claimant replaced
 * @param tolls what each report comes to
 */
public record Dispute(
    Measure measure,
    @Nullable String side,
    List<Figure> figures,
    List<Position> positions,
    List<Contradiction> contradictions,
    List<Update> updates,
    List<ReportToll> tolls) {
  public Dispute {
    figures = List.copyOf(figures);
    positions = List.copyOf(positions);
    contradictions = List.copyOf(contradictions);
    updates = List.copyOf(updates);
    tolls = List.copyOf(tolls);
  }

  /** Whether anybody contradicts anybody. */
  public boolean isContested() {
    return !contradictions.isEmpty();
  }

  /**
   * One figure and all who hold to it.
   *
   * @param figures the totals with this interval, by day, report and place in the text
   */
  public record Position(Interval interval, List<Figure> figures) {
    public Position {
      figures = List.copyOf(figures);
    }

    /** Their claimants' keys, each once, in order of first saying. */
    public List<String> claimants() {
      return figures.stream().map(figure -> figure.claimant().key()).distinct().toList();
    }
  }

  /** Why two figures cannot both be true. */
  public enum Reason {
    /** No number is in both. */
    DISJOINT,
    /** One is what its claimant says is not so. */
    DENIED
  }

  /**
   * Two figures of different claimants that cannot both be true; the first who gave each.
   *
   * @param one the lower, or the denied one
   */
  public record Contradiction(Figure one, Figure other, Reason reason) {}

  /** A claimant's figure and the later one by which it was replaced. */
  public record Update(Figure earlier, Figure later) {}
}
