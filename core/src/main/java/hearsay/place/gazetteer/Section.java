package hearsay.place.gazetteer;

/**
 * The parts of an index, in the file's order. The file, big-endian:
 *
 * <pre>
 * int magic "HSGZ", int version, int count of sections, then for each: long offset, long length
 * the sections, end to end
 * </pre>
 *
 * <p>There are n places and m keys, the keys in byte order. Texts of many lengths lie end to end,
 * with a byte each for the length and, for every {@link #BLOCK} of them, an int that says where the
 * block begins: so that nothing has to be counted up when a file is opened, and a key is found by
 * halving over blocks. A posting is four times the number of a place, plus the sort of its name
 * ({@link NameSort}).
 */
enum Section {
  /** UTF-8, a fact a line: its name, a tab, its value; see {@link IndexFacts}. */
  FACTS,
  /** UTF-8, one a line: ISO 3166-1 alpha-3. */
  COUNTRIES,
  /** UTF-8, one a line: GeoNames feature codes. */
  FEATURES,
  /** UTF-8, one a line: names of first-order divisions. */
  DIVISIONS,
  /** n ints: GeoNames ids, 0 where unknown. */
  IDS,
  /** n ints: 1e-5 degrees north. */
  LATITUDES,
  /** n ints: 1e-5 degrees east. */
  LONGITUDES,
  /** n ints: people, 0 where unknown. */
  POPULATIONS,
  /** n shorts: which of the features. */
  FEATURE_OF,
  /** n shorts: which of the countries, -1 where it lies in none. */
  COUNTRY_OF,
  /** n shorts: which of the divisions, -1 where none is known. */
  DIVISION_OF,
  /** n ints: the number of the second-order division's own place, -1 where none is known. */
  DISTRICT_OF,
  /** n bytes: how many alternate names are on record, at most 127. */
  SPELLINGS,
  /** Where every block of names begins. */
  NAME_BLOCKS,
  /** n bytes. */
  NAME_LENGTHS,
  /** UTF-8: the places' main names. */
  NAMES,
  /** Where every block of keys begins. */
  KEY_BLOCKS,
  /** m bytes. */
  KEY_LENGTHS,
  /** ASCII: what names are looked up by ({@link NameKey}). */
  KEYS,
  /** For every block of keys the number of its first posting. */
  POSTING_BLOCKS,
  /** m unsigned shorts: how many postings each key has. */
  POSTING_COUNTS,
  /** Ints: the postings of all keys, end to end. */
  POSTINGS;

  static final int MAGIC = 0x4853475A;
  static final int VERSION = 2;

  /** So many texts share one entry in a table of beginnings. */
  static final int BLOCK = 16;

  /** Bytes before the first section. */
  static final int HEADER = 12 + 16 * values().length;
}
