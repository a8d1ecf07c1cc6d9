package hearsay.publish.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.publish.page.WorldOutline.Box;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PicturesTest {
  @Test
  void figuresLieOnALineFromNought() {
    Scale scale = Scale.of(List.of(20.0, 40.0));
    assertThat(scale.logarithmic()).isFalse();
    assertThat(scale.at(0)).isZero();
    assertThat(scale.at(20)).isEqualTo(0.5);
    assertThat(scale.ticks()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0);
  }

  @Test
  void figuresFarApartLieOnALogarithmicLine() {
    Scale scale = Scale.of(List.of(3.0, 90_000.0));
    assertThat(scale.logarithmic()).isTrue();
    assertThat(scale.at(0)).isZero();
    assertThat(scale.at(90_000)).isEqualTo(1);
    assertThat(scale.at(3)).isBetween(0.1, 0.2);
    assertThat(scale.ticks()).containsExactly(0.0, 10.0, 100.0, 1000.0, 10_000.0);
  }

  @Property(tries = 200)
  void everyFigureIsOnTheLineAndTicksAreFew(
      @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -1e9, max = 1e12) Double> figures) {
    Scale scale = Scale.of(figures);
    assertThat(figures)
        .allMatch(figure -> scale.at(figure) >= -1e-9 && scale.at(figure) <= 1 + 1e-9);
    assertThat(scale.ticks()).hasSizeBetween(1, 7);
  }

  @Test
  void daysKeepTheirOrderAndLongGapsAreShortened() {
    LocalDate old = LocalDate.of(1991, 8, 19);
    LocalDate monday = LocalDate.of(2025, 3, 3);
    LocalDate tuesday = LocalDate.of(2025, 3, 4);
    TimeScale scale = new TimeScale(List.of(tuesday, old, monday));
    assertThat(scale.at(old)).isZero();
    assertThat(scale.at(tuesday)).isEqualTo(1);
    assertThat(scale.at(monday)).isBetween(0.9, 0.96);
  }

  @Test
  void aSingleDayStandsInTheMiddle() {
    LocalDate day = LocalDate.of(2025, 3, 4);
    assertThat(new TimeScale(List.of(day)).at(day)).isEqualTo(0.5);
  }

  @Test
  void aRingIsCutToTheWindow() {
    double[] square = {0, 0, 10, 0, 10, 10, 0, 10};
    assertThat(area(Clip.ring(square, new Box(5, 5, 20, 20)))).isCloseTo(25, within(1e-9));
    assertThat(area(Clip.ring(square, new Box(-5, -5, 20, 20)))).isCloseTo(100, within(1e-9));
    assertThat(area(Clip.ring(square, new Box(2, 3, 4, 5)))).isCloseTo(4, within(1e-9));
    assertThat(Clip.ring(square, new Box(11, 11, 12, 12))).isEmpty();
  }

  @Test
  void aLineKeepsOnePointBeyondTheWindow() {
    double[] line = {0, 0, 1, 0, 2, 0, 3, 0, 4, 0};
    assertThat(Clip.line(line, new Box(1.5, -1, 2.5, 1)))
        .containsExactly(new double[] {1, 0, 2, 0, 3, 0});
  }

  @Property(tries = 100)
  void theWindowHoldsEveryPoint(
      @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = -56, max = 83) Double> numbers) {
    List<double[]> points =
        IntStream.range(0, numbers.size())
            .mapToObj(i -> new double[] {numbers.get(i) * 2, numbers.get(numbers.size() - 1 - i)})
            .toList();
    Projection projection = Projection.around(points);
    assertThat(points)
        .allSatisfy(
            point -> {
              assertThat(projection.x(point[0])).isBetween(0.0, (double) Projection.WIDTH);
              assertThat(projection.y(point[1])).isBetween(0.0, (double) Projection.HEIGHT);
            });
  }

  @Test
  void reportsFromOneRegionShareAWindow() {
    Projection goma = Projection.around(List.of(new double[] {29.23, -1.67}));
    assertThat(Projection.around(List.of(new double[] {29.05, -1.5}))).isEqualTo(goma);
    assertThat(Projection.around(List.of(new double[] {36.2, 37.1}))).isNotEqualTo(goma);
  }

  @Test
  void theWorldIsWhereItShouldBe() {
    WorldOutline world = WorldOutline.world();
    Box chad = new Box(15, 12, 22, 18);
    assertThat(world.countries(chad)).extracting(WorldOutline.Country::name).contains("Chad");
    assertThat(
            Projection.around(List.of(new double[] {18, 15}))
                .ring(world.land(chad, 40).get(0).points()))
        .startsWith("M");
    Projection atlantic = Projection.around(List.of(new double[] {-32, 2}));
    assertThat(world.land(atlantic.box(), atlantic.scale()))
        .allMatch(ring -> atlantic.ring(ring.points()).isEmpty());
  }

  @Test
  void labelsNeverCoverOneAnother() {
    Labels labels = new Labels();
    assertThat(labels.beside(100, 100, "Adré")).isPresent();
    assertThat(labels.over(140, 104, "CHAD")).isFalse();
    assertThat(labels.beside(104, 102, "El Geneina")).map(Labels.Placed::anchor).contains("end");
    assertThat(labels.beside(-50, 100, "off the map")).isEmpty();
  }

  private static double area(double[] ring) {
    double twice = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int next = (i + 2) % ring.length;
      twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
    }
    return Math.abs(twice) / 2;
  }
}
