package hearsay.attribution;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says beyond whom it cites: "the agency reported, citing an aide, that …" and
 * "according to the paper, citing an aide, …", found as one statement by "citing".
 */
final class CitedRest {
  private CitedRest() {}

  /** The statement by its own cue, without the cited; null where nothing else is said. */
  static @Nullable Statement of(Tree tree, Statement statement, Citations.Citation citation) {
    Words after = rest(tree, statement.after(), citation.cited());
    if (!after.isPresent() && !statement.before().isPresent()) {
      return null;
    }
    int head = cue(tree, statement, citation.verb());
    if (head < 0) {
      return null;
    }
    boolean according = tree.lower(head).equals("according");
    Words own = according ? new Words(head, head + 1) : new Words(head, head);
    Words cue = statement.cue().contains(head) ? statement.cue() : own;
    int end = tree.token(citation.cited().last()).span().end();
    int begin = after.isPresent() ? tree.token(after.first()).span().begin() : end;
    List<Span> content = new ArrayList<>();
    for (Span piece : statement.content()) {
      if (piece.end() <= tree.token(citation.verb()).span().begin()) {
        content.add(piece);
      } else if (piece.end() > begin) {
        content.add(new Span(Math.max(piece.begin(), begin), piece.end()));
      }
    }
    return content.isEmpty()
        ? null
        : new Statement(
            statement.sentence(),
            head,
            statement.frame(),
            statement.sourceSentence(),
            statement.source(),
            statement.sourceHead(),
            cue,
            statement.before(),
            after,
            content,
            statement.isNested());
  }

  private static Words rest(Tree tree, Words after, Words cited) {
    int first = after.first();
    while (first >= 0
        && first <= after.last()
        && (first <= cited.last() || tree.isMark(first) && !isQuote(tree, first))) {
      first++;
    }
    return first < 0 || first > after.last() ? Words.NONE : new Words(first, after.last());
  }

  private static boolean isQuote(Tree tree, int at) {
    return tree.quotes().isMark(tree.sentence(), at);
  }

  /** "According" before the source, or the reporting verb that has the source as its subject. */
  private static int cue(Tree tree, Statement statement, int citing) {
    Words source = statement.source();
    if (!source.isPresent() || statement.sourceSentence() != statement.sentence()) {
      return -1;
    }
    int before = source.first() - 2;
    if (tree.lower(before).equals("according") && tree.lower(before + 1).equals("to")) {
      return before;
    }
    for (int at = source.last() + 1; at < citing; at++) {
      if (tree.tag(at).startsWith("VB") && Lexicon.attitude(tree, at) != null) {
        return at;
      }
    }
    return -1;
  }
}
