package hearsay.language.pieces;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * The network, run by ONNX Runtime. One session serves all threads, and each computes on its own
 * thread only, in a fixed order: the same window gives the same numbers whatever runs beside it.
 *
 * <p>On its first use ONNX Runtime unpacks its native library (24 MB) into a folder under {@code
 * java.io.tmpdir}; the files go when the process exits, the empty folder stays. A process that may
 * not write there names a folder that holds the unpacked libraries by the system property {@code
 * onnxruntime.native.path}.
 */
final class Network implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

  /**
   * What the network says of a window, a row for each word (that of its first piece).
   *
   * @param emissions rows of {@link SpanRole#LABELS}
   * @param links rows of {@link SpanScores#LINK}
   * @param vectors rows for {@link WordVectors}; empty where the network gives none
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, and never compared
  record Output(float[] emissions, float[] links, float[] vectors) {}

  /**
   * Loads a network.
   *
   * @param model an ONNX file's bytes
   * @throws IllegalStateException if they are none or this machine cannot run them
   */
  Network(byte[] model) {
    try {
      environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false); // on Windows its maker would hear of each use
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        options.setInterOpNumThreads(1);
        options.setIntraOpNumThreads(1);
        options.setDeterministicCompute(true);
        session = environment.createSession(model, options);
      }
    } catch (OrtException | UnsatisfiedLinkError | ExceptionInInitializerError e) {
      throw new IllegalStateException(
          "the span model cannot be loaded on %s %s (ONNX Runtime runs on Linux x64 and aarch64, macOS arm64, Windows x64): %s"
              .formatted(
                  System.getProperty("os.name"), System.getProperty("os.arch"), e.getMessage()),
          e);
    }
  }

  Output run(Encoding window) {
    try (OnnxTensor ids = tensor(window, window::id);
        OnnxTensor types = tensor(window, window::type);
        OnnxTensor attention = tensor(window, at -> 1);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", attention))) {
      return new Output(
          rows(result, "emissions", window, SpanRole.LABELS),
          rows(result, "link", window, SpanScores.LINK),
          vectors(result, window));
    } catch (OrtException e) {
      throw new IllegalStateException("the span model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(Encoding window, IntToLongFunction value) throws OrtException {
    LongBuffer buffer = LongBuffer.allocate(window.length());
    for (int at = 0; at < window.length(); at++) {
      buffer.put(at, value.applyAsLong(at));
    }
    return OnnxTensor.createTensor(environment, buffer, new long[] {1, window.length()});
  }

  private static float[] rows(OrtSession.Result result, String name, Encoding window, int width) {
    FloatBuffer all =
        result
            .get(name)
            .map(value -> ((OnnxTensor) value).getFloatBuffer())
            .orElseThrow(() -> new IllegalStateException("the span model gives no " + name));
    float[] rows = new float[window.words() * width];
    for (int word = 0; word < window.words(); word++) {
      all.get(window.first(word) * width, rows, word * width, width);
    }
    return rows;
  }

  private static float[] vectors(OrtSession.Result result, Encoding window) {
    return result
        .get("vectors")
        .map(value -> ((OnnxTensor) value).getInfo().getShape())
        .map(shape -> rows(result, "vectors", window, (int) shape[shape.length - 1]))
        .orElseGet(() -> new float[0]);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the span model does not close", e);
    }
  }
}
