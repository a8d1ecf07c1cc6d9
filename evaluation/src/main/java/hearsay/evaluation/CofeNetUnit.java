package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One unit of PolNeAR as CofeNet (Wang et al. 2022) cut it, a line of JSON: about a sentence, in
 * its own tokens, with the flat labels of one annotator. A document annotated twice has its units
 * twice.
 *
 * @param copy the text's name and the annotator, as the file has them ("TEXT_ANNOTATOR")
 * @param labels one a token: O, or B- or I- and a role
 */
record CofeNetUnit(String copy, List<String> tokens, List<String> labels) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LABEL = Pattern.compile("O|[BI]-(?:source|cue|content)");

  CofeNetUnit {
    tokens = List.copyOf(tokens);
    labels = List.copyOf(labels);
  }

  /** The text's name, without the annotator. */
  String document() {
    return copy.substring(0, copy.lastIndexOf('_'));
  }

  /**
   * The units of a split: of every file in the folder {@code cofenet} beside it, those whose
   * document is in the split; in the files' order. None where there is no such folder.
   *
   * @param split PolNeAR split folder
   * @param documents names of the split's documents
   * @throws CorpusException where a line is no unit
   */
  static List<CofeNetUnit> beside(Path split, Set<String> documents) throws IOException {
    Path folder = split.toAbsolutePath().normalize().resolveSibling("cofenet");
    List<CofeNetUnit> units = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return units;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (CofeNetUnit unit : read(file)) {
          if (documents.contains(unit.document())) {
            units.add(unit);
          }
        }
      }
    }
    return units;
  }

  /**
   * Reads a file of units.
   *
   * @throws CorpusException where a line is no unit
   */
  static List<CofeNetUnit> read(Path file) throws IOException {
    List<CofeNetUnit> units = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          units.add(unit(line, file + ":" + number));
        }
      }
    } catch (MalformedInputException e) {
      throw new CorpusException(file + ": expected UTF-8");
    }
    return units;
  }

  private static CofeNetUnit unit(String line, String place) throws CorpusException {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new CorpusException(place + ": expected a unit as JSON, " + e.getOriginalMessage());
    }
    String copy = node.path("id").asText();
    if (copy.lastIndexOf('_') <= 0) {
      throw new CorpusException(
          place + ": expected an \"id\" like TEXT_ANNOTATOR, found \"" + copy + "\"");
    }
    CofeNetUnit unit =
        new CofeNetUnit(
            copy, strings(node.path("tokens"), place), strings(node.path("labels"), place));
    if (unit.tokens.isEmpty() || unit.tokens.size() != unit.labels.size()) {
      throw new CorpusException(
          String.format(
              "%s: expected tokens and as many labels, found %d and %d",
              place, unit.tokens.size(), unit.labels.size()));
    }
    for (String label : unit.labels) {
      if (!LABEL.matcher(label).matches()) {
        throw new CorpusException(
            place + ": expected labels like B-source, I-cue or O, found \"" + label + "\"");
      }
    }
    return unit;
  }

  private static List<String> strings(JsonNode array, String place) throws CorpusException {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : array) {
      if (!item.isTextual() || item.textValue().isEmpty()) {
        throw new CorpusException(place + ": expected words, found " + item);
      }
      strings.add(item.textValue());
    }
    return strings;
  }
}
