package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.evaluation.TimexScorer.Matching;
import hearsay.evaluation.TimexScorer.Pair;
import hearsay.evaluation.TimexScorer.Timex;
import hearsay.language.Linguist;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import hearsay.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions against a TIMEX3 corpus: one JSON object a line with {@code doc}, {@code dct}
 * (the date of publication, or null), {@code text} and {@code timex}, a list of {@code {start, end,
 * type, value}} in code points. The publication date itself is no item.
 */
final class TimeTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Document(
      String name, @Nullable String published, CodePointText text, List<Timex> gold) {}

  @Override
  public String name() {
    return "time";
  }

  @Override
  public String summary() {
    return "time expressions and their values (TIMEX3 as JSON lines: doc, dct, text, timex)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Document> documents = load(data);
    TimeTagger tagger = new TimeTagger();
    List<List<Timex>> predictions =
        InParallel.map(
            settings.threads(),
            documents,
            document -> predict(tagger, settings.linguist(), document));
    Scores scores = new Scores();
    TimexScorer scorer = new TimexScorer();
    TimexErrors errors = new TimexErrors(settings.errors());
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      Matching matching = scorer.add(document.gold(), predictions.get(i));
      for (Pair pair : matching.pairs()) {
        errors.pair(document.name(), document.text(), pair);
      }
      matching.missed().forEach(timex -> errors.missed(document.name(), document.text(), timex));
      matching
          .spurious()
          .forEach(timex -> errors.spurious(document.name(), document.text(), timex));
    }
    scorer.report(scores);
    errors.report(scores);
    if (settings.predictions() != null) {
      write(settings.predictions(), documents, predictions);
    }
    return scores;
  }

  private static List<Timex> predict(TimeTagger tagger, Linguist linguist, Document document) {
    List<Timex> found = new ArrayList<>();
    for (TimeExpression time :
        tagger.tag(linguist.analyse(document.text().toString()), document.published())) {
      found.add(new Timex(time.span(), time.type().name(), time.timex(), time.text()));
    }
    return found;
  }

  private static List<Document> load(Path data) throws IOException {
    List<Document> documents = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(data)) {
      number++;
      if (!line.isBlank()) {
        documents.add(document(line, data + ", line " + number));
      }
    }
    return documents;
  }

  private static Document document(String line, String where) throws CorpusException {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new CorpusException(
          where + ": expected a JSON object, found: " + e.getOriginalMessage());
    }
    if (!json.path("text").isTextual() || !json.path("timex").isArray()) {
      throw new CorpusException(where + ": expected an object with \"text\" and a list \"timex\"");
    }
    CodePointText text = new CodePointText(json.get("text").textValue());
    List<Timex> gold = new ArrayList<>();
    for (JsonNode timex : json.get("timex")) {
      gold.add(timex(timex, text, where));
    }
    JsonNode published = json.path("dct");
    return new Document(
        json.path("doc").asText(),
        published.isTextual() ? published.textValue() : null,
        text,
        gold);
  }

  private static Timex timex(JsonNode timex, CodePointText text, String where)
      throws CorpusException {
    int begin = timex.path("start").asInt(-1);
    int end = timex.path("end").asInt(-1);
    if (begin < 0 || end <= begin || end > text.length()) {
      throw new CorpusException(
          where
              + ": expected a time expression with \"start\" and \"end\" inside the text, found: "
              + timex);
    }
    Span span = new Span(begin, end);
    return new Timex(
        span, timex.path("type").asText(), timex.path("value").asText(), text.at(span));
  }

  private static void write(Path file, List<Document> documents, List<List<Timex>> predictions)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      ObjectNode line = JSON.createObjectNode().put("doc", documents.get(i).name());
      ArrayNode timexes = line.putArray("timex");
      for (Timex timex : predictions.get(i)) {
        timexes
            .addObject()
            .put("start", timex.span().begin())
            .put("end", timex.span().end())
            .put("type", timex.type())
            .put("value", timex.value())
            .put("text", timex.text());
      }
      lines.add(JSON.writeValueAsString(line));
    }
    Files.write(file, lines);
  }
}
