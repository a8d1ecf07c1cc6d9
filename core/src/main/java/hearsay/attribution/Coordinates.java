package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * "X said Y and estimated Z": where the model has the second reporting verb in the first one's
 * content, but both are of one form and share the subject, the content is cut in two.
 */
final class Coordinates {
  private final StatementFinder finder;

  Coordinates(StatementFinder finder) {
    this.finder = finder;
  }

  /** The statement, cut where a second one begins in it, and those that were cut off. */
  List<Statement> split(Tree tree, Statement statement) {
    List<Statement> found = new ArrayList<>(List.of(statement));
    Words after = statement.after();
    boolean together =
        statement.frame() == Frame.AFTER && statement.sourceSentence() == statement.sentence();
    for (int cue = after.first() + 1; together && cue <= after.last(); cue++) {
      Statement second = tree.isMark(cue) ? null : finder.coordinated(tree, cue, found);
      if (second != null) {
        int last = found.size() - 1;
        found.set(last, cut(tree.sentence(), found.get(last)));
        found.add(second.with(second.before(), second.after(), content(tree.sentence(), second)));
      }
    }
    return found;
  }

  private static List<Span> content(Sentence sentence, Statement statement) {
    return List.of(sentence.span(statement.after().first(), statement.after().last()));
  }

  /** The pieces of the content up to where it now ends. */
  private static Statement cut(Sentence sentence, Statement statement) {
    int end = sentence.token(statement.after().last()).span().end();
    List<Span> content = new ArrayList<>();
    for (Span piece : statement.content()) {
      if (piece.begin() < end) {
        content.add(new Span(piece.begin(), Math.min(piece.end(), end)));
      }
    }
    return statement.with(statement.before(), statement.after(), content);
  }
}
