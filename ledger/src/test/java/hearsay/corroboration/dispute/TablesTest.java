package hearsay.corroboration.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Quantity.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every line of this room's tables can be used. */
class TablesTest {
  @Test
  void everyCueIsFoundInItsOwnWords() {
    for (List<String> row : Table.rows("cues.tsv", 2)) {
      Cues.Kind kind = Cues.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      assertThat(Cues.in(kind, row.get(1))).as(row.toString()).isTrue();
    }
  }

  @Test
  void noCueStandsTwice() {
    assertThat(Table.rows("cues.tsv", 2)).doesNotHaveDuplicates();
  }

  @Test
  void everyKindOfCueHasWords() {
    Set<Cues.Kind> kinds = EnumSet.noneOf(Cues.Kind.class);
    for (List<String> row : Table.rows("cues.tsv", 2)) {
      kinds.add(Cues.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
    assertThat(kinds).containsExactlyInAnyOrder(Cues.Kind.values());
  }

  @Test
  void everyFateIsFoundByEachOfItsForms() {
    for (List<String> row : Table.rows("fates.tsv", 3)) {
      for (String form : row.get(2).split("\\|", -1)) {
        assertThat(Fates.of(form).orElseThrow().measure())
            .as(form)
            .isEqualTo(Measure.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
      }
    }
  }
}
