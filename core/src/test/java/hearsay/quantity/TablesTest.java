package hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Quantity.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every line of this room's tables can be used. */
class TablesTest {
  private static final List<String> DIRECTIONS = List.of("up", "down");

  private static List<List<String>> rows(String name, int columns) {
    return Table.load(name, columns).rows();
  }

  @Test
  void everyBoundIsFoundByItsWords() {
    for (List<String> row : rows("bounds.tsv", 3)) {
      List<Atom> atoms = Atoms.of(row.get(0));
      Object hit =
          switch (row.get(1)) {
            case "before" -> Bounds.before(atoms, atoms.size());
            case "after" -> Bounds.after(atoms, 0);
            default -> Bounds.amount(atoms, 0);
          };
      assertThat(hit).as(row.get(0)).isNotNull();
    }
  }

  @Test
  void noBoundIsListedTwiceInOnePlace() {
    assertThat(rows("bounds.tsv", 3).stream().map(row -> row.get(0) + " " + row.get(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyUnitIsFoundByEachOfItsForms() {
    for (List<String> row : rows("units.tsv", 4)) {
      for (String form : row.get(3).split("\\|", -1)) {
        assertThat(form).as(row.toString()).isNotBlank();
        List<Atom> atoms = Atoms.of(row.get(2).equals("joined") ? "5" + form : "5 " + form);
        Object hit =
            row.get(2).equals("before")
                ? Units.before(Atoms.of(form), Atoms.of(form).size())
                : Units.after(atoms, 1);
        assertThat(hit).as(form).isNotNull();
      }
    }
  }

  @Test
  void everyNumberWordHasAValue() {
    for (List<String> row : rows("number-words.tsv", 3)) {
      assertThat(NumberWords.of(Atoms.of(row.get(0)).get(0))).as(row.get(0)).isNotNull();
    }
  }

  @Test
  void measuresAndTrendsAreKnown() {
    List<String> measures = Arrays.stream(Measure.values()).map(Measure::name).toList();
    Set<String> roles = Set.of("object", "subject", "state", "noun");
    for (List<String> row : rows("measures.tsv", 3)) {
      assertThat(measures).contains(row.get(0).toUpperCase(Locale.ROOT));
      assertThat(roles).contains(row.get(1));
      assertThat(Arrays.asList(row.get(2).split("\\|", -1))).doesNotHaveDuplicates();
    }
    for (List<String> row : rows("trends.tsv", 2)) {
      assertThat(DIRECTIONS).contains(row.get(0));
      assertThat(Trend.of(row.get(1).split("\\|", -1)[0].toUpperCase(Locale.ROOT)))
          .isNotEqualTo(Trend.NONE);
    }
  }

  @Test
  void noNounForPeopleIsListedTwice() {
    assertThat(rows("person-nouns.tsv", 2)).doesNotHaveDuplicates();
  }

  @Test
  void aLineWithAFieldTooManyIsNamed() {
    assertThatThrownBy(() -> Table.load("units.tsv", 3))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("units.tsv, line");
  }
}
