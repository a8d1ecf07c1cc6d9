package hearsay.attribution;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Statements inside other statements' contents: each content is read as if it were a sentence of
 * its own. (The corpus that the choices were learnt on annotates only the outermost attribution, so
 * that in its place in the sentence a nested cue would look like none.)
 */
final class NestedStatements {
  /** How deep contents are searched: "A said that B thinks that C fears …". */
  private static final int DEEPEST = 3;

  /** A content with fewer tokens holds no statement. */
  private static final int SHORTEST = 4;

  private final StatementFinder finder;
  private final Sentences sentences;

  NestedStatements(StatementFinder finder, Sentences sentences) {
    this.finder = finder;
    this.sentences = sentences;
  }

  /** The statements nested in those of one sentence. */
  List<Statement> in(Tree tree, List<Statement> statements) {
    Set<Integer> known = new HashSet<>();
    statements.forEach(statement -> known.add(statement.head()));
    List<Statement> nested = new ArrayList<>();
    List<Statement> level = statements;
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      List<Statement> deeper = new ArrayList<>();
      for (Statement statement : level) {
        deeper.addAll(inside(tree, statement.before(), known));
        deeper.addAll(inside(tree, statement.after(), known));
      }
      nested.addAll(deeper);
      level = deeper;
    }
    return nested;
  }

  private List<Statement> inside(Tree tree, Words content, Set<Integer> known) {
    Words inner = inner(tree, content);
    List<Statement> found = new ArrayList<>();
    if (inner.last() - inner.first() + 1 < SHORTEST) {
      return found;
    }
    int shift = inner.first();
    for (Statement statement : finder.find(alone(tree, inner))) {
      boolean inHere = statement.before().isPresent() || statement.after().isPresent();
      if (inHere && known.add(statement.head() + shift)) {
        found.add(statement.nested(tree.sentence().index(), shift));
      }
    }
    return found;
  }

  /** Without a leading "that", quotation marks and other marks at the ends. */
  private static Words inner(Tree tree, Words content) {
    int first = content.first();
    int last = content.last();
    while (first <= last
        && first >= 0
        && (tree.isMark(first) || tree.lower(first).equals("that"))) {
      first++;
    }
    while (last >= first && first >= 0 && tree.isMark(last)) {
      last--;
    }
    return first < 0 ? Words.NONE : new Words(first, last);
  }

  /** Part of a sentence as a sentence; what hung from outside becomes a root. */
  private Tree alone(Tree tree, Words part) {
    Sentence whole = tree.sentence();
    int shift = part.first();
    List<Token> tokens = new ArrayList<>();
    for (int at = part.first(); at <= part.last(); at++) {
      Token token = tree.token(at);
      boolean inside = part.contains(token.head());
      tokens.add(
          new Token(
              at - shift,
              token.text(),
              token.lemma(),
              token.tag(),
              token.span(),
              inside ? token.head() - shift : -1,
              inside ? token.relation() : "root"));
    }
    List<Name> names =
        whole.names().stream()
            .filter(name -> part.contains(name.first()) && part.contains(name.last()))
            .map(n -> new Name(n.type(), n.first() - shift, n.last() - shift, n.span()))
            .toList();
    Span span = whole.span(part.first(), part.last());
    Sentence alone = new Sentence(0, 0, span, tokens, names);
    Sentences one = new Sentences(sentences.text(), List.of(span), List.of(alone));
    return new Tree(alone, new Quotes(one));
  }
}
