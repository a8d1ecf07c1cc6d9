package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.pieces.SpanHeads;
import hearsay.language.pieces.SpanRole;
import hearsay.language.pieces.ToyModel;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpanDecoderTest {
  private static final SpanHeads PLAIN =
      ToyModel.heads(new float[SpanRole.LABELS][SpanRole.LABELS], new float[SpanRole.LABELS]);

  private static List<RoleSpan> spans(SpanHeads heads, float[][] emissions) {
    return new SpanDecoder(heads).spans(ToyModel.scores(emissions));
  }

  /** Words each of which the model gives one label, and one that it leaves open by a hair. */
  private static float[][] emissions(int... labels) {
    float[][] emissions = new float[labels.length][SpanRole.LABELS];
    for (int word = 0; word < labels.length; word++) {
      emissions[word][labels[word]] = 5;
    }
    return emissions;
  }

  @Test
  void spansAreReadOffTheLabels() {
    assertThat(spans(PLAIN, emissions(1, 2, 3, 5, 6, 6, 5, 0, 1)))
        .containsExactly(
            new RoleSpan(SpanRole.SOURCE, 0, 1),
            new RoleSpan(SpanRole.CUE, 2, 2),
            new RoleSpan(SpanRole.CONTENT, 3, 5),
            new RoleSpan(SpanRole.CONTENT, 6, 6),
            new RoleSpan(SpanRole.SOURCE, 8, 8));
  }

  @Test
  void aSpanThatTheModelForgotToOpenIsOpened() {
    float[][] emissions = emissions(0, 6, 6, 0);
    emissions[1][SpanRole.CONTENT.first()] = 4;
    assertThat(spans(PLAIN, emissions)).containsExactly(new RoleSpan(SpanRole.CONTENT, 1, 2));
  }

  @Test
  void labelsThatLikeEachOtherOutweighADoubt() {
    float[][] moves = new float[SpanRole.LABELS][SpanRole.LABELS];
    moves[SpanRole.CONTENT.further()][SpanRole.CONTENT.further()] = 2;
    float[][] emissions = emissions(5, 6, 0, 6);
    emissions[2][SpanRole.CONTENT.further()] = 4;
    assertThat(spans(ToyModel.heads(moves, new float[SpanRole.LABELS]), emissions))
        .containsExactly(new RoleSpan(SpanRole.CONTENT, 0, 3));
  }

  @Property(tries = 300)
  void everySpanBeginsWithAFirstWord(
      @ForAll @Size(min = 1, max = 40)
          List<@Size(7) List<@FloatRange(min = -50, max = 50) Float>> rows,
      @ForAll @Size(7) List<@Size(7) List<@FloatRange(min = -20, max = 20) Float>> moves) {
    float[][] emissions = floats(rows);
    SpanHeads heads = ToyModel.heads(floats(moves), emissions[0]);
    int[] labels = new SpanDecoder(heads).labels(ToyModel.scores(emissions));
    assertThat(labels).hasSize(emissions.length);
    int before = SpanRole.OUTSIDE;
    for (int label : labels) {
      for (SpanRole role : SpanRole.values()) {
        if (label == role.further()) {
          assertThat(before).isIn(role.first(), role.further());
        }
      }
      before = label;
    }
  }

  private static float[][] floats(List<List<Float>> rows) {
    float[][] floats = new float[rows.size()][SpanRole.LABELS];
    for (int row = 0; row < floats.length; row++) {
      for (int column = 0; column < SpanRole.LABELS; column++) {
        floats[row][column] = rows.get(row).get(column);
      }
    }
    return floats;
  }
}
