package hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was made of sentences of our own: they lie in several files, as a rule one that was in sight
 * while rules were written and one that was not, and are scored all together and file by file.
 *
 * @param <O> what was made of one sentence, or of one answer to it
 */
record OwnFiles<O>(Map<String, List<O>> byFile) {
  /** Makes something of the sentences of a file. */
  interface Reading<O> {
    List<O> of(Path file) throws IOException;
  }

  /** Puts the figures of some outcomes under keys that end in what is given. */
  interface Keeping<O> {
    void keep(Scores scores, String key, List<O> outcomes);
  }

  /**
   * Reads one file, or in order those of a folder.
   *
   * @param ending of the files in a folder (".yaml")
   * @throws CorpusException if a folder has none
   */
  static <O> OwnFiles<O> read(Path data, String ending, Reading<O> reading) throws IOException {
    Map<String, List<O>> byFile = new LinkedHashMap<>();
    for (Path file : files(data, ending)) {
      byFile.put(file.getFileName().toString().replace(ending, ""), reading.of(file));
    }
    return new OwnFiles<>(byFile);
  }

  private static List<Path> files(Path data, String ending) throws IOException {
    if (Files.isRegularFile(data)) {
      return List.of(data);
    }
    try (Stream<Path> all = Files.list(data)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      if (files.isEmpty()) {
        throw new CorpusException(data + ": holds no sentences (*" + ending + ")");
      }
      return files;
    }
  }

  /** Those of all files, file by file. */
  List<O> all() {
    return byFile.values().stream().flatMap(List::stream).toList();
  }

  /** The figures of all, then those of each file. */
  Scores scores(Keeping<O> keeping) {
    Scores scores = new Scores();
    keeping.keep(scores, "", all());
    byFile.forEach((name, outcomes) -> keeping.keep(scores, "." + name, outcomes));
    return scores;
  }

  /** Lists what went wrong, as many as are asked for. */
  void list(Scores scores, Settings settings, Predicate<O> right, Function<O, String> described) {
    all().stream()
        .filter(right.negate())
        .limit(settings.errors())
        .forEach(one -> scores.error(described.apply(one)));
  }
}
