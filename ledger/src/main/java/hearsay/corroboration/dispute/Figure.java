package hearsay.corroboration.dispute;

import hearsay.model.Factuality;
import hearsay.model.Quantity.Measure;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure for one happening and who gives it.
 *
 * @param id the report's id and the id of what it was read from there ("r1#q3")
 * @param report id of the report
 * @param claim id of the claim that gives it, or null where the report's own voice gives it outside
 *     of any
 * @param interval what the words allow
 * @param vague whether the words name no number ("dozens", "several")
 * @param role how it stands to the other figures of its sentence
 * @param stage whether the report calls it an early or a late figure
 * @param done whether it is told as what somebody did ("killed three"), who is then not among them
 * @param of what is counted, in the report's words, or null
 * @param side ISO 3166-1 alpha-3 of whose people or things they are, or null
 * @param chain the claim's whole chain, outermost first
 * @param denied whether the claimant says that it is not so
 * @param said ISO 8601 day on which the claimant is said to have said it, or null
 * @param published ISO 8601, when the report came out, or null
 * @param span in code points of the report's text, or of its headline
 * @param sentence index of the sentence in the report, from 0; -1 in the headline
 */
public record Figure(
    String id,
    String report,
    @Nullable String claim,
    Measure measure,
    Interval interval,
    boolean vague,
    Role role,
    Stage stage,
    boolean done,
    @Nullable String of,
    @Nullable String side,
    Claimant claimant,
    List<SourceLink> chain,
    Factuality factuality,
    boolean denied,
    @Nullable String said,
    @Nullable String published,
    Span span,
    int sentence) {
  public Figure {
    chain = List.copyOf(chain);
  }

  /** How a figure stands to the whole. */
  public enum Role {
    /** All of the happening, as far as the claimant knows. */
    TOTAL,
    /** Some of a larger figure ("including two children", "one of the dead"). */
    PART,
    /** Those beside somebody already told ("and three others"). */
    REST,
    /** People told one by one, nobody having given their number. */
    VICTIMS,
    /** The attacker, dead by his own hand or killed in the act. */
    ATTACKER,
    /** That somebody died or was hurt is taken for granted, without a word on who. */
    IMPLIED,
    /** Of another or a wider happening ("since the war began"). */
    ELSEWHERE
  }

  /** What the report says of a figure's age. */
  public enum Stage {
    /** "initially", "at first". */
    EARLY,
    /** Nothing. */
    PLAIN,
    /** "rose to", "later". */
    LATE
  }

  Figure as(Role other) {
    return told(other, done);
  }

  /** The same, told as what somebody did. */
  Figure asDone() {
    return told(role, true);
  }

  private Figure told(Role role, boolean done) {
    return new Figure(
        id,
        report,
        claim,
        measure,
        interval,
        vague,
        role,
        stage,
        done,
        of,
        side,
        claimant,
        chain,
        factuality,
        denied,
        said,
        published,
        span,
        sentence);
  }

  /** The same, found in the headline of a report. */
  Figure inHeadline(String id) {
    return new Figure(
        id + "#headline" + this.id.substring(report.length()),
        id,
        claim,
        measure,
        interval,
        vague,
        role,
        stage,
        done,
        of,
        side,
        claimant,
        chain,
        factuality,
        denied,
        said,
        published,
        span,
        -1);
  }

  boolean isInHeadline() {
    return sentence < 0;
  }

  /** The sum of this figure and others that stand beside it, as one. */
  Figure with(Interval sum, Span whole) {
    return new Figure(
        id + "+",
        report,
        claim,
        measure,
        sum,
        vague,
        Role.TOTAL,
        stage,
        done,
        null,
        side,
        claimant,
        chain,
        factuality,
        denied,
        said,
        published,
        whole,
        sentence);
  }

  /** One more person, told of beside this one. */
  Figure beside(Span other, String words) {
    return new Figure(
        id + "@" + other.begin(),
        report,
        claim,
        measure,
        Interval.of(1),
        false,
        Role.VICTIMS,
        stage,
        done,
        words,
        side,
        claimant,
        chain,
        factuality,
        denied,
        said,
        published,
        other,
        sentence);
  }

  /** The day by which it is placed in time: the saying's, else the report's; empty if neither. */
  public String day() {
    String date = said != null ? said : published;
    return date == null ? "" : date.substring(0, Math.min(10, date.length()));
  }
}
