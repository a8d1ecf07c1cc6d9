package hearsay.language.pieces;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A model whose numbers mean nothing (toy-network.py), and scores made by hand. */
public final class ToyModel {
  private static final class Holder {
    static final SpanModel MODEL = SpanModel.load(file("toy-network.onnx"), file("toy-heads.json"));
  }

  private ToyModel() {}

  public static SpanModel get() {
    return Holder.MODEL;
  }

  private static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(ToyModel.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Heads in which every weight is 0 but those of the sequence. */
  public static SpanHeads heads(float[][] moves, float[] starts) {
    return heads(moves, starts, new float[LinkHead.BUCKETS], new float[LinkHead.BUCKETS]);
  }

  /** Heads that judge links by distance alone; "no source" has 0. */
  public static SpanHeads heads(
      float[][] moves, float[] starts, float[] sourceDistances, float[] contentDistances) {
    String zeros = "[" + "0,".repeat(63) + "0]";
    String square = "[" + (zeros + ",").repeat(63) + zeros + "]";
    String linear = "{\"weight\":" + square + ",\"bias\":" + zeros + "}";
    String json =
        ("{\"T\":%s,\"St\":%s,\"bias_src\":%s,\"bias_con\":%s,\"cue_for_src\":%s,"
                + "\"cue_for_con\":%s,\"null_src\":{\"weight\":[%s],\"bias\":[0]}}")
            .formatted(
                Arrays.deepToString(moves),
                Arrays.toString(starts),
                Arrays.toString(sourceDistances),
                Arrays.toString(contentDistances),
                linear,
                linear,
                zeros);
    try {
      return SpanHeads.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The scores of as many one-letter words as there are rows.
   *
   * @param emissions rows of 7, at least one
   */
  public static SpanScores scores(float[][] emissions) {
    Words words = new WordReader().read("a ".repeat(emissions.length));
    float[] flat = new float[emissions.length * SpanRole.LABELS];
    for (int word = 0; word < emissions.length; word++) {
      System.arraycopy(emissions[word], 0, flat, word * SpanRole.LABELS, SpanRole.LABELS);
    }
    Network.Output output =
        new Network.Output(flat, new float[emissions.length * SpanScores.LINK], new float[0]);
    return new SpanScores(words, List.of(new Window(0, emissions.length)), List.of(output));
  }
}
