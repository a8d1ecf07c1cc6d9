package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure and its tokens in a sentence.
 *
 * @param number in the report, from 0
 * @param first index of its first token
 * @param last index of its last token, inclusive, what it counts included
 */
record PlacedFigure(Figure figure, int number, Sentence sentence, int first, int last) {
  private static final Set<Measure> FATES =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED, Measure.DISPLACED);

  private static final Set<String> COUNTED = Set.of("person", "item", "1");

  static PlacedFigure of(Figure figure, int number, Sentence sentence) {
    int first = -1;
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(figure.quantity().span())) {
        first = first < 0 ? token.index() : first;
        last = token.index();
      }
    }
    return new PlacedFigure(figure, number, sentence, first, last);
  }

  Quantity quantity() {
    return figure.quantity();
  }

  /** Whether it stands without a noun of its own: "two later died". */
  boolean isBare() {
    return quantity().of() == null || sentence.token(last).tag().equals("CD");
  }

  private boolean isShare() {
    return quantity().unit().equals(Unit.PERCENT.code())
        && !quantity().text().contains("%")
        && !quantity().text().toLowerCase(Locale.ROOT).contains("cent");
  }

  /** Whether a figure of this size and unit can be a part of another. */
  boolean fits(PlacedFigure whole) {
    if (whole.number == number) {
      return false;
    }
    String unit = quantity().unit();
    String other = whole.quantity().unit();
    if (isShare()) {
      return COUNTED.contains(other);
    }
    boolean same = unit.equals(other) || (COUNTED.contains(unit) && COUNTED.contains(other));
    Double least = lowest(quantity());
    Double most = highest(whole.quantity());
    return same && (least == null || most == null || least < most);
  }

  /** Whether both tell what became of people, and not the same: the dead are none of the hurt. */
  boolean differsInFate(PlacedFigure whole) {
    Measure one = quantity().measure();
    Measure other = whole.quantity().measure();
    return FATES.contains(one) && FATES.contains(other) && one != other;
  }

  private static @Nullable Double lowest(Quantity quantity) {
    return quantity.value() != null ? quantity.value() : quantity.min();
  }

  private static @Nullable Double highest(Quantity quantity) {
    return quantity.value() != null ? quantity.value() : quantity.max();
  }
}
