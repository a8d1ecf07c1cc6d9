package hearsay.language.pieces;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attribution model: reads a report and scores its words. Safe for use by many threads; whoever
 * loads more than one closes those that are no longer needed.
 */
public final class SpanModel implements AutoCloseable {
  /**
   * Link vectors take 2 KB a word. A report longer than this many words is read in stretches, so
   * that memory is bounded; hardly any report is.
   */
  static final int LONGEST_STRETCH = 20_000;

  private static @Nullable SpanModel bundled;

  private final WordReader reader = new WordReader();
  private final Network network;
  private final SpanHeads heads;

  private SpanModel(Network network, SpanHeads heads) {
    this.network = network;
    this.heads = heads;
  }

  /**
   * The model that ships with Hearsay, {@code model.onnx} and {@code heads.json} beside this class;
   * loaded on first use, one for all, never closed.
   *
   * @throws IllegalStateException if this machine cannot run it
   */
  public static synchronized SpanModel bundled() {
    if (bundled == null) {
      try (InputStream network = resource("model.onnx");
          InputStream heads = resource("heads.json")) {
        bundled = of(network.readAllBytes(), heads);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the span model", e);
      }
    }
    return bundled;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SpanModel.class.getResourceAsStream(name), name);
  }

  private static SpanModel of(byte[] network, InputStream heads) throws IOException {
    SpanHeads read = SpanHeads.read(heads); // before what would have to be closed again
    return new SpanModel(new Network(network), read);
  }

  /**
   * Loads a model from files.
   *
   * @param network ONNX: {@code input_ids}, {@code attention_mask}, {@code token_type_ids} (int64,
   *     [batch, length]) to {@code emissions} [batch, length, 7] and {@code link} [batch, length,
   *     384]; it may also give {@code vectors} [batch, length, n] (see {@link WordVectors})
   * @param heads the JSON file that belongs to it
   * @throws UncheckedIOException if a file cannot be read
   * @throws IllegalStateException if it is no such model, or this machine cannot run it
   */
  public static SpanModel load(Path network, Path heads) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(heads))) {
      return of(Files.readAllBytes(network), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the span model", e);
    }
  }

  /** What the model knows about sequences and links. */
  public SpanHeads heads() {
    return heads;
  }

  /**
   * Scores a text, stretch by stretch as the stream is read; one stretch for all but the longest
   * texts, none for a text without words. Deterministic.
   */
  public Stream<SpanScores> read(String text) {
    Words words = reader.read(text);
    return Stretches.of(words, LONGEST_STRETCH).stream().map(stretch -> score(words, stretch));
  }

  /**
   * As {@link #read(String)}, and keeps what other models need.
   *
   * @param vectors takes in each stretch as the stream comes to it
   */
  public Stream<SpanScores> read(String text, WordVectors vectors) {
    return read(text)
        .map(
            scores -> {
              vectors.add(scores);
              return scores;
            });
  }

  private SpanScores score(Words words, Window stretch) {
    List<Window> windows = heads.windows().over(words, stretch.begin(), stretch.end());
    List<Network.Output> outputs = new ArrayList<>(windows.size());
    for (Window window : windows) {
      outputs.add(network.run(new Encoding(words, window, heads.tokenTypes())));
    }
    return new SpanScores(words, windows, outputs);
  }

  @Override
  public void close() {
    network.close();
  }
}
