package hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.evaluation.FactualityCorpus.Document;
import hearsay.evaluation.FactualityCorpus.GoldEvent;
import hearsay.evaluation.FactualityScorer.Predicted;
import hearsay.factuality.Clues;
import hearsay.factuality.FactualityJudge;
import hearsay.factuality.Judgement;
import hearsay.factuality.Operator;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.language.pieces.SpanModel;
import hearsay.language.pieces.WordVectors;
import hearsay.model.CodePointText;
import hearsay.model.Factuality;
import hearsay.model.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Factuality of given events, as six labels or on a scale from -3 to 3. */
final class FactualityTask implements Task {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CONTEXT = 100;

  private final FactualityJudge judge = new FactualityJudge();

  /** What is said of one event; without a judgement where no token stands under its span. */
  private record Judged(
      GoldEvent gold,
      Predicted predicted,
      @Nullable Judgement judgement,
      @Nullable Token trigger) {}

  private record JudgedDocument(Document document, List<Judged> events) {}

  @Override
  public String name() {
    return "factuality";
  }

  @Override
  public String summary() {
    return "asserted, attributed, possible, planned, denied or counterfactual; JSON lines, events given";
  }

  @Override
  public Scores run(Path data, Settings settings) throws IOException {
    List<Document> documents = FactualityCorpus.read(data);
    List<JudgedDocument> judged =
        InParallel.map(
            settings.threads(),
            documents,
            document -> judge(document, settings.linguist().analyse(document.text())));
    FactualityScorer scorer = new FactualityScorer();
    for (JudgedDocument document : judged) {
      List<Predicted> predictions = document.events().stream().map(Judged::predicted).toList();
      document.events().forEach(event -> scorer.add(event.gold(), predictions));
    }
    Scores scores = new Scores();
    scorer.report(scores);
    listErrors(judged, settings.errors(), scores);
    if (settings.predictions() != null) {
      write(judged, settings.predictions());
    }
    return scores;
  }

  private JudgedDocument judge(Document document, Sentences sentences) {
    WordVectors vectors = WordVectors.of(SpanModel.bundled(), document.text());
    FactualityJudge here = judge.with(vectors);
    return new JudgedDocument(
        document, document.events().stream().map(event -> judge(event, sentences, here)).toList());
  }

  private static Judged judge(GoldEvent event, Sentences sentences, FactualityJudge judge) {
    for (Sentence sentence : sentences.within(event.span())) {
      List<Token> tokens = sentence.within(event.span());
      if (!tokens.isEmpty()) {
        Token trigger = top(tokens);
        Judgement judgement = judge.explain(sentence, trigger);
        Predicted predicted =
            new Predicted(
                event.span(),
                FactualityLabels.label6(judgement),
                FactualityLabels.scalar(judgement));
        return new Judged(event, predicted, judgement, trigger);
      }
    }
    return new Judged(event, new Predicted(event.span(), "asserted", 3), null, null);
  }

  /** The token of a phrase that the others hang from. */
  private static Token top(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> tokens.stream().noneMatch(other -> other.index() == token.head()))
        .findFirst()
        .orElse(tokens.get(0));
  }

  private static void listErrors(List<JudgedDocument> documents, int most, Scores scores) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (JudgedDocument document : documents) {
      CodePointText text = new CodePointText(document.document().text());
      for (Judged event : document.events()) {
        String kind = kind(event);
        if (!kind.isEmpty()) {
          kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(line(text, event));
        }
      }
    }
    kinds.forEach(
        (kind, lines) -> {
          if (most > 0) {
            scores.error(kind + ": " + lines.size());
            lines.stream().limit(most).forEach(scores::error);
          }
        });
  }

  private static String kind(Judged event) {
    GoldEvent gold = event.gold();
    Predicted predicted = event.predicted();
    if (gold.label6() != null) {
      return gold.label6().equals(predicted.label6())
          ? ""
          : gold.label6() + " taken for " + predicted.label6();
    }
    if (gold.scalar() != null && Math.abs(gold.scalar() - predicted.scalar()) > 1) {
      return predicted.label6() + (gold.scalar() > predicted.scalar() ? " too low" : " too high");
    }
    return "";
  }

  private static String line(CodePointText text, Judged event) {
    Span span = event.gold().span();
    String before = text.at(Math.max(0, span.begin() - CONTEXT), span.begin());
    String after = text.at(span.end(), Math.min(text.length(), span.end() + CONTEXT / 2));
    String why =
        event.judgement() == null
            ? "no token"
            : event.judgement().operators().stream()
                .map(FactualityTask::described)
                .collect(Collectors.joining(" "));
    String gold = event.gold().scalar() == null ? "" : " " + event.gold().scalar();
    return ("  " + before + "[[" + text.at(span) + "]]" + after + " {" + why + "}" + gold)
        .replaceAll("\\s+", " ");
  }

  private static String described(Operator operator) {
    return operator.token().text() + ":" + operator.effect() + "@" + operator.depth();
  }

  private static void write(List<JudgedDocument> documents, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (JudgedDocument document : documents) {
        ObjectNode json = JSON.createObjectNode().put("id", document.document().id());
        var events = json.putArray("events");
        document.events().forEach(event -> describe(event, events.addObject()));
        out.write(JSON.writeValueAsString(json));
        out.newLine();
      }
    }
  }

  private static void describe(Judged event, ObjectNode json) {
    Predicted predicted = event.predicted();
    json.put("start", predicted.span().begin())
        .put("end", predicted.span().end())
        .put("label6", predicted.label6())
        .put("commitment", predicted.commitment())
        .put("attributed", predicted.label6().equals("attributed"))
        .put("scalar", predicted.scalar());
    if (event.judgement() != null && event.trigger() != null) {
      Factuality factuality = event.judgement().factuality();
      json.put("certainty", factuality.certainty().toString())
          .put("polarity", factuality.polarity().toString())
          .put("reality", factuality.reality().toString())
          .put("trigger", event.trigger().span().begin());
      var clues = json.putArray("clues");
      Clues.of(event.judgement()).forEach(clues::add);
      if (event.judgement().standing() != null) {
        var standing = json.putObject("standing");
        event
            .judgement()
            .standing()
            .labels()
            .forEach((label, p) -> standing.put(label.name().toLowerCase(Locale.ROOT), p));
      }
      var operators = json.putArray("operators");
      event.judgement().operators().forEach(operator -> operators.add(described(operator)));
    }
  }
}
