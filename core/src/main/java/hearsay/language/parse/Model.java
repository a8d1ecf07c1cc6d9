package hearsay.language.parse;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights and the vocabulary of the network, as CoreNLP writes them: sizes, one line for every
 * word, tag and label with its embedding, the weights from each input to all hidden units, their
 * bias, and the weights from each hidden unit to all transitions. The list of hidden contributions
 * that CoreNLP works out beforehand ends the file; it is not read.
 */
final class Model {
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NOTHING = "-NULL-";
  static final String ROOT = "-ROOT-";

  final Names words;
  final Names tags;

  /** The relations, the root's first; {@link #NOTHING} stands before them at 0. */
  final Names labels;

  /** For each place that the network looks at and each dimension there, a row of hidden units. */
  final float[][] fromInput;

  final float[] bias;

  /** For each hidden unit a row of transitions: all left arcs, all right arcs, the shift. */
  final float[][] toTransitions;

  private Model(ModelText text) throws IOException {
    int wordCount = text.setting("dict");
    int tagCount = text.setting("pos");
    int labelCount = text.setting("label");
    int dimensions = text.setting("embeddingSize");
    int hidden = text.setting("hiddenSize");
    int places = text.setting("numTokens");
    if (places != Features.PLACES) {
      throw new IOException("the parser model looks at " + places + " places");
    }
    text.setting("preComputed");
    words = new Names(text, wordCount, dimensions);
    tags = new Names(text, tagCount, dimensions);
    labels = new Names(text, labelCount, dimensions);
    fromInput = rows(text, places * dimensions, hidden);
    bias = text.numbers(hidden);
    toTransitions = rows(text, hidden, 2 * (labelCount - 1) + 1);
  }

  /**
   * @param resource a gzipped model on the class path
   * @throws UncheckedIOException if it is missing or not of this form
   */
  static Model load(String resource) {
    try (InputStream in = Model.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      return new Model(
          new ModelText(new GZIPInputStream(new BufferedInputStream(in, 1 << 16), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the parser model " + resource, e);
    }
  }

  private static float[][] rows(ModelText text, int count, int size) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = text.numbers(size);
    }
    return rows;
  }

  /** Numbered names, each with its embedding. */
  static final class Names {
    private final Map<String, Integer> numbers;
    private final List<String> names;
    private final float[][] embeddings;

    private Names(ModelText text, int count, int dimensions) throws IOException {
      numbers = new HashMap<>(2 * count);
      names = new ArrayList<>(count);
      embeddings = new float[count][];
      for (int i = 0; i < count; i++) {
        String name = text.word();
        numbers.put(name, i);
        names.add(name);
        embeddings[i] = text.numbers(dimensions);
      }
    }

    int size() {
      return names.size();
    }

    String name(int number) {
      return names.get(number);
    }

    /** The name's number, or that of {@link #UNKNOWN}. */
    int number(String name) {
      Integer number = numbers.get(name);
      return number != null ? number : numbers.getOrDefault(UNKNOWN, 0);
    }

    float[] embedding(int number) {
      return embeddings[number];
    }
  }
}
