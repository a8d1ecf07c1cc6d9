package hearsay.place.gazetteer;

import hearsay.place.gazetteer.SortedPostings.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays down the keys, which come in order, and what each leads to. */
final class KeySpool {
  /** More places of one name than these are of no use to a reader, and cost time. */
  static final int MOST = 256;

  private final Spools spools;
  private final Standings standings;
  private final TextSpool keys;
  private final List<Integer> places = new ArrayList<>();
  private String key = "";
  private int written;
  private long dropped;

  KeySpool(Spools spools, Standings standings) {
    this.spools = spools;
    this.standings = standings;
    this.keys = new TextSpool(spools, Section.KEY_BLOCKS, Section.KEY_LENGTHS, Section.KEYS);
  }

  /** Takes the next row by key and posting; of a place under one key the first row counts. */
  void add(Row row) throws IOException {
    if (!row.key().equals(key)) {
      lay();
      key = row.key();
    }
    boolean known =
        !places.isEmpty()
            && GazetteerIndex.place(places.get(places.size() - 1))
                == GazetteerIndex.place(row.posting());
    if (!known) {
      places.add(row.posting());
    }
  }

  /** Places that went unnamed because too many share the name. */
  long dropped() {
    return dropped;
  }

  private void lay() throws IOException {
    if (places.isEmpty()) {
      return;
    }
    if (places.size() > MOST) {
      dropped += places.size() - MOST;
      places.sort(
          Comparator.comparingInt((Integer posting) -> -standings.of(GazetteerIndex.place(posting)))
              .thenComparing(Comparator.naturalOrder()));
      places.subList(MOST, places.size()).clear();
      places.sort(null);
    }
    if (keys.count() % Section.BLOCK == 0) {
      spools.to(Section.POSTING_BLOCKS).writeInt(written);
    }
    keys.add(key.getBytes(StandardCharsets.US_ASCII));
    spools.to(Section.POSTING_COUNTS).writeShort(places.size());
    for (int posting : places) {
      spools.to(Section.POSTINGS).writeInt(posting);
    }
    written += places.size();
    places.clear();
  }

  /** Lays down the last one. */
  void finish() throws IOException {
    lay();
  }
}
