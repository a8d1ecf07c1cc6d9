package hearsay.place.gazetteer;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** The sections of an index while it is built: a file each, put together in the end. */
final class Spools implements Closeable {
  private final Path folder;
  private final Map<Section, DataOutputStream> open = new EnumMap<>(Section.class);

  /**
   * @param folder for the files; the caller deletes it
   */
  Spools(Path folder) {
    this.folder = folder;
  }

  /** Where a section is written; opened when first asked for. */
  DataOutputStream to(Section section) throws IOException {
    DataOutputStream out = open.get(section);
    if (out == null) {
      out =
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(file(section)), 1 << 15));
      open.put(section, out);
    }
    return out;
  }

  /** Begins a section anew. */
  void reopen(Section section) throws IOException {
    DataOutputStream out = open.remove(section);
    if (out != null) {
      out.close();
    }
  }

  void lines(Section section, List<String> lines) throws IOException {
    for (String line : lines) {
      to(section).write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  Path file(Section section) {
    return folder.resolve("section-" + section.ordinal());
  }

  /**
   * Puts the index together.
   *
   * @param facts all but the checksum, which is worked out here
   */
  void assemble(IndexFacts facts, OutputStream to) throws IOException {
    for (Section section : Section.values()) {
      to(section); // an empty one must be there as well
    }
    close();
    CRC32 sum = new CRC32();
    for (Section section : Section.values()) {
      if (section != Section.FACTS) {
        try (InputStream in = Files.newInputStream(file(section))) {
          in.transferTo(new CheckedOutputStream(OutputStream.nullOutputStream(), sum));
        }
      }
    }
    String told =
        new IndexFacts(
                facts.name(),
                facts.attribution(),
                facts.sources(),
                facts.leftOut(),
                GazetteerIndex.checksum(sum))
            .text();
    Files.writeString(file(Section.FACTS), told);
    header(new DataOutputStream(to));
    for (Section section : Section.values()) {
      Files.copy(file(section), to);
    }
  }

  private void header(DataOutputStream out) throws IOException {
    out.writeInt(Section.MAGIC);
    out.writeInt(Section.VERSION);
    out.writeInt(Section.values().length);
    long at = Section.HEADER;
    for (Section section : Section.values()) {
      long length = Files.size(file(section));
      if (length > Integer.MAX_VALUE) {
        throw new IOException(
            "the gazetteer would be too large (%s has %d bytes); build it from fewer files"
                .formatted(section, length));
      }
      out.writeLong(at);
      out.writeLong(length);
      at += length;
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    for (DataOutputStream out : open.values()) {
      out.close();
    }
  }
}
