package hearsay.corroboration.story;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.corroboration.text.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTablesTest {
  @Test
  void commonWordsStandOnceInLowerCaseWithAtLeastThreeReports() {
    List<String[]> rows = Tables.rows(TermWeights.class, "common-words.tsv", 2);
    assertThat(rows).hasSizeGreaterThan(5000);
    assertThat(rows.stream().map(row -> row[0])).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> row[0].equals(row[0].toLowerCase(Locale.ROOT)));
    assertThat(rows).allMatch(row -> Integer.parseInt(row[1]) >= 3);
  }

  @Test
  void genreWordsStandOnceInLowerCaseUnderAKnownGenre() {
    List<String[]> rows = Tables.rows(TermWeights.class, "genre-words.tsv", 2);
    assertThat(rows.stream().map(row -> row[1])).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> row[1].equals(row[1].toLowerCase(Locale.ROOT)));
    assertThat(rows).allMatch(row -> List.of("violence", "war", "news", "name").contains(row[0]));
  }

  @Test
  void everyClueHasAWeightAndWhatDiffersSpeaksAgainst() {
    List<String[]> rows = Tables.rows(PairModel.class, "weights.tsv", 2);
    assertThat(rows.stream().map(row -> row[0]))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("*"), Arrays.stream(Clue.values()).map(Clue::name)).toList());
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row[0].endsWith("_DIFFER") && Double.parseDouble(row[1]) > 0).isFalse());
  }
}
