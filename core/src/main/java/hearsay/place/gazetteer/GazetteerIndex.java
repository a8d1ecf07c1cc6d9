package hearsay.place.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * An open index: names, and the places that bear them. Nothing is read before it is asked for, so
 * that opening takes no time whatever the size, and the file's pages are the system's to keep. Safe
 * for many threads.
 */
public final class GazetteerIndex {
  private static final int SORT_BITS = 2;

  private final Map<Section, Bytes> sections;
  private final IndexFacts facts;
  private final List<String> countries;
  private final List<String> features;
  private final List<String> divisions;
  private final Texts names;
  private final Texts keys;

  private GazetteerIndex(Map<Section, Bytes> sections) throws IOException {
    this.sections = sections;
    this.facts = IndexFacts.parse(text(Section.FACTS));
    this.countries = lines(Section.COUNTRIES);
    this.features = lines(Section.FEATURES);
    this.divisions = lines(Section.DIVISIONS);
    this.names = new Texts(of(Section.NAME_BLOCKS), of(Section.NAME_LENGTHS), of(Section.NAMES));
    this.keys = new Texts(of(Section.KEY_BLOCKS), of(Section.KEY_LENGTHS), of(Section.KEYS));
    if (of(Section.IDS).length() != 4 * names.count()
        || of(Section.POSTING_COUNTS).length() != 2 * keys.count()) {
      throw new IOException("its parts do not fit together");
    }
  }

  /**
   * Opens a file by mapping it into memory. It must not change while it is open.
   *
   * @throws IOException if it is missing, no index or cut short, naming the file
   */
  public static GazetteerIndex open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer header = ByteBuffer.allocate(Section.HEADER);
      while (header.hasRemaining() && channel.read(header) >= 0) {
        continue;
      }
      Map<Section, Bytes> sections = new EnumMap<>(Section.class);
      for (Slice slice : slices(header.flip(), channel.size())) {
        ByteBuffer mapped =
            channel.map(FileChannel.MapMode.READ_ONLY, slice.offset(), slice.length());
        sections.put(slice.section(), new Bytes.Mapped(mapped));
      }
      return new GazetteerIndex(sections);
    } catch (java.nio.file.FileSystemException e) {
      throw e; // names the file by itself
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Opens an index that is in memory.
   *
   * @throws IOException if it is none or cut short
   */
  static GazetteerIndex of(PackedChunks chunks) throws IOException {
    byte[] header = new byte[Math.min(Section.HEADER, chunks.length())];
    chunks.get(0, header);
    Map<Section, Bytes> sections = new EnumMap<>(Section.class);
    for (Slice slice : slices(ByteBuffer.wrap(header), chunks.length())) {
      sections.put(
          slice.section(), new PackedBytes(chunks, (int) slice.offset(), (int) slice.length()));
    }
    return new GazetteerIndex(sections);
  }

  private record Slice(Section section, long offset, long length) {}

  private static List<Slice> slices(ByteBuffer header, long size) throws IOException {
    if (header.remaining() < Section.HEADER || header.getInt() != Section.MAGIC) {
      throw new IOException(
          "no gazetteer; make one with \"hearsay gazetteer build\" from GeoNames' files");
    }
    int version = header.getInt();
    if (version != Section.VERSION || header.getInt() != Section.values().length) {
      throw new IOException(
          "a gazetteer of version %d, and this program reads version %d; build it again"
              .formatted(version, Section.VERSION));
    }
    List<Slice> slices = new ArrayList<>();
    for (Section section : Section.values()) {
      Slice slice = new Slice(section, header.getLong(), header.getLong());
      if (slice.offset() < Section.HEADER
          || slice.length() < 0
          || slice.length() > Integer.MAX_VALUE
          || slice.offset() > size - slice.length()) {
        throw new IOException("the gazetteer is cut short; build it again");
      }
      slices.add(slice);
    }
    return slices;
  }

  private Bytes of(Section section) {
    Bytes bytes = sections.get(section);
    if (bytes == null) {
      throw new IllegalStateException("no section " + section);
    }
    return bytes;
  }

  private String text(Section section) {
    return new String(of(section).all(), StandardCharsets.UTF_8);
  }

  private List<String> lines(Section section) {
    return text(section).lines().toList();
  }

  /** What it says of itself. */
  public IndexFacts facts() {
    return facts;
  }

  /** The countries that it holds places of, ISO 3166-1 alpha-3. */
  public List<String> countries() {
    return countries;
  }

  /** How many places it holds. */
  public int size() {
    return names.count();
  }

  /** How many keys names can be looked up by. */
  public int keyCount() {
    return keys.count();
  }

  /** The key at an index from 0 to before {@link #keyCount()}, in byte order. */
  public String key(int index) {
    return keys.get(index);
  }

  /**
   * All places of a name, in the order of their numbers.
   *
   * @param key as {@link NameKey#of} gives it
   */
  public List<Named> named(String key) {
    int at = keys.find(key);
    if (at < 0) {
      return List.of();
    }
    Bytes counts = of(Section.POSTING_COUNTS);
    int block = at / Section.BLOCK;
    int from = of(Section.POSTING_BLOCKS).getInt(4 * block);
    for (int i = block * Section.BLOCK; i < at; i++) {
      from += counts.getShort(2 * i) & 0xffff;
    }
    int count = counts.getShort(2 * at) & 0xffff;
    List<Named> found = new ArrayList<>(count);
    for (int i = from; i < from + count; i++) {
      int posting = of(Section.POSTINGS).getInt(4 * i);
      found.add(new Named(entry(place(posting)), NameSort.ALL.get(posting & 3)));
    }
    return found;
  }

  static int posting(int place, NameSort sort) {
    return place << SORT_BITS | sort.ordinal();
  }

  static int place(int posting) {
    return posting >>> SORT_BITS;
  }

  /** The place of a number from 0 to before {@link #size()}. */
  public Entry entry(int place) {
    String feature = features.get(of(Section.FEATURE_OF).getShort(2 * place));
    int id = of(Section.IDS).getInt(4 * place);
    return new Entry(
        id == 0 ? null : Long.valueOf(id),
        names.get(place),
        of(Section.LATITUDES).getInt(4 * place) / 1e5,
        of(Section.LONGITUDES).getInt(4 * place) / 1e5,
        orNull(countries, of(Section.COUNTRY_OF).getShort(2 * place)),
        orNull(divisions, of(Section.DIVISION_OF).getShort(2 * place)),
        district(place, feature),
        feature,
        of(Section.POPULATIONS).getInt(4 * place),
        of(Section.SPELLINGS).get(place));
  }

  private static @Nullable String orNull(List<String> texts, int index) {
    return index < 0 ? null : texts.get(index);
  }

  private @Nullable String district(int place, String feature) {
    if (feature.equals("ADM2")) {
      return names.get(place);
    }
    int district = of(Section.DISTRICT_OF).getInt(4 * place);
    return district < 0 ? null : names.get(district);
  }

  /** Whether what it holds is what was written: reads all of it, which takes a while. */
  public boolean isWhole() {
    CRC32 sum = new CRC32();
    for (Section section : Section.values()) {
      if (section != Section.FACTS) {
        of(section).addTo(sum);
      }
    }
    return facts.checksum().equals(checksum(sum));
  }

  static String checksum(CRC32 sum) {
    return "%08x".formatted(sum.getValue());
  }
}
