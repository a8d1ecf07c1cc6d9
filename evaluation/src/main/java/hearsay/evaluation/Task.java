package hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** One thing that can be measured: {@code hearsay evaluate NAME --data PATH}. */
public interface Task {
  /** The name on the command line. */
  String name();

  /** One line for the help text: what is measured, on which format. */
  String summary();

  /**
   * Runs the reader over a corpus and scores what it finds.
   *
   * @param data a corpus file or folder in the format that the task names
   * @throws CorpusException if the corpus is not in that format
   * @throws IOException if it cannot be read, or the predictions not be written
   */
  Scores run(Path data, Settings settings) throws IOException;
}
