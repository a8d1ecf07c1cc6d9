package hearsay.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The gazetteer that comes with the program, loaded when first asked for, once for all threads. */
final class BundledGazetteer {
  static final CompactGazetteer TOWNS = load();
  static final DivisionForms DIVISIONS = new DivisionForms(TOWNS);
  static final Gazetteer ALL = Gazetteer.of(CountryTable.bundled(), DIVISIONS, TOWNS);

  private BundledGazetteer() {}

  private static CompactGazetteer load() {
    try (InputStream in = BundledGazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
      if (in == null) {
        throw new IllegalStateException("gazetteer.bin.gz is not in the program");
      }
      return CompactGazetteer.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("gazetteer.bin.gz is broken", e);
    }
  }
}
