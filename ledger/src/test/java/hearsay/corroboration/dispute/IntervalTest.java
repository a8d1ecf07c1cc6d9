package hearsay.corroboration.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {
  @Property
  void intervalsAreDisjointExactlyWhereNoWholeNumberIsInBoth(
      @ForAll @IntRange(max = 9) int low,
      @ForAll @IntRange(max = 5) int length,
      @ForAll @IntRange(max = 9) int other,
      @ForAll @IntRange(max = 5) int otherLength) {
    Interval one = Interval.between(low, low + length);
    Interval two = Interval.between(other, other + otherLength);
    boolean shared = false;
    for (int i = 0; i < 20; i++) {
      shared |= low <= i && i <= low + length && other <= i && i <= other + otherLength;
    }
    assertThat(one.isDisjointFrom(two)).isEqualTo(!shared);
    assertThat(two.isDisjointFrom(one)).isEqualTo(!shared);
  }

  @Test
  void moreThanFourHundredContradictsFourHundred() {
    Interval more = new Interval(400.0, null, true, false);
    assertThat(more.isDisjointFrom(Interval.of(400))).isTrue();
    assertThat(more.least()).hasValue(401);
    assertThat(more.greatest()).isEmpty();
    assertThat(more.named()).hasValue(401);
  }

  @Test
  void upToTwelveAssertsNoLowerBound() {
    assertThat(Interval.between(0, 12).asserted()).isEmpty();
    assertThat(Interval.of(0).asserted()).hasValue(0);
  }
}
