package hearsay.attribution;

import hearsay.language.Sentences;
import hearsay.model.ClaimSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Outermost statements by the span model, and the adverbs that pass on hearsay all by themselves
 * ("reportedly"), which the corpus that it learnt from does not always annotate.
 */
record ByModel(SpanFinder spans, StatementFinder finder) implements Outermost {
  @Override
  public List<Statement> find(Sentences sentences, List<Tree> trees) {
    Anchors anchors = new Anchors(sentences, trees);
    MissingSources missing = new MissingSources(finder);
    List<Statement> found = new ArrayList<>();
    for (ClaimSpans claim : spans.find(sentences.text())) {
      Statement statement = anchors.statement(claim);
      if (statement != null) {
        found.add(missing.fill(trees.get(statement.sentence()), statement));
      }
    }
    Stream<Statement> hearsay = trees.stream().flatMap(tree -> hearsay(tree, found).stream());
    return Stream.concat(found.stream(), hearsay)
        .sorted(Comparator.comparing(Statement::sentence).thenComparing(Statement::head))
        .toList();
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
