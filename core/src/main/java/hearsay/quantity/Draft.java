package hearsay.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A figure in the making.
 *
 * @param first index of its first token
 * @param number index of the token of the number itself
 * @param last index of its last token, what it counts included
 * @param counted what it counts, or null
 * @param finding what told the measure, or null
 * @param trend whether it is the amount of a rise or fall
 */
record Draft(
    Stated stated,
    int first,
    int number,
    int last,
    @Nullable Counted counted,
    MeasureJudge.@Nullable Finding finding,
    Trend trend) {

  /** Whether it counts people or things, or is a bare number. */
  boolean counts() {
    return stated.unit() == null && stated.form() != Numeral.Form.FRACTION;
  }

  /** Whether neither a unit nor a noun stands with it. */
  boolean isBare() {
    return counts() && counted == null;
  }

  Draft with(Stated other) {
    return new Draft(other, first, number, last, counted, finding, trend);
  }

  Draft with(MeasureJudge.Finding other) {
    return new Draft(stated, first, number, last, counted, other, trend);
  }

  Draft with(Trend other) {
    return new Draft(stated, first, number, last, counted, finding, other);
  }

  /** The same figure counting what another one counts. */
  Draft counting(Counted other) {
    return new Draft(stated, first, number, last, other, finding, trend);
  }
}
