package hearsay.attribution;

import hearsay.language.Sentences;
import hearsay.language.pieces.WordVectors;
import hearsay.model.ClaimSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Outermost statements by the span model, and the adverbs that pass on hearsay all by themselves
 * ("reportedly"), which the corpus that it learnt from does not always annotate.
 *
 * @param rules whether marks, paragraphs and the parse may correct the model
 */
record ByModel(SpanFinder spans, StatementFinder finder, Control control, boolean rules)
    implements Outermost {
  @Override
  public List<Statement> find(
      Sentences sentences, Quotes quotes, List<Tree> trees, WordVectors vectors) {
    Anchors anchors = new Anchors(sentences, trees);
    ContentEdges edges = new ContentEdges(sentences, quotes);
    Coordinates coordinates = new Coordinates(finder);
    MissingSources missing = new MissingSources(finder);
    List<Statement> found = new ArrayList<>();
    for (ClaimSpans claim : spans.find(sentences.text(), vectors)) {
      Statement statement = anchors.statement(rules ? edges.trim(claim) : claim);
      if (statement != null) {
        Tree tree = trees.get(statement.sentence());
        if (rules) {
          found.addAll(
              coordinates.split(tree, control.settle(tree, missing.fill(tree, statement))));
        } else {
          found.add(statement);
        }
      }
    }
    if (rules) {
      trees.forEach(tree -> found.addAll(hearsay(tree, found)));
    }
    found.sort(Comparator.comparing(Statement::sentence).thenComparing(Statement::head));
    return found;
  }

  private List<Statement> hearsay(Tree tree, List<Statement> found) {
    List<Statement> here = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      if (Lexicon.isHearsay(tree, at) && !isCue(found, tree, at)) {
        Statement statement = finder.at(tree, at);
        if (statement != null) {
          here.add(statement);
        }
      }
    }
    return here;
  }

  private static boolean isCue(List<Statement> found, Tree tree, int at) {
    return found.stream()
        .anyMatch(s -> s.sentence() == tree.sentence().index() && s.cue().contains(at));
  }
}
