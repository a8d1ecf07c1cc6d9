package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Attitude;
import hearsay.model.SourceLink;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The room's tables are well-formed. */
class TablesTest {
  @ParameterizedTest
  @CsvSource({
    "attitudes.tsv, 3, 2",
    "construction-attitudes.tsv, 3, 2",
    "source-nouns.tsv, 2, 1",
    "synonyms.tsv, 2, 1",
    "informants.tsv, 1, 1",
    "outlets.tsv, 1, 1",
    "outlet-words.tsv, 2, 2",
    "hearsay-adverbs.tsv, 1, 1",
    "given-names.tsv, 2, 1",
    "noun-genders.tsv, 2, 1",
    "titles.tsv, 2, 1",
    "parties.tsv, 2, 1",
    "public-roles.tsv, 1, 1",
    "bodies.tsv, 1, 1",
    "cue-words.tsv, 3, 2",
    "headings.tsv, 1, 1"
  })
  void everyTableLoadsAndSaysNothingTwice(String table, int columns, int keys) {
    List<String> facts =
        Table.rows(table, columns).stream()
            .map(row -> String.join("\t", List.of(row).subList(0, keys)))
            .toList();
    assertThat(facts).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void attitudesAndKindsAreKnownOnes() {
    Table.rows("attitudes.tsv", 3).forEach(row -> Attitude.valueOf(row[2]));
    Table.rows("construction-attitudes.tsv", 3).forEach(row -> Attitude.valueOf(row[2]));
    Table.rows("source-nouns.tsv", 2).forEach(row -> SourceLink.Kind.valueOf(row[1]));
    Table.rows("given-names.tsv", 2).forEach(row -> Gender.valueOf(row[1]));
    Table.rows("noun-genders.tsv", 2).forEach(row -> Gender.valueOf(row[1]));
  }

  @Test
  void lemmasAreLowerCase() {
    assertThat(Table.rows("attitudes.tsv", 3))
        .allMatch(row -> row[0].equals(row[0].toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @EnumSource(Choice.class)
  void everyChoiceHasWeights(Choice choice) {
    List<String[]> rows = Table.rows("weights/" + choice.resource(), 2);
    assertThat(rows).hasSizeGreaterThan(50);
    assertThat(rows).allMatch(row -> Float.isFinite(Float.parseFloat(row[1])));
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatThrownBy(() -> Table.rows("nowhere.tsv", 1)).hasMessageContaining("nowhere.tsv");
  }

  @Test
  void aTableOfAnotherShapeIsNamedWithItsLine() {
    assertThatThrownBy(() -> Table.rows("outlets.tsv", 2))
        .hasMessageContaining("outlets.tsv:")
        .hasMessageContaining("expected 2 columns");
  }
}
