package hearsay.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Set<String> PLACES =
      Set.of("aux", "adverb", "determiner", "argument", "adjective", "mark", "case");

  @Test
  void predicates_name_a_lemma_a_part_of_speech_frames_and_known_effects() {
    List<String[]> rows = Table.rows("predicates.tsv", 5);
    assertThat(rows).hasSizeGreaterThan(400);
    for (String[] row : rows) {
      assertThat(row[0]).isLowerCase().doesNotContainAnyWhitespaces();
      assertThat(row[1]).isIn("v", "n", "a");
      assertThat(row[2].split(",")).allSatisfy(frame -> assertThat(frame).matches("[a-z]+"));
      assertThat(Predicates.effect(row[3])).isNotNull();
      assertThat(Predicates.effect(row[4])).isNotNull();
    }
    new Predicates();
  }

  @Test
  void cues_name_a_word_where_it_stands_and_a_known_effect() {
    for (String[] row : Table.rows("cues.tsv", 3)) {
      assertThat(row[0]).isLowerCase();
      assertThat(PLACES).contains(row[1]);
      assertThat(Predicates.effect(row[2])).isNotNull();
    }
    new Cues();
  }

  @Test
  void hedges_name_a_word_and_its_kind_once() {
    for (String[] row : Table.rows("hedges.tsv", 2)) {
      assertThat(row[0]).isLowerCase();
      assertThat(row[1]).isIn("verb", "noun", "adjective", "adverb", "modal");
    }
    new Hedges();
  }

  @Test
  void a_row_with_other_columns_than_expected_is_named() {
    assertThatThrownBy(() -> Table.rows("hedges.tsv", 3))
        .hasMessageContaining("hedges.tsv")
        .hasMessageContaining("3 tab-separated columns");
  }
}
