package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds who says, thinks and wants what: the statement around every cue by log-linear choices over
 * the parse, then quotations over sentence ends, chains of voices, attitudes and nesting. Safe for
 * use by many threads.
 */
public final class Attributor {
  private final StatementFinder finder = new StatementFinder(Weights.load(), CueWords.load());
  private final VoiceKinds kinds = new VoiceKinds();
  private final Attitudes attitudes = new Attitudes();

  /** In text order of their first words; an attribution precedes those within it. */
  public List<Attribution> attribute(Sentences sentences) {
    Quotes quotes = new Quotes(sentences);
    NestedStatements nested = new NestedStatements(finder, sentences);
    List<Tree> trees = new ArrayList<>();
    List<List<Statement>> statements = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      Tree tree = new Tree(sentence, quotes);
      List<Statement> found = new ArrayList<>(finder.find(tree));
      found.addAll(nested.in(tree, found));
      trees.add(tree);
      statements.add(found);
    }
    List<Statement> all = statements.stream().flatMap(List::stream).toList();
    Contents contents = new Contents(sentences, quotes, all);
    Chains chains = new Chains(new Voices(trees, all, kinds), kinds);
    List<Attribution> found = new ArrayList<>();
    int next = 0;
    for (Tree tree : trees) {
      List<Statement> here = statements.get(tree.sentence().index());
      Map<Integer, Integer> links = chains.links(tree, here);
      for (Statement statement : here) {
        List<Span> content = contents.of(next++);
        if (!content.isEmpty() && !links.containsValue(statement.head())) {
          int citing = links.getOrDefault(statement.head(), -1);
          List<Voice> chain = chains.of(tree, statement, content, citing);
          found.add(attribution(trees, statement, content, chain));
        }
      }
    }
    return Nesting.order(found);
  }

  private Attribution attribution(
      List<Tree> trees, Statement statement, List<Span> content, List<Voice> chain) {
    Tree tree = trees.get(statement.sentence());
    List<Span> source = spans(trees.get(statement.sourceSentence()), statement.source());
    return new Attribution(
        new ClaimSpans(source, spans(tree, statement.cue()), content),
        QuotationKind.of(content, tree.quotes()),
        attitudes.of(tree, statement),
        null,
        chain);
  }

  private static List<Span> spans(Tree tree, Words words) {
    return words.isPresent()
        ? List.of(tree.sentence().span(words.first(), words.last()))
        : List.of();
  }
}
