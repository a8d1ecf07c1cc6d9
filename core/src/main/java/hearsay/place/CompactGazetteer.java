package hearsay.place;

import hearsay.place.Candidate.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Towns and divisions in arrays: some 160,000 places under 400,000 names in about 20 MB, searched
 * by halving. The file's layout is told in training/gazetteer/build.py, which writes it.
 */
final class CompactGazetteer implements Gazetteer {
  private static final int MAGIC = 0x4853475A;
  private static final int VERSION = 1;

  /** The sorts of name by their numbers in the file. */
  private static final List<Kind> KINDS = List.of(Kind.MAIN, Kind.SHORT, Kind.ALTERNATE);

  private final String attribution;
  private final String[] countries;
  private final String[] features;
  private final String[] divisions;
  private final int[] ids;
  private final int[] lats;
  private final int[] lons;
  private final int[] populations;
  private final byte[] featureOf;
  private final byte[] countryOf;
  private final short[] divisionOf;
  private final int[] districtOf;
  private final byte[] spellings;
  private final Strings names;
  private final Strings keys;
  private final int[] postingEnds;
  private final int[] postings;

  private CompactGazetteer(ByteBuffer in) throws IOException {
    if (in.getInt() != MAGIC || in.getInt() != VERSION) {
      throw new IOException("no gazetteer of version " + VERSION);
    }
    attribution = text(in);
    countries = texts(in);
    features = texts(in);
    divisions = texts(in);
    int entries = in.getInt();
    ids = ints(in, entries);
    lats = ints(in, entries);
    lons = ints(in, entries);
    populations = ints(in, entries);
    featureOf = bytes(in, entries);
    countryOf = bytes(in, entries);
    divisionOf = new short[entries];
    in.asShortBuffer().get(divisionOf);
    in.position(in.position() + 2 * entries);
    districtOf = ints(in, entries);
    spellings = bytes(in, entries);
    names = Strings.read(in, entries);
    int keyCount = in.getInt();
    keys = Strings.read(in, keyCount);
    postingEnds = new int[keyCount];
    for (int i = 0, end = 0; i < keyCount; i++) {
      end += in.getShort() & 0xffff;
      postingEnds[i] = end;
    }
    postings = ints(in, in.getInt());
  }

  /**
   * Reads a gazetteer file.
   *
   * @throws IOException if it is cut short or not one
   */
  static CompactGazetteer read(InputStream file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(file, 1 << 16)) {
      return new CompactGazetteer(ByteBuffer.wrap(in.readAllBytes()));
    } catch (BufferUnderflowException | NegativeArraySizeException e) {
      throw new IOException("the gazetteer is cut short", e);
    }
  }

  /** Whose data it holds, under which licence. */
  String attribution() {
    return attribution;
  }

  int size() {
    return ids.length;
  }

  int keyCount() {
    return postingEnds.length;
  }

  String key(int index) {
    return keys.get(index);
  }

  @Override
  public List<Candidate> named(String key) {
    int at = keys.find(key);
    if (at < 0) {
      return List.of();
    }
    int from = at == 0 ? 0 : postingEnds[at - 1];
    List<Candidate> found = new ArrayList<>(postingEnds[at] - from);
    for (int i = from; i < postingEnds[at]; i++) {
      found.add(new Candidate(location(postings[i] >> 2), KINDS.get(postings[i] & 3)));
    }
    return found;
  }

  /** The entry at an index from 0 to before {@link #size()}. */
  Location location(int entry) {
    String feature = features[featureOf[entry] & 0xff];
    return new Location(
        ids[entry] == 0 ? null : Long.valueOf(ids[entry]),
        names.get(entry),
        lats[entry] / 1e5,
        lons[entry] / 1e5,
        countries[countryOf[entry] & 0xff],
        divisionOf[entry] < 0 ? null : divisions[divisionOf[entry]],
        district(entry, feature),
        feature,
        populations[entry],
        spellings[entry]);
  }

  private @Nullable String district(int entry, String feature) {
    if (feature.equals("ADM2")) {
      return names.get(entry);
    }
    return districtOf[entry] < 0 ? null : names.get(districtOf[entry]);
  }

  private static int[] ints(ByteBuffer in, int count) {
    int[] values = new int[count];
    in.asIntBuffer().get(values);
    in.position(in.position() + 4 * count);
    return values;
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] values = new byte[count];
    in.get(values);
    return values;
  }

  private static String[] texts(ByteBuffer in) {
    String[] texts = new String[in.getInt()];
    Arrays.setAll(texts, i -> text(in));
    return texts;
  }

  private static String text(ByteBuffer in) {
    return new String(bytes(in, in.getShort() & 0xffff), StandardCharsets.UTF_8);
  }

  /** Many short strings in one array of bytes. */
  private static final class Strings {
    private final int[] ends;
    private final byte[] bytes;

    private Strings(int[] ends, byte[] bytes) {
      this.ends = ends;
      this.bytes = bytes;
    }

    static Strings read(ByteBuffer in, int count) {
      int[] ends = new int[count];
      for (int i = 0, end = 0; i < count; i++) {
        end += in.get() & 0xff;
        ends[i] = end;
      }
      return new Strings(ends, CompactGazetteer.bytes(in, in.getInt()));
    }

    private int begin(int index) {
      return index == 0 ? 0 : ends[index - 1];
    }

    String get(int index) {
      int begin = begin(index);
      return new String(bytes, begin, ends[index] - begin, StandardCharsets.UTF_8);
    }

    /** The index of a string among sorted ones, or a negative number. */
    int find(String wanted) {
      byte[] sought = wanted.getBytes(StandardCharsets.UTF_8);
      int low = 0;
      int high = ends.length - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order =
            Arrays.compareUnsigned(bytes, begin(middle), ends[middle], sought, 0, sought.length);
        if (order == 0) {
          return middle;
        }
        if (order < 0) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -1;
    }
  }
}
