package hearsay.corroboration.outlet;

import hearsay.corroboration.outlet.KnownOutlet.Kind;
import hearsay.intake.Agencies;
import hearsay.intake.Agency;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables of outlets: tab-separated, UTF-8, remarks behind "#". */
final class OutletFile {
  private static final int COLUMNS = 6;
  private static final String NOTHING = "-";

  private OutletFile() {}

  /** Hearsay's own table: the outlets, and the agencies whose credits the intake knows. */
  static List<KnownOutlet> bundled() {
    try {
      List<KnownOutlet> all = new ArrayList<>(outlets("outlets.tsv", resource("outlets.tsv")));
      all.addAll(agencies());
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's own table.
   *
   * @throws IOException naming file, line and what is wrong there
   */
  static List<KnownOutlet> read(Path file) throws IOException {
    try {
      return outlets(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8 text; save the table as UTF-8", e);
    }
  }

  private static List<KnownOutlet> outlets(String name, String text) throws IOException {
    List<KnownOutlet> found = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        found.add(outlet(line, name + ", line " + number));
      }
    }
    return found;
  }

  private static KnownOutlet outlet(String line, String where) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS || cells[0].isBlank()) {
      throw new IOException(
          where
              + ": expected a name, kind, country, state, domains and aliases with a tab between,"
              + " found "
              + cells.length
              + " cells");
    }
    return new KnownOutlet(
        cells[0].strip(),
        kind(cells[1], where),
        country(cells[2], where),
        state(cells[3], where),
        list(cells[4].toLowerCase(Locale.ROOT)),
        list(cells[5]));
  }

  private static Kind kind(String cell, String where) throws IOException {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return kind;
      }
    }
    throw new IOException(
        where
            + ": expected a kind (agency, paper, magazine, broadcaster, site or monitor), found \""
            + cell
            + "\"");
  }

  private static @Nullable String country(String cell, String where) throws IOException {
    if (cell.equals(NOTHING)) {
      return null;
    }
    if (!cell.matches("[A-Z]{3}")) {
      throw new IOException(
          where + ": expected a country of three capitals or \"-\", found \"" + cell + "\"");
    }
    return cell;
  }

  private static boolean state(String cell, String where) throws IOException {
    if (!cell.equals("state") && !cell.equals(NOTHING)) {
      throw new IOException(where + ": expected \"state\" or \"-\", found \"" + cell + "\"");
    }
    return cell.equals("state");
  }

  private static List<String> list(String cell) {
    return cell.equals(NOTHING) || cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
  }

  private static List<KnownOutlet> agencies() throws IOException {
    Map<String, String[]> facts = new HashMap<>();
    for (String line : resource("agencies.tsv").lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        facts.put(cells[0], cells);
      }
    }
    List<KnownOutlet> found = new ArrayList<>();
    for (Agency agency : Agencies.all()) {
      String[] cells = facts.getOrDefault(agency.name(), new String[] {"", NOTHING, NOTHING});
      found.add(
          new KnownOutlet(
              agency.name(),
              Kind.AGENCY,
              agency.country(),
              state(cells[1], "agencies.tsv, " + agency.name()),
              list(cells[2]),
              agency.otherNames()));
    }
    return found;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = OutletFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
