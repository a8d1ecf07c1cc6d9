package hearsay.attribution;

import hearsay.language.Sentences;
import hearsay.language.pieces.WordVectors;
import java.util.List;

/** Outermost statements by choices over the parse, one sentence at a time. */
record ByChoices(StatementFinder finder) implements Outermost {
  @Override
  public List<Statement> find(
      Sentences sentences, Quotes quotes, List<Tree> trees, WordVectors vectors) {
    return trees.stream().flatMap(tree -> finder.find(tree).stream()).toList();
  }
}
