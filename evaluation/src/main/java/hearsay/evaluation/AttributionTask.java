package hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.attribution.Attribution;
import hearsay.attribution.Attributor;
import hearsay.evaluation.PolNear.Role;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who says what, against PolNeAR. {@code exact} is sentence-wise: by {@link CofeNetScorer} (then
 * under {@code sentencewise} as well) where CofeNet's units stand in a folder {@code cofenet}
 * beside the split, else by sentences of our own ({@code regex}, as is {@code overlap}); {@code
 * relation} asks that content and source go together; {@code document} holds the document protocol.
 * {@code quotations} is by {@link QuotationScorer}. The corpus annotates no attribution inside
 * another's content, so those found there are left out but for the quotations.
 */
final class AttributionTask implements Task {
  private static final List<String> ROLES = List.of("source", "cue", "content");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public String summary() {
    return "sources, cues and contents on a PolNeAR split (folder with text/ and attributions/)";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<PolNear.Document> documents = PolNear.read(data);
    Attributor attributor = new Attributor(settings.without());
    List<List<Attribution>> found =
        InParallel.map(
            settings.threads(),
            documents,
            document ->
                attributor.attribute(settings.linguist().analyse(document.text().toString())));
    List<List<ClaimSpans>> predicted = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      predicted.add(outermost(documents.get(i), found.get(i)));
    }
    Path file = settings.predictions();
    if (file != null) {
      write(file, documents, predicted);
    }
    PolNearScorer scorer = new PolNearScorer();
    CofeNetScorer units = new CofeNetScorer(units(data, documents));
    QuotationScorer quotations = new QuotationScorer(settings.errors());
    PolNearErrors errors = new PolNearErrors(settings.errors());
    for (int i = 0; i < documents.size(); i++) {
      PolNear.Document document = documents.get(i);
      PolNearText text = new PolNearText(document.text());
      scorer.add(text, document.gold(), predicted.get(i));
      units.add(document.name(), document.text(), predicted.get(i));
      quotations.add(document, text, found.get(i));
      errors.add(document, text, predicted.get(i));
    }
    Scores scores = figures(scorer, units);
    int gold = documents.stream().mapToInt(document -> document.gold().size()).sum();
    scores.note("%d documents, %d gold attributions", documents.size(), gold);
    scores.note("%s", units.account());
    quotations.tell(scores);
    errors.list().forEach(scores::error);
    return scores;
  }

  private static List<ClaimSpans> outermost(PolNear.Document document, List<Attribution> found) {
    List<ClaimSpans> outermost =
        found.stream()
            .filter(attribution -> attribution.within() == null)
            .map(Attribution::spans)
            .toList();
    return PolNear.clean(document.text(), outermost);
  }

  private static List<CofeNetUnit> units(Path data, List<PolNear.Document> documents)
      throws IOException {
    return CofeNetUnit.beside(
        data, documents.stream().map(PolNear.Document::name).collect(Collectors.toSet()));
  }

  private static Scores figures(PolNearScorer scorer, CofeNetScorer units) {
    Scores scores = new Scores();
    for (Role role : Role.values()) {
      String key = "exact." + role.lower();
      scores.ratio(key, units.isEmpty() ? scorer.ratio(key) : units.ratio(role));
    }
    if (!units.isEmpty()) {
      for (Role role : Role.values()) {
        scores.ratio("sentencewise." + role.lower(), units.ratio(role));
      }
    }
    ROLES.forEach(role -> scores.ratio("regex." + role, scorer.ratio("exact." + role)));
    ROLES.forEach(role -> scores.ratio("overlap." + role, scorer.ratio("overlap." + role)));
    for (String key : List.of("relation", "relation.content", "relation.cue", "relation.exact")) {
      scores.ratio(key, scorer.ratio(key));
    }
    for (String measure : List.of("exact.", "exactLax.", "overlap.", "token.")) {
      for (String role : ROLES) {
        String key = "document." + measure + role;
        scores.ratio(key, scorer.ratio(key));
      }
    }
    return scores;
  }

  private static void write(
      Path file, List<PolNear.Document> documents, List<List<ClaimSpans>> predicted)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < documents.size(); i++) {
        ObjectNode line = JSON.createObjectNode().put("doc", documents.get(i).name());
        ArrayNode attributions = line.putArray("attributions");
        for (ClaimSpans spans : predicted.get(i)) {
          ObjectNode attribution = attributions.addObject();
          offsets(attribution.putArray("source"), spans.source());
          offsets(attribution.putArray("cue"), spans.cue());
          offsets(attribution.putArray("content"), spans.content());
        }
        out.write(line.toString());
        out.write('\n');
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void offsets(ArrayNode array, List<Span> spans) {
    spans.forEach(span -> array.addArray().add(span.begin()).add(span.end()));
  }
}
