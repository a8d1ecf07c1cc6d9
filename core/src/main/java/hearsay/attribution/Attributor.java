package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.pieces.SpanModel;
import hearsay.language.pieces.WordVectors;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who says, thinks and wants what: the outermost statements by the span model, those nested
 * in their contents by choices over the parse, then quotations over sentence ends, chains of
 * voices, attitudes and nesting. Safe for use by many threads.
 */
public final class Attributor {
  private final StatementFinder finder = new StatementFinder(Weights.load(), CueWords.load());
  private final Outermost outermost;
  private final boolean rules;
  private final VoiceKinds kinds = new VoiceKinds();
  private final Labels labels = new Labels(kinds);
  private final Citations citations = new Citations(kinds);
  private final NamesInFull namesInFull = new NamesInFull(kinds);
  private final Attitudes attitudes = new Attitudes();

  public Attributor() {
    this(Set.of());
  }

  /**
   * An attributor that lacks some of its parts, to measure what they are worth.
   *
   * @param without the parts that are left out
   */
  public Attributor(Set<Part> without) {
    rules = !without.contains(Part.RULES);
    outermost =
        without.contains(Part.MODEL)
            ? new ByChoices(finder)
            : new ByModel(
                new SpanFinder(SpanModel.bundled(), without), finder, new Control(kinds), rules);
  }

  /** In text order of their first words; an attribution precedes those within it. */
  public List<Attribution> attribute(Sentences parsed) {
    return attribute(parsed, new WordVectors());
  }

  /**
   * As {@link #attribute(Sentences)}.
   *
   * @param vectors is filled with what the span model holds of the words; left as it is without it
   */
  public List<Attribution> attribute(Sentences parsed, WordVectors vectors) {
    Sentences sentences = namesInFull.within(parsed);
    Quotes quotes = new Quotes(sentences);
    List<Tree> trees = sentences.list().stream().map(s -> new Tree(s, quotes)).toList();
    List<Statement> outer = outermost.find(sentences, quotes, trees, vectors);
    List<Statement> complete = Contents.complete(sentences, quotes, outer);
    if (rules) {
      complete = labels.add(sentences, trees, quotes, complete);
      complete = FreeQuotations.claim(sentences, trees, quotes, complete);
    }
    List<List<Statement>> statements = withNested(sentences, trees, complete);
    List<Citations.Settled> settled = new ArrayList<>();
    trees.forEach(
        tree -> settled.add(citations.settle(tree, statements.get(tree.sentence().index()))));
    List<Statement> all = settled.stream().flatMap(one -> one.statements().stream()).toList();
    Chains chains = new Chains(new Voices(trees, kinds, SourcePhrase.of(all)), kinds);
    List<Attribution> found = new ArrayList<>();
    for (Tree tree : trees) {
      Citations.Settled here = settled.get(tree.sentence().index());
      for (Statement statement : here.statements()) {
        found.add(attribution(trees, chains, statement, here));
      }
    }
    return Nesting.order(found);
  }

  /** By sentence: the outermost statements and those in any content that lies in the sentence. */
  private List<List<Statement>> withNested(
      Sentences sentences, List<Tree> trees, List<Statement> outer) {
    NestedStatements nested = new NestedStatements(finder, sentences);
    List<List<Statement>> statements = new ArrayList<>();
    List<List<Words>> contents = new ArrayList<>();
    trees.forEach(tree -> statements.add(new ArrayList<>()));
    trees.forEach(tree -> contents.add(new ArrayList<>()));
    for (Statement statement : outer) {
      statements.get(statement.sentence()).add(statement);
      for (Span piece : statement.content()) {
        for (Sentence sentence : sentences.within(piece)) {
          contents.get(sentence.index()).add(Anchors.words(sentence, piece));
        }
      }
    }
    for (Tree tree : trees) {
      List<Statement> here = statements.get(tree.sentence().index());
      Set<Integer> cues = new HashSet<>();
      here.forEach(statement -> cues.add(statement.head()));
      here.addAll(nested.in(tree, contents.get(tree.sentence().index()), cues));
    }
    return statements;
  }

  private Attribution attribution(
      List<Tree> trees, Chains chains, Statement statement, Citations.Settled here) {
    Tree tree = trees.get(statement.sentence());
    List<Span> source = spans(trees.get(statement.sourceSentence()), statement.source());
    List<Span> content = statement.content();
    List<Span> cue = new ArrayList<>(spans(tree, statement.cue()));
    Statement quoting = here.quoting().get(statement.head());
    if (quoting != null) {
      cue.addAll(0, spans(tree, quoting.cue()));
    }
    return new Attribution(
        new ClaimSpans(source, cue, content),
        QuotationKind.of(content, tree.quotes()),
        attitudes.of(tree, statement),
        null,
        chains.of(tree, statement, here));
  }

  private static List<Span> spans(Tree tree, Words words) {
    return words.isPresent()
        ? List.of(tree.sentence().span(words.first(), words.last()))
        : List.of();
  }
}
