package hearsay.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void everyInstitutionHasAScopeAndWordsInOneCaseThatNoOtherHas() {
    Set<String> met = new HashSet<>();
    for (String[] row : Words.rows("institutions.tsv", 3)) {
      assertThat(row[0]).isEqualTo(row[0].strip().toLowerCase(Locale.ROOT)).isNotEmpty();
      assertThat(Institutions.Scope.values())
          .extracting(Enum::name)
          .contains(row[1].toUpperCase(Locale.ROOT));
      for (String words : row[2].split("\\|", -1)) {
        assertThat(words)
            .isIn(words.toLowerCase(Locale.ROOT), words.toUpperCase(Locale.ROOT))
            .isEqualTo(words.strip())
            .isNotEmpty();
        assertThat(met.add(words.toLowerCase(Locale.ROOT))).as("twice: " + words).isTrue();
      }
    }
  }

  @Test
  void everyWordHasAKindAndStandsOnceUnderIt() {
    Set<String> met = new HashSet<>();
    for (String[] row : Words.rows("words.tsv", 2)) {
      assertThat(Words.Kind.values())
          .extracting(Enum::name)
          .contains(row[0].replace(' ', '_').toUpperCase(Locale.ROOT));
      assertThat(row[1]).isEqualTo(Words.plain(row[1])).isNotEmpty();
      assertThat(met.add(row[0] + row[1])).as("twice: " + row[1]).isTrue();
    }
  }

  @Test
  void aMinistryIsOneHoweverItIsCalled() {
    for (String words :
        new String[] {
          "Russia's Ministry of Defence",
          "the Russian Defense Ministry",
          "Defence Minister Ivan Petrov",
          "the minister of defence"
        }) {
      assertThat(Institutions.in(words).map(Institutions.Named::key))
          .as(words)
          .contains("defence ministry");
    }
  }

  @Test
  void thePrimeMinisterIsNoMinistry() {
    assertThat(Institutions.in("the Prime Minister of Norway").map(Institutions.Named::key))
        .contains("head of government");
  }
}
