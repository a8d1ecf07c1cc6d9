package hearsay.server.adding;

import hearsay.intake.IntakeSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was brought, in files of a folder of its own until it is read: a queue of deliveries takes
 * disk, not memory. Names that people gave are only ever shown, never used.
 */
final class Parcel implements AutoCloseable {
  private static final Set<String> ENDINGS =
      Set.of("txt", "jsonl", "ndjson", "json", "html", "htm", "xhtml");

  private static final int LONGEST_NAME = 80;

  private final IntakeSettings settings;
  private final Path folder;
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * @param settings for its reports
   */
  Parcel(IntakeSettings settings) throws IOException {
    this.settings = settings;
    this.folder = Files.createTempDirectory("hearsay-adding");
  }

  /**
   * Takes a file in.
   *
   * @param name as whoever brought it calls it; its ending tells the format, where it is known
   */
  Parcel put(String name, InputStream content) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    String ending = lower.substring(lower.lastIndexOf('.') + 1);
    Path file = folder.resolve(names.size() + (ENDINGS.contains(ending) ? "." + ending : ""));
    Files.copy(content, file);
    names.put(file.toString(), shown(name));
    return this;
  }

  private static String shown(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
  }

  IntakeSettings settings() {
    return settings;
  }

  /** The files, in the order they came in. */
  List<String> files() {
    return List.copyOf(names.keySet());
  }

  /** The names that they were brought under. */
  List<String> names() {
    return List.copyOf(names.values());
  }

  /** A place in a file, by the name it was brought under. */
  String named(String where) {
    for (Map.Entry<String, String> file : names.entrySet()) {
      String path = file.getKey();
      if (where.equals(path) || where.startsWith(path + ":")) {
        return file.getValue() + where.substring(path.length());
      }
    }
    return where;
  }

  @Override
  public void close() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(all::add);
    }
    all.add(folder);
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
