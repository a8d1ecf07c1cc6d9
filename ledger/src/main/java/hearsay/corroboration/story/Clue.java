package hearsay.corroboration.story;

import hearsay.corroboration.story.ReportProfile.Details;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** What speaks for or against two reports telling one happening. Each is symmetrical. */
public enum Clue {
  /** Root of the cosine of the weighted words, since the first likeness tells most. */
  WORDS((a, b) -> Math.sqrt(words(a, b))),
  /** Cosine of headline and first lines. */
  LEAD((a, b) -> a.terms().lead().dot(b.terms().lead())),
  /** Cosine of the headlines. */
  TITLE((a, b) -> a.terms().title().dot(b.terms().title())),
  /** How rare the parts of names are that both have. */
  SHARED_NAMES((a, b) -> Math.log1p(a.terms().nameWeights().shared(b.terms().nameWeights()))),
  /** How rare those are that only one has, on the side with fewer: lists of other people. */
  UNSHARED_NAMES(
      (a, b) ->
          Math.log1p(
              Math.min(a.terms().nameWeights().sum(), b.terms().nameWeights().sum())
                  - a.terms().nameWeights().shared(b.terms().nameWeights()))),
  /** How rare the parts of names are that both have in headline and first lines. */
  LEAD_NAMES((a, b) -> Math.log1p(a.terms().leadNames().shared(b.terms().leadNames()))),
  /** How rare those are that only one has there, on the side with fewer. */
  LEAD_NAMES_UNSHARED(
      (a, b) ->
          Math.log1p(
              Math.min(a.terms().leadNames().sum(), b.terms().leadNames().sum())
                  - a.terms().leadNames().shared(b.terms().leadNames()))),
  /** Days between the publications, or where one is unknown between the days told of. */
  DAYS((a, b) -> days(a, b)),
  /** Full names that both have tell more, the further apart two reports are. */
  FULL_NAMES_OVER_DAYS((a, b) -> days(a, b) * fullNames(a, b)),
  /** One outlet's reports are like each other. */
  SAME_OUTLET((a, b) -> !a.outlet().isEmpty() && a.outlet().equals(b.outlet()) ? 1 : 0),
  /**
   * How many ages, streets, days and figures both give, up to three; and whether both give some but
   * none in common.
   */
  AGES_SHARED(shared(Details::ages)),
  AGES_DIFFER(differ(Details::ages)),
  CLOCKS_DIFFER(differ(Details::clocks)),
  STREETS_SHARED(shared(Details::streets)),
  STREETS_DIFFER(differ(Details::streets)),
  BLOCKS_DIFFER(differ(Details::blocks)),
  SETTLEMENTS_DIFFER(differ(Details::settlements)),
  DAYS_TOLD_SHARED(shared(Details::days)),
  DAYS_TOLD_DIFFER(differ(Details::days)),
  KILLED_SHARED(shared(Details::killed)),
  WOUNDED_SHARED(shared(Details::wounded)),
  WOUNDED_DIFFER(differ(Details::wounded));

  /** A report without any day counts as a week from any other. */
  private static final double UNDATED = 7;

  /** More details in common than these tell nothing more. */
  private static final int ENOUGH = 3;

  private final ToDoubleBiFunction<ReportProfile, ReportProfile> measure;

  Clue(ToDoubleBiFunction<ReportProfile, ReportProfile> measure) {
    this.measure = measure;
  }

  /** Its value for two reports. */
  public double between(ReportProfile a, ReportProfile b) {
    return measure.applyAsDouble(a, b);
  }

  private static double words(ReportProfile a, ReportProfile b) {
    return a.terms().all().dot(b.terms().all());
  }

  private static double fullNames(ReportProfile a, ReportProfile b) {
    return Math.log1p(a.terms().fullNames().shared(b.terms().fullNames()));
  }

  private static double days(ReportProfile a, ReportProfile b) {
    Long days = a.daysFrom(b);
    if (days == null) {
      days = a.details().days().distance(b.details().days());
    }
    return Math.log1p(days == null ? UNDATED : days);
  }

  private static ToDoubleBiFunction<ReportProfile, ReportProfile> shared(
      Function<Details, Facts> facts) {
    return (a, b) -> Math.min(ENOUGH, facts.apply(a.details()).shared(facts.apply(b.details())));
  }

  private static ToDoubleBiFunction<ReportProfile, ReportProfile> differ(
      Function<Details, Facts> facts) {
    return (a, b) -> facts.apply(a.details()).contradicts(facts.apply(b.details())) ? 1 : 0;
  }
}
