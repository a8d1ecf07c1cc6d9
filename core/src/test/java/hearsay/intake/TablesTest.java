package hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"page-names.tsv", "page-phrases.tsv", "dateline-labels.tsv", "news-names.tsv"})
  void lists_of_phrases_hold_each_once(String table) {
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : Table.rows(table, 2)) {
      assertThat(seen.add(row)).as("%s twice", row).isTrue();
      assertThat(row).allSatisfy(cell -> assertThat(cell).isNotBlank().isEqualTo(cell.strip()));
    }
    assertThat(seen).isNotEmpty();
  }

  @Test
  void names_of_elements_are_lower_case_words_of_a_known_role() {
    for (List<String> row : Table.rows("page-names.tsv", 2)) {
      assertThat(row.get(0)).isIn("body", "byline", "caption", "comments", "furniture", "unseen");
      assertThat(row.get(1)).matches("[a-z]+( [a-z]+){0,2}");
    }
  }

  @Test
  void agencies_have_a_country_and_no_name_twice() {
    Set<String> names = new HashSet<>();
    for (List<String> row : Table.rows("agencies.tsv", 3)) {
      assertThat(names.add(row.get(0))).as(row.get(0)).isTrue();
      for (String other : row.get(2).split("\\|")) {
        assertThat(names.add(other)).as(other).isTrue();
      }
      assertThat(Set.of(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).toArray()))
          .contains(row.get(1));
    }
  }

  @Test
  void languages_have_a_script_and_lower_case_words_without_repetition() {
    for (List<String> row : Table.rows("languages.tsv", 4)) {
      assertThat(UnicodeScript.forName(row.get(2).toUpperCase(Locale.ROOT))).isNotNull();
      List<String> words = List.of(row.get(3).split(" "));
      assertThat(words).as(row.get(1)).doesNotHaveDuplicates();
      assertThat(words).allSatisfy(w -> assertThat(w).isEqualTo(w.toLowerCase(Locale.ROOT)));
    }
  }
}
