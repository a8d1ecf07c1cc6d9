package hearsay.evaluation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hearsay.language.Linguist;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A linguist that keeps its parses in a folder, keyed by the text, so that a developer who changes
 * a room does not wait for the parser again. Empty the folder when the backbone changes.
 */
public final class KeptParses implements Linguist {
  /** Only record components are kept; {@code isRoot()} and its like follow from them. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Supplier<Linguist> linguist;
  private final Path folder;

  /**
   * @param linguist asked for on the first text that is not kept yet, so that models load only when
   *     needed
   * @param folder made if missing
   */
  public KeptParses(Supplier<Linguist> linguist, Path folder) {
    this.linguist = new Once(linguist);
    this.folder = folder;
  }

  /** Gives the same linguist every time. */
  private static final class Once implements Supplier<Linguist> {
    private final Supplier<Linguist> source;
    private @Nullable Linguist made;

    Once(Supplier<Linguist> source) {
      this.source = source;
    }

    @Override
    public synchronized Linguist get() {
      if (made == null) {
        made = source.get();
      }
      return made;
    }
  }

  private record Kept(List<Span> paragraphs, List<Sentence> sentences) {}

  @Override
  public Sentences analyse(String text) {
    Path file = folder.resolve(key(text) + ".json.gz");
    try {
      if (Files.exists(file)) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          Kept kept = JSON.readValue(in, Kept.class);
          return new Sentences(new CodePointText(text), kept.paragraphs(), kept.sentences());
        }
      }
      Sentences fresh = linguist.get().analyse(text);
      keep(file, fresh);
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the kept parses in " + folder, e);
    }
  }

  /**
   * Written beside its place and moved in, since several threads and processes may share the
   * folder.
   */
  private void keep(Path file, Sentences fresh) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "part", ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
      JSON.writeValue(out, new Kept(fresh.paragraphs(), fresh.list()));
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String key(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
