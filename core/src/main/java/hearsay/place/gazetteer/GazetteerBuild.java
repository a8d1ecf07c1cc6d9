package hearsay.place.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds an index from the files that GeoNames gives out: allCountries or single countries' files,
 * and where they are there alternateNamesV2, admin1CodesASCII, admin2Codes and countryInfo. Needs
 * room beside the index for about twice its size, and memory for some 200 MB however much there is.
 * The same files give the same bytes.
 */
public final class GazetteerBuild {
  private static final String ATTRIBUTION =
      "Contains data from GeoNames (https://www.geonames.org), CC BY 4.0, reduced and rearranged.";

  /** Columns of alternateNamesV2 that are 1 or empty, counted from 0. */
  private static final int PREFERRED = 4;

  private static final int SHORT = 5;

  /** Languages in alternateNamesV2 that are no languages. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "link", "post", "iata", "icao", "faac", "tcid", "unlc", "wkdt", "phon", "abbr",
          "fr_1793");

  /** Hears how far a build is. */
  public interface Listener {
    /**
     * @param step what is done now, for people
     * @param done bytes read, or names written
     * @param total of them
     */
    void at(String step, long done, long total);
  }

  private final GeoNamesFolder folder;
  private final Listener listener;
  private final Countries countries;
  private final Divisions divisions = new Divisions();
  private final EntriesById byId = new EntriesById();
  private final Standings standings = new Standings();
  private final KeyRules rules = new KeyRules();
  private final PlaceSpool places;
  private final Spools spools;
  private final SortedPostings postings;
  private final Map<String, Long> leftOut = new LinkedHashMap<>();
  private final List<String> sources = new ArrayList<>();
  private String newest = "";

  private GazetteerBuild(Path from, Path work, Listener listener) throws IOException {
    this.folder = new GeoNamesFolder(from);
    this.listener = listener;
    this.countries = new Countries(folder.find("countryInfo"), bytes -> {});
    this.spools = new Spools(work);
    this.places = new PlaceSpool(spools, work);
    this.postings = new SortedPostings(work, SortedPostings.PART);
  }

  /**
   * Builds an index.
   *
   * @param from a folder of GeoNames' files
   * @param to the index; replaced only when the new one is done
   * @throws IOException if a file is missing, not GeoNames' or not to be read (naming it and the
   *     line), or the index cannot be written
   */
  public static void run(Path from, Path to, Listener listener) throws IOException {
    Path beside = to.toAbsolutePath().normalize().getParent();
    if (beside == null || !Files.isDirectory(beside)) {
      throw new IOException(to + ": there is no folder to write it in");
    }
    Path work = Files.createTempDirectory(beside, ".gazetteer-");
    try {
      Path made = work.resolve("made");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made), 1 << 16)) {
        new GazetteerBuild(from, work, listener).write(out);
      }
      Files.move(made, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      delete(work);
    }
  }

  private static void delete(Path work) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(work);
  }

  private void write(OutputStream out) throws IOException {
    try (spools;
        postings) {
      divisionNames();
      List<Path> files = folder.places();
      for (Path file : files) {
        places(file);
      }
      Optional<Path> alternates = folder.find("alternateNamesV2");
      if (alternates.isPresent()) {
        alternateNames(alternates.get());
      }
      if (places.count() == 0) {
        throw new IOException(files.get(0) + ": holds no places");
      }
      places.finish(divisions);
      keys();
      spools.assemble(facts(files), out);
    }
  }

  private IndexFacts facts(List<Path> files) {
    String named =
        files.size() > 5
            ? files.size() + " countries"
            : files.stream().map(GazetteerBuild::bareName).collect(Collectors.joining(" "));
    String left =
        leftOut.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining("; "));
    return new IndexFacts(
        "GeoNames " + named + " to " + newest, ATTRIBUTION, String.join(", ", sources), left, "");
  }

  private static String bareName(Path file) {
    return String.valueOf(file.getFileName()).replaceAll("\\.(txt|zip)$", "");
  }

  /** Reads a file line by line, and says how far it is. */
  private interface Line {
    void take(String[] cells, TabbedLines at) throws IOException;
  }

  private void read(Path file, int columns, Line line) throws IOException {
    String name = String.valueOf(file.getFileName());
    sources.add(name);
    long size = file.toString().endsWith(".zip") ? -1 : Files.size(file);
    long[] done = new long[1];
    try (TabbedLines lines =
        new TabbedLines(
            file,
            columns,
            bytes -> {
              done[0] += bytes;
              listener.at("reading " + name, done[0], size);
            })) {
      for (String[] cells = lines.next(); cells != null; cells = lines.next()) {
        line.take(cells, lines);
      }
    }
  }

  private void divisionNames() throws IOException {
    Optional<Path> file = folder.find("admin1CodesASCII");
    if (file.isPresent()) {
      read(file.get(), 4, (cells, at) -> divisions.nameByCode(cells[0], cells[1]));
    }
  }

  private void places(Path file) throws IOException {
    read(
        file,
        Feature.COLUMNS,
        (cells, at) -> {
          Feature place = Feature.of(cells, at);
          if (place.isCountry()) {
            leave("countries, which are in a table of their own");
          } else if (place.isPast()) {
            leave("former places");
          } else if (place.name().isBlank()) {
            leave("places without a name");
          } else if (!byId.put(place.id(), places.count())) {
            leave("places listed twice");
          } else {
            add(place);
          }
        });
  }

  private void leave(String why) {
    leftOut.merge(why, 1L, Long::sum);
  }

  private void add(Feature place) throws IOException {
    int number = places.count();
    String[] alternates =
        place.alternates().isEmpty() ? new String[0] : place.alternates().split(",");
    divisions.add(place, number);
    places.add(place, countries.of(place.countryCode()), Math.min(127, alternates.length));
    standings.add(place.population(), alternates.length);
    if (place.modified().compareTo(newest) > 0) {
      newest = place.modified();
    }
    PlaceNames.of(place, alternates, divisions, rules).layDown(number, postings);
  }

  private void alternateNames(Path file) throws IOException {
    read(
        file,
        4,
        (cells, at) -> {
          int place = byId.get(at.count(cells[1], "geonameid (column 2)"));
          if (place >= 0 && !NO_NAMES.contains(cells[2])) {
            boolean english = cells[2].equals("en") && isSet(cells, PREFERRED);
            PlaceNames names = new PlaceNames(rules);
            names.other(
                cells[3], english || isSet(cells, SHORT) ? NameSort.SHORT : NameSort.ALTERNATE);
            names.layDown(place, postings);
          }
        });
  }

  private static boolean isSet(String[] cells, int column) {
    return cells.length > column && cells[column].equals("1");
  }

  private void keys() throws IOException {
    long total = postings.count();
    long[] done = new long[1];
    KeySpool keys = new KeySpool(spools, standings);
    postings.drain(
        row -> {
          keys.add(row);
          listener.at("writing names", ++done[0], total);
        });
    keys.finish();
    if (keys.dropped() > 0) {
      leftOut.put("places whose name more than " + KeySpool.MOST + " have", keys.dropped());
    }
  }
}
