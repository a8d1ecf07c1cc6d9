package hearsay.place.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Lays down the places, a column each. */
final class PlaceSpool {
  private final Spools spools;
  private final TextSpool names;
  private final Numbering countries = new Numbering();
  private final Numbering features = new Numbering();
  private final Numbering divisions = new Numbering();
  private final Numbering districts = new Numbering();
  private final Path districtCodes;

  PlaceSpool(Spools spools, Path folder) {
    this.spools = spools;
    this.names = new TextSpool(spools, Section.NAME_BLOCKS, Section.NAME_LENGTHS, Section.NAMES);
    this.districtCodes = folder.resolve("districts");
  }

  /** How many there are so far: the next one's number. */
  int count() {
    return names.count();
  }

  /**
   * @param country ISO 3166-1 alpha-3, or empty
   */
  void add(Feature place, String country, int spellings) throws IOException {
    spools.to(Section.IDS).writeInt(place.id());
    spools.to(Section.LATITUDES).writeInt((int) Math.round(place.lat() * 1e5));
    spools.to(Section.LONGITUDES).writeInt((int) Math.round(place.lon() * 1e5));
    spools.to(Section.POPULATIONS).writeInt(place.population());
    spools.to(Section.FEATURE_OF).writeShort(features.of(place.code()));
    spools.to(Section.COUNTRY_OF).writeShort(countries.of(country));
    spools.to(Section.DIVISION_OF).writeShort(divisions.of(place.divisionCode()));
    // codes for now: a district may come after the towns in it
    spools.to(Section.DISTRICT_OF).writeInt(districts.of(place.districtCode()));
    spools.to(Section.SPELLINGS).writeByte(spellings);
    names.add(cut(place.name()));
  }

  private static byte[] cut(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int end = Math.min(bytes.length, TextSpool.LONGEST);
    while (end < bytes.length && end > 0 && (bytes[end] & 0xC0) == 0x80) {
      end--; // not within a letter
    }
    return Arrays.copyOf(bytes, end);
  }

  /** Lays down what is known in the end. */
  void finish(Divisions known) throws IOException {
    spools.lines(Section.COUNTRIES, countries.texts());
    spools.lines(Section.FEATURES, features.texts());
    spools.lines(Section.DIVISIONS, divisions.texts().stream().map(known::divisionName).toList());
    spools.reopen(Section.DISTRICT_OF);
    Files.move(spools.file(Section.DISTRICT_OF), districtCodes);
    int[] places = districts.texts().stream().mapToInt(known::districtPlace).toArray();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(districtCodes)))) {
      for (int i = 0; i < count(); i++) {
        int code = in.readInt();
        spools.to(Section.DISTRICT_OF).writeInt(code < 0 ? -1 : places[code]);
      }
    }
  }
}
