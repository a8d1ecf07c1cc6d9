package hearsay.actor;

import hearsay.language.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A user's own actors: a text file, tab-separated, one fact a line, comments begin with "#".
 * Columns: names ("; " between them), country, sectors ("; " between them, most specific first, or
 * "-"), terms of office ("2019-2023 2025-", months as "2021.01") or "-" for what is no person in
 * office. Immutable.
 */
public final class ActorTable {
  private static final int COLUMNS = 4;

  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  private static final Set<String> BODIES =
      Set.of("XKX", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private static final Pattern TERMS =
      Pattern.compile(
          "\\d{4}(?:\\.\\d{2})?-(?:\\d{4}(?:\\.\\d{2})?)?"
              + "(?: \\d{4}(?:\\.\\d{2})?-(?:\\d{4}(?:\\.\\d{2})?)?)*");

  private final List<Table.Row> rows;

  private ActorTable(List<Table.Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a file in UTF-8.
   *
   * @throws IllegalArgumentException naming file and line if a line is not in that form
   * @throws IOException if the file cannot be read
   */
  public static ActorTable read(Path file) throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(file, i + 1, line));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": holds no actors; each line is: names, country, sectors, terms of office or -");
    }
    return new ActorTable(rows);
  }

  private static Table.Row row(Path file, int number, String line) {
    List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    if (cells.size() != COLUMNS) {
      throw wrong(file, number, "4 cells are needed, separated by tabs, not " + cells.size());
    }
    Table.Row row = new Table.Row(file.toString(), number, cells);
    if (row.items(0).isEmpty() || row.items(0).contains("")) {
      throw wrong(file, number, "a name is empty");
    }
    if (!countries().contains(row.cell(1))) {
      throw wrong(
          file,
          number,
          "\"" + row.cell(1) + "\" is no ISO 3166-1 alpha-3 code, nor one of " + sorted(BODIES));
    }
    for (String sector : row.cell(2).equals("-") ? List.<String>of() : row.items(2)) {
      if (!SECTORS.contains(sector)) {
        throw wrong(
            file, number, "\"" + sector + "\" is no PLOVER sector; there are " + sorted(SECTORS));
      }
    }
    String terms = row.cell(3);
    if (!terms.equals("-") && (!TERMS.matcher(terms).matches() || row.cell(2).equals("-"))) {
      throw wrong(
          file,
          number,
          "terms of office are as 2019-2023 or 2025-, with sectors, not \"" + terms + "\"");
    }
    return row;
  }

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(BODIES);
    codes.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    return codes;
  }

  private static String sorted(Set<String> codes) {
    return String.join(", ", codes.stream().sorted().toList());
  }

  private static IllegalArgumentException wrong(Path file, int line, String what) {
    return new IllegalArgumentException(file + ", line " + line + ": " + what);
  }

  List<Table.Row> rows() {
    return rows;
  }
}
