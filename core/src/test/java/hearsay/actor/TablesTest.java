package hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  private static final Set<String> SUPRANATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private static final Pattern YEARS =
      Pattern.compile(
          "\\d{4}(\\.\\d{2})?-(\\d{4}(\\.\\d{2})?)?( \\d{4}(\\.\\d{2})?-(\\d{4}(\\.\\d{2})?)?)*");

  private static Set<String> isoCodes() {
    Set<String> codes = new HashSet<>(SUPRANATIONAL);
    codes.add("XKX");
    Arrays.stream(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country())
        .forEach(codes::add);
    return codes;
  }

  @Test
  void everyCountryIsAnIsoCodeThatStandsOnOneLine() {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.read(TablesTest.class, "countries.tsv", 5)) {
      assertThat(row.cell(0).equals("-") || isoCodes().contains(row.cell(0))).isTrue();
      assertThat(seen.add(row.cell(0))).as(row.cell(0)).isTrue();
      assertThat(row.items(1)).as(row.cell(0)).isNotEmpty();
    }
    assertThat(seen).hasSizeGreaterThan(190);
  }

  @Test
  void organizationsHaveKnownCodesAndSectors() {
    for (Table.Row row : Table.read(TablesTest.class, "organizations.tsv", 3)) {
      assertThat(isoCodes()).as("line %d", row.line()).contains(row.cell(1));
      if (!row.cell(2).equals("-")) {
        assertThat(SECTORS).as("line %d", row.line()).containsAll(row.items(2));
      }
      assertThat(row.items(0)).as("line %d", row.line()).doesNotContain("");
    }
  }

  @Test
  void leadersHaveKnownCodesSectorsAndYears() {
    for (Table.Row row : Table.read(TablesTest.class, "leaders.tsv", 4)) {
      assertThat(isoCodes()).as("line %d", row.line()).contains(row.cell(1));
      assertThat(SECTORS).as("line %d", row.line()).containsAll(row.items(2));
      assertThat(row.cell(3)).as("line %d", row.line()).matches(YEARS);
      for (String term : row.cell(3).split(" ")) {
        String[] ends = term.split("-", -1);
        assertThat(ends[1].isEmpty() || ends[0].compareTo(ends[1]) <= 0)
            .as("line %d", row.line())
            .isTrue();
      }
    }
  }

  @Test
  void noRoleStandsUnderTwoSectors() {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.read(TablesTest.class, "roles.tsv", 2)) {
      assertThat(SECTORS).as("line %d", row.line()).containsAll(row.items(1));
      for (String role : row.items(0)) {
        assertThat(role)
            .as("line %d", row.line())
            .isEqualTo(role.toLowerCase(Locale.ROOT))
            .isNotBlank();
        assertThat(seen.add(role)).as("%s twice", role).isTrue();
      }
    }
  }

  @Test
  void aLinesNamesDiffer() {
    for (String table : List.of("organizations.tsv", "leaders.tsv")) {
      int columns = table.startsWith("o") ? 3 : 4;
      for (Table.Row row : Table.read(TablesTest.class, table, columns)) {
        assertThat(row.items(0)).as("%s:%d", table, row.line()).doesNotHaveDuplicates();
      }
    }
  }
}
