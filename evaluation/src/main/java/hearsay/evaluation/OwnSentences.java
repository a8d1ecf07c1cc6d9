package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Invented texts with what should be found of some of their words, in files of {@code - text: …,
 * KEY: {words: answer}}.
 *
 * @param text what is read
 * @param answers what is right, by words that stand in the text; where they stand first is meant
 */
record OwnSentences(String text, Map<String, String> answers) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /**
   * The texts of a file.
   *
   * @param key of the answers ("sides")
   * @throws CorpusException if it is not as told, naming it and the place
   */
  static List<OwnSentences> read(Path file, String key) throws IOException {
    JsonNode items;
    try {
      items = YAML.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new CorpusException(
          file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
    }
    List<OwnSentences> texts = new ArrayList<>();
    for (JsonNode item : items) {
      if (!item.path("text").isTextual() || !item.path(key).isObject()) {
        throw new CorpusException(
            file + ": expected \"text\" and \"" + key + "\" of item " + (texts.size() + 1));
      }
      String text = item.get("text").asText();
      Map<String, String> answers = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> answer : item.get(key).properties()) {
        if (!text.contains(answer.getKey())) {
          throw new CorpusException(
              file + ": \"" + answer.getKey() + "\" does not stand in: " + text);
        }
        answers.put(answer.getKey(), answer.getValue().asText());
      }
      texts.add(new OwnSentences(text, answers));
    }
    return texts;
  }

  /**
   * What was made of the texts of one file, or of those of a folder.
   *
   * @param key of the answers
   * @param reading makes the outcomes of one text; safe for many threads
   */
  static <O> OwnFiles<O> outcomes(
      Path data, String key, Settings settings, Function<OwnSentences, List<O>> reading)
      throws IOException {
    return OwnFiles.read(
        data,
        ".yaml",
        file ->
            InParallel.map(settings.threads(), read(file, key), reading).stream()
                .flatMap(List::stream)
                .toList());
  }

  /** Where words stand first in the text, in code points. */
  Span span(String words) {
    int begin = text.codePointCount(0, text.indexOf(words));
    return new Span(begin, begin + new CodePointText(words).length());
  }
}
