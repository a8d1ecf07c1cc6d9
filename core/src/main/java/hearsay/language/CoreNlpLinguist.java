package hearsay.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import hearsay.language.parse.DependencyParser;
import hearsay.language.parse.Tree;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The backbone by Stanford CoreNLP: PTB tokens, left3words tagger, 3-class names, and the weights
 * of its neural dependency parser (Chen and Manning 2014, basic Universal Dependencies), which
 * {@link DependencyParser} runs. The parts are driven one by one, without the annotation pipeline,
 * which would bring in annotators that nobody here reads. Models load side by side on construction.
 */
public final class CoreNlpLinguist implements Linguist {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TOKENIZER =
      "untokenizable=noneKeep,invertible=false,splitHyphenated=false,splitForwardSlash=false,"
          + "normalizeParentheses=false,quotes=not_cp1252,americanize=false";

  /**
   * A parse beyond this many tokens helps nobody and costs memory; longer sentences are cut at it.
   */
  static final int LONGEST_SENTENCE = 150;

  private final CompletableFuture<MaxentTagger> tagger;
  private final CompletableFuture<CRFClassifier<CoreLabel>> names;
  private final CompletableFuture<DependencyParser> parser;

  public CoreNlpLinguist() {
    parser = load(() -> DependencyParser.load(MODELS + "parser/nndep/english_UD.gz"));
    names =
        load(
            () ->
                CRFClassifier.getClassifierNoExceptions(
                    MODELS + "ner/english.all.3class.distsim.crf.ser.gz"));
    tagger = load(() -> new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger"));
  }

  private static <T> CompletableFuture<T> load(Supplier<T> model) {
    return CompletableFuture.supplyAsync(model);
  }

  @Override
  public Sentences analyse(String text) {
    CodePointText points = new CodePointText(text);
    List<Span> paragraphs = Paragraphs.of(points);
    // what the models read; the tokens' own words stay as they stand in the report
    CodePointText cased =
        Truecaser.hasLostCase(text) ? new CodePointText(Truecaser.restore(text)) : points;
    List<Sentence> sentences = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      Span span = paragraphs.get(paragraph);
      int opening = paragraph < Opening.PARAGRAPHS ? Opening.length(points.at(span)) : 0;
      for (List<CoreLabel> labels : split(cased, span, opening)) {
        sentences.add(sentence(sentences.size(), paragraph, labels, points));
      }
    }
    return new Sentences(points, paragraphs, sentences);
  }

  /**
   * Tokenises one paragraph and cuts it into sentences; token positions are UTF-16 units of the
   * whole text.
   *
   * @param opening so many units stand before the first sentence, and are one by themselves
   */
  private static List<List<CoreLabel>> split(CodePointText points, Span paragraph, int opening) {
    int shift = points.unit(paragraph.begin());
    String words = points.at(paragraph).replaceAll("\\R", " ");
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(words), new CoreLabelTokenFactory(), TOKENIZER);
    List<CoreLabel> tokens = tokenizer.tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + shift);
      token.setEndPosition(token.endPosition() + shift);
    }
    int first = 0;
    while (first < tokens.size() && tokens.get(first).beginPosition() < shift + opening) {
      first++;
    }
    List<List<CoreLabel>> whole = new ArrayList<>();
    if (first > 0) {
      whole.add(tokens.subList(0, first));
    }
    whole.addAll(
        new WordToSentenceProcessor<CoreLabel>().process(tokens.subList(first, tokens.size())));
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : whole) {
      for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
        int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
        sentences.add(new ArrayList<>(sentence.subList(from, to)));
      }
    }
    return sentences;
  }

  private Sentence sentence(
      int index, int paragraph, List<CoreLabel> labels, CodePointText points) {
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setIndex(i + 1);
    }
    tagger.join().tagCoreLabels(labels);
    PastTenses.restore(labels);
    labels = names.join().classifySentence(labels);
    List<Token> tokens = tokens(labels, points);
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, paragraph, span, tokens, names(labels, tokens));
  }

  private List<Token> tokens(List<CoreLabel> labels, CodePointText points) {
    Tree tree =
        parser
            .join()
            .parse(
                labels.stream().map(CoreLabel::word).toList(),
                labels.stream().map(CoreLabel::tag).toList());
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = points.span(label.beginPosition(), label.endPosition());
      tokens.add(
          new Token(
              i, points.at(span), lemma(label), label.tag(), span, tree.head(i), tree.relation(i)));
    }
    return tokens;
  }

  private static String lemma(CoreLabel label) {
    String lemma = Morphology.lemmaStatic(label.word(), label.tag(), true);
    return lemma.toLowerCase(Locale.ROOT);
  }

  private static List<Name> names(List<CoreLabel> labels, List<Token> tokens) {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Name.Type type = type(labels.get(i));
      if (type == null) {
        continue;
      }
      int first = i;
      while (i + 1 < labels.size() && type == type(labels.get(i + 1))) {
        i++;
      }
      Span span = tokens.get(first).span().union(tokens.get(i).span());
      found.add(new Name(type, first, i, span));
    }
    return found;
  }

  private static Name.@Nullable Type type(CoreLabel label) {
    String answer = label.get(CoreAnnotations.AnswerAnnotation.class);
    return answer == null || answer.equals("O") ? null : Name.Type.valueOf(answer);
  }
}
