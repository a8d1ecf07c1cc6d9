package hearsay.place.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A folder of files as GeoNames gives them out, unpacked or still in their ZIP archives. */
final class GeoNamesFolder {
  private static final String WHERE = "https://download.geonames.org/export/dump/";

  private final Path folder;

  /**
   * @throws IOException if there is no such folder
   */
  GeoNamesFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": is no folder; give the folder that GeoNames' files lie in");
    }
    this.folder = folder;
  }

  /**
   * The files of places: allCountries, or else those of single countries, in order of their names.
   *
   * @throws IOException if there is none
   */
  List<Path> places() throws IOException {
    Optional<Path> all = find("allCountries");
    if (all.isPresent()) {
      return List.of(all.get());
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> countries =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.matches("[A-Z]{2}\\.(txt|zip)"))
              .map(name -> name.substring(0, 2))
              .distinct()
              .sorted()
              .flatMap(name -> find(name).stream())
              .toList();
      if (countries.isEmpty()) {
        throw new IOException(
            folder
                + ": has neither allCountries.txt nor a country's file such as NL.txt (nor their"
                + " .zip); get them from "
                + WHERE);
      }
      return countries;
    }
  }

  /** A file by its name without ending, unpacked (.txt) or packed (.zip). */
  Optional<Path> find(String name) {
    return Stream.of(".txt", ".zip")
        .map(ending -> folder.resolve(name + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The bytes of a file, unpacked. */
  static InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    if (!file.toString().endsWith(".zip")) {
      return bytes;
    }
    String wanted = String.valueOf(file.getFileName()).replace(".zip", ".txt");
    ZipInputStream archive = new ZipInputStream(bytes);
    for (ZipEntry at = archive.getNextEntry(); at != null; at = archive.getNextEntry()) {
      if (at.getName().equals(wanted)) {
        return archive;
      }
    }
    archive.close();
    throw new IOException(file + ": holds no " + wanted);
  }
}
