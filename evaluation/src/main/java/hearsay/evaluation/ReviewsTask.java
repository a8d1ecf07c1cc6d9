package hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How people judged what was read: the reviews that the workbench exports as JSON Lines. Of each
 * part of a reading a reviewer's last review counts. {@code X.right} is the share of reviews that
 * accept, {@code X.there} of those that accept or correct (X: claim, event, figure); {@code
 * wrong.FIELD} counts corrections by what they change; {@code agreement} is the share of pairs of
 * reviewers who give one part one verdict. Whoever reviews chooses what: these are figures of what
 * was reviewed, not of all that was read.
 */
final class ReviewsTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a line must have, and what it may be; an empty set is any text. */
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "reviewer", Set.of(),
          "reading", Set.of(),
          "part", Set.of(),
          "about", Set.of("claim", "event", "figure"),
          "verdict", Set.of("accept", "correct", "reject"));

  @Override
  public String name() {
    return "reviews";
  }

  @Override
  public String summary() {
    return "what people made of readings (JSONL of reviews from the workbench)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    return score(data);
  }

  static Scores score(Path data) throws IOException {
    Map<List<String>, JsonNode> last = new LinkedHashMap<>();
    for (JsonNode review : read(data)) {
      last.put(List.of(part(review), review.path("reviewer").asText()), review);
    }
    Scores scores = new Scores();
    for (String about : List.of("claim", "event", "figure")) {
      shares(
          scores,
          about,
          last.values().stream().filter(one -> one.path("about").asText().equals(about)).toList());
    }
    wrongFields(last.values()).forEach((field, count) -> scores.figure("wrong." + field, count));
    agreement(scores, last.values());
    Set<String> reviewers = new HashSet<>();
    last.values().forEach(review -> reviewers.add(review.path("reviewer").asText()));
    scores.note("%d reviews by %d people", last.size(), reviewers.size());
    return scores;
  }

  private static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> reviews = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        reviews.add(checked(line, file + ", line " + number));
      }
    }
    if (reviews.isEmpty()) {
      throw new CorpusException(file + ": there is no review in it");
    }
    return reviews;
  }

  private static JsonNode checked(String line, String where) throws CorpusException {
    JsonNode review;
    try {
      review = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new CorpusException(where + ": expected one JSON object a line");
    }
    for (Map.Entry<String, Set<String>> field : FIELDS.entrySet()) {
      JsonNode value = review.path(field.getKey());
      if (!value.isTextual()
          || (!field.getValue().isEmpty() && !field.getValue().contains(value.asText()))) {
        throw new CorpusException(where + ": expected a review with \"" + field.getKey() + "\"");
      }
    }
    return review;
  }

  private static String part(JsonNode review) {
    return String.join(
        " ",
        review.path("reading").asText(),
        review.path("about").asText(),
        review.path("part").asText());
  }

  private static void shares(Scores scores, String about, List<JsonNode> reviews) {
    if (reviews.isEmpty()) {
      return;
    }
    long right = count(reviews, "accept");
    long there = right + count(reviews, "correct");
    scores
        .figure(about + ".reviewed", reviews.size())
        .percent(about + ".right", 100.0 * right / reviews.size())
        .percent(about + ".there", 100.0 * there / reviews.size());
  }

  private static long count(List<JsonNode> reviews, String verdict) {
    return reviews.stream()
        .filter(review -> review.path("verdict").asText().equals(verdict))
        .count();
  }

  private static SortedMap<String, Integer> wrongFields(Iterable<JsonNode> reviews) {
    SortedMap<String, Integer> fields = new TreeMap<>();
    for (JsonNode review : reviews) {
      String about = review.path("about").asText();
      review
          .path("correction")
          .fieldNames()
          .forEachRemaining(field -> fields.merge(about + "." + field, 1, Integer::sum));
    }
    return fields;
  }

  private static void agreement(Scores scores, Iterable<JsonNode> reviews) {
    Map<String, List<String>> verdicts = new LinkedHashMap<>();
    for (JsonNode review : reviews) {
      verdicts
          .computeIfAbsent(part(review), part -> new ArrayList<>())
          .add(review.path("verdict").asText());
    }
    int pairs = 0;
    int agreeing = 0;
    for (List<String> of : verdicts.values()) {
      for (int i = 0; i < of.size(); i++) {
        for (int j = i + 1; j < of.size(); j++) {
          pairs++;
          agreeing += of.get(i).equals(of.get(j)) ? 1 : 0;
        }
      }
    }
    if (pairs > 0) {
      scores.percent("agreement", 100.0 * agreeing / pairs).figure("agreement.pairs", pairs);
    }
  }
}
