package hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The mentions that {@code evaluate actors} reads. */
class MentionsTest {
  private static List<Table.Row> rows() {
    return Stream.of("tuned", "kept")
        .flatMap(half -> Table.read(MentionsTest.class, "mentions/" + half + ".tsv", 4).stream())
        .toList();
  }

  @Test
  void fourHundredMentionsOfAHundredAndTwentyCountries() {
    Set<String> countries = new HashSet<>();
    rows().forEach(row -> countries.add(row.cell(1)));
    countries.retainAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(countries).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void everyLineHasADayCodesAndOneMention() {
    for (Table.Row row : rows()) {
      assertThat(LocalDate.parse(row.cell(0))).isBefore(LocalDate.of(2027, 1, 1));
      assertThat(row.cell(1)).matches("[A-Z]{3}|-");
      assertThat(row.items(2)).isNotEmpty().allMatch(sector -> sector.matches("[A-Z]{3}|-"));
      assertThat(row.cell(3)).matches("[^\\[\\]]*\\[[^\\[\\]]+\\][^\\[\\]]*[.]");
    }
  }

  @Test
  void noSentenceStandsTwice() {
    assertThat(rows().stream().map(row -> row.cell(3))).doesNotHaveDuplicates();
  }
}
