package hearsay.publish.parquet;

import java.io.ByteArrayOutputStream;

/**
 * Small numbers (below 256) as runs: Parquet's "run length encoding / bit-packing hybrid", of which
 * only the runs are used. A run is its length times two, seven bits a byte, the low ones first, and
 * then the number itself.
 */
final class RunLengths {
  private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
  private int value;
  private int length;
  private int count;

  void add(int next) {
    if (length > 0 && next != value) {
      endRun();
    }
    value = next;
    length++;
    count++;
  }

  private void endRun() {
    for (int rest = length << 1; ; rest >>>= 7) {
      if (rest < 0x80) {
        runs.write(rest);
        break;
      }
      runs.write((rest & 0x7F) | 0x80);
    }
    runs.write(value);
    length = 0;
  }

  /** How many numbers were added. */
  int count() {
    return count;
  }

  /** About how many bytes they take. */
  int size() {
    return runs.size();
  }

  /** The runs; nothing may be added afterwards. */
  byte[] bytes() {
    if (length > 0) {
      endRun();
    }
    return runs.toByteArray();
  }
}
