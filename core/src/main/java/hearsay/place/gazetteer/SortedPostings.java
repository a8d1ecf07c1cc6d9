package hearsay.place.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of names by key in little memory: full parts are sorted and laid down in files,
 * which are then read together.
 */
final class SortedPostings implements Closeable {
  /** About 60 MB of names. */
  static final int PART = 400_000;

  /**
   * A key and what it leads to.
   *
   * @param posting as {@link Section} tells
   */
  record Row(String key, int posting) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      int order = key.compareTo(other.key);
      return order != 0 ? order : Integer.compare(posting, other.posting);
    }
  }

  /** Takes the rows in order. */
  interface Taker {
    void take(Row row) throws IOException;
  }

  private final Path folder;
  private final int most;
  private final List<Row> part = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private long count;

  /**
   * @param folder for the files; the caller deletes it
   * @param most rows that are held in memory
   */
  SortedPostings(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  void add(Row row) throws IOException {
    part.add(row);
    count++;
    if (part.size() >= most) {
      layDown();
    }
  }

  long count() {
    return count;
  }

  private void layDown() throws IOException {
    part.sort(null);
    Path file = folder.resolve("names-" + files.size());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (Row row : part) {
        out.writeUTF(row.key());
        out.writeInt(row.posting());
      }
    }
    files.add(file);
    part.clear();
  }

  /** Gives all rows by key and posting. */
  void drain(Taker taker) throws IOException {
    layDown();
    PriorityQueue<Run> runs = new PriorityQueue<>();
    try {
      for (Path file : files) {
        Run run = new Run(file);
        if (run.advance()) {
          runs.add(run);
        }
      }
      for (Run run = runs.poll(); run != null; run = runs.poll()) {
        taker.take(run.row);
        if (run.advance()) {
          runs.add(run);
        }
      }
    } finally {
      for (Run run : runs) {
        run.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  private static final class Run implements Comparable<Run>, Closeable {
    private final DataInputStream in;
    private Row row = new Row("", 0);

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 15));
    }

    boolean advance() throws IOException {
      try {
        row = new Row(in.readUTF(), in.readInt());
        return true;
      } catch (EOFException e) {
        close();
        return false;
      }
    }

    @Override
    public int compareTo(Run other) {
      return row.compareTo(other.row);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
