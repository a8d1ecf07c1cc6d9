package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

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
    List<Tree> trees = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      Tree tree = new Tree(sentence, quotes);
      trees.add(tree);
      statements.addAll(finder.find(tree));
    }
    Contents contents = new Contents(sentences, quotes, statements);
    Chains chains = new Chains(new Voices(trees, statements, kinds), kinds);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Tree tree = trees.get(statement.sentence());
      List<Span> content = contents.of(i);
      if (content.isEmpty() || chains.isLink(tree, statement, statements)) {
        continue;
      }
      found.add(
          new Attribution(
              new ClaimSpans(
                  spans(tree, statement.source()), spans(tree, statement.cue()), content),
              QuotationKind.of(content, quotes),
              attitudes.of(tree, statement),
              null,
              chains.of(tree, statement, content)));
    }
    return Nesting.order(found);
  }

  private static List<Span> spans(Tree tree, Words words) {
    return words.isPresent()
        ? List.of(tree.sentence().span(words.first(), words.last()))
        : List.of();
  }
}
