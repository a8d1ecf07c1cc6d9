package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.evaluation.QuantityScorer.Match;
import hearsay.evaluation.QuantityScorer.Tally;
import hearsay.language.Sentences;
import hearsay.quantity.Figure;
import hearsay.quantity.QuantityFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Quantities against NewsQuant, or another corpus in the format of CQE's evaluation: an array of
 * {@code {"text", "quantities": [{"value", "normalized_unit", "change", "referred_concepts"}]}}.
 */
final class QuantityTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final QuantityFinder finder = new QuantityFinder();
  private final NewsQuantNaming naming = new NewsQuantNaming();

  @Override
  public String name() {
    return "quantity";
  }

  @Override
  public String summary() {
    return "values, units and bounds of figures (NewsQuant JSON)";
  }

  private record Item(String text, List<QuantityRecord> gold) {}

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Item> items = items(data);
    List<List<QuantityRecord>> found =
        InParallel.map(settings.threads(), items, item -> read(item.text(), settings));
    Tally tally = Tally.NONE;
    Mistakes mistakes = new Mistakes();
    for (int i = 0; i < items.size(); i++) {
      List<Match> matches = QuantityScorer.match(items.get(i).gold(), found.get(i));
      tally = tally.plus(items.get(i).gold(), found.get(i), matches);
      mistakes.add(items.get(i).text(), items.get(i).gold(), found.get(i), matches);
    }
    if (settings.predictions() != null) {
      write(settings.predictions(), items, found);
    }
    Scores scores = scores(tally);
    scores.note("%d sentences, gold %d, found %d", items.size(), tally.gold(), tally.found());
    mistakes.list(settings.errors()).forEach(scores::error);
    return scores;
  }

  private List<QuantityRecord> read(String text, Settings settings) {
    Sentences sentences = settings.linguist().analyse(text);
    List<QuantityRecord> records = new ArrayList<>();
    for (Figure figure : finder.find(sentences)) {
      naming.of(figure, sentences).ifPresent(records::add);
    }
    return records;
  }

  private static Scores scores(Tally tally) {
    return new Scores()
        .ratio("value", tally.ratio(tally.value()))
        .ratio("unit", tally.ratio(tally.unit()))
        .ratio("bound", tally.ratio(tally.change()))
        .ratio("unitAndBound", tally.ratio(tally.unitAndChange()))
        .ratio("concept.partial", tally.ratio(tally.anyConcept()))
        .ratio("concept.complete", tally.ratio(tally.allConcepts()))
        .ratio("all", tally.ratio(tally.all()));
  }

  private static List<Item> items(Path data) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(data.toFile());
    } catch (JsonProcessingException e) {
      throw new CorpusException(
          data + ", line " + e.getLocation().getLineNr() + ": no JSON: " + e.getOriginalMessage());
    }
    if (root == null || !root.isArray()) {
      throw new CorpusException(data + ": a JSON array of sentences expected");
    }
    List<Item> items = new ArrayList<>();
    for (JsonNode node : root) {
      String where = data + ", sentence " + (items.size() + 1);
      if (!node.path("text").isTextual() || !node.path("quantities").isArray()) {
        throw new CorpusException(where + ": \"text\" and a list \"quantities\" expected");
      }
      List<QuantityRecord> gold = new ArrayList<>();
      for (JsonNode quantity : node.path("quantities")) {
        gold.add(gold(quantity, where));
      }
      items.add(new Item(node.path("text").textValue(), gold));
    }
    return items;
  }

  private static QuantityRecord gold(JsonNode node, String where) throws CorpusException {
    String value = node.path("value").asText().strip();
    try {
      int dash = value.contains("E") || value.startsWith("-") ? -1 : value.indexOf('-');
      double low = Double.parseDouble(dash < 0 ? value : value.substring(0, dash));
      Double high = dash < 0 ? null : Double.valueOf(value.substring(dash + 1));
      return new QuantityRecord(
          low,
          high,
          node.path("normalized_unit").asText().toLowerCase(Locale.ROOT),
          node.path("change").asText(),
          concepts(node.path("referred_concepts")));
    } catch (NumberFormatException e) {
      throw new CorpusException(
          where + ": \"value\" should be a number or \"LOW-HIGH\", is: " + value);
    }
  }

  private static List<String> concepts(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return List.of("-");
    }
    List<String> words = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(word -> words.add(word.asText().toLowerCase(Locale.ROOT)));
    } else {
      words.addAll(List.of(node.asText().toLowerCase(Locale.ROOT).split("[,\\s]+", -1)));
    }
    return words;
  }

  private static void write(Path file, List<Item> items, List<List<QuantityRecord>> found)
      throws IOException {
    ArrayNode root = JSON.createArrayNode();
    for (int i = 0; i < items.size(); i++) {
      ObjectNode sentence = root.addObject();
      sentence.put("text", items.get(i).text());
      ArrayNode list = sentence.putArray("quantities");
      for (QuantityRecord quantity : found.get(i)) {
        ObjectNode node = list.addObject();
        if (quantity.high() == null) {
          node.put("value", quantity.low());
        } else {
          node.putArray("value").add(quantity.low()).add(quantity.high());
        }
        node.put("normalized_unit", quantity.unit());
        node.put("change", quantity.change());
        node.put("referred_concepts", String.join(" ", quantity.concepts()));
      }
    }
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  /** Mistakes by kind. */
  private static final class Mistakes {
    private final Map<String, List<String>> byKind = new LinkedHashMap<>();

    Mistakes() {
      for (String kind : List.of("missed", "spurious", "unit", "bound")) {
        byKind.put(kind, new ArrayList<>());
      }
    }

    void add(
        String text, List<QuantityRecord> gold, List<QuantityRecord> found, List<Match> matches) {
      for (int g = 0; g < gold.size(); g++) {
        int index = g;
        if (matches.stream().noneMatch(match -> match.gold() == index)) {
          keep("missed", gold.get(g) + "\n    " + text);
        }
      }
      for (int f = 0; f < found.size(); f++) {
        int index = f;
        if (matches.stream().noneMatch(match -> match.found() == index)) {
          keep("spurious", found.get(f) + "\n    " + text);
        }
      }
      for (Match match : matches) {
        String both = gold.get(match.gold()) + "\n  found " + found.get(match.found());
        if (!match.unit()) {
          keep("unit", both + "\n    " + text);
        }
        if (!match.change()) {
          keep("bound", both + "\n    " + text);
        }
      }
    }

    private void keep(String kind, String mistake) {
      byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(mistake);
    }

    /** At most so many of each kind. */
    List<String> list(int most) {
      List<String> lines = new ArrayList<>();
      byKind.forEach(
          (kind, list) ->
              list.stream().limit(most).forEach(mistake -> lines.add(kind + ": " + mistake)));
      return lines;
    }
  }
}
