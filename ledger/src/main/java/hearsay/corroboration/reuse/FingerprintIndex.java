package hearsay.corroboration.reuse;

import java.util.Arrays;

/**
 * Which reports, by number, have a fingerprint: chains in flat arrays, some sixteen bytes an entry,
 * since a hundred thousand reports have millions. Not safe for several threads.
 */
final class FingerprintIndex {
  private static final int NONE = -1;

  private int[] heads = new int[1 << 12];
  private int[] prints = new int[1 << 12];
  private int[] reports = new int[1 << 12];
  private int[] nexts = new int[1 << 12];
  private int size;

  FingerprintIndex() {
    Arrays.fill(heads, NONE);
  }

  /** Receives each report that has a fingerprint. */
  interface Visitor {
    void report(int number);
  }

  void add(int print, int report) {
    if (size == prints.length) {
      grow();
    }
    prints[size] = print;
    reports[size] = report;
    link(size++);
  }

  void visit(int print, Visitor visitor) {
    for (int at = heads[slot(print)]; at != NONE; at = nexts[at]) {
      if (prints[at] == print) {
        visitor.report(reports[at]);
      }
    }
  }

  /** The lowest bits; fingerprints are spread, though the least of some, over all numbers. */
  private int slot(int print) {
    return print & heads.length - 1;
  }

  private void link(int entry) {
    int slot = slot(prints[entry]);
    nexts[entry] = heads[slot];
    heads[slot] = entry;
  }

  private void grow() {
    int larger = 2 * prints.length;
    prints = Arrays.copyOf(prints, larger);
    reports = Arrays.copyOf(reports, larger);
    nexts = Arrays.copyOf(nexts, larger);
    heads = new int[larger];
    Arrays.fill(heads, NONE);
    for (int entry = 0; entry < size; entry++) {
      link(entry);
    }
  }
}
