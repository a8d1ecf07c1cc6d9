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
import java.util.stream.Stream;

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

  /**
   * The statements nested in one sentence.
   *
   * @param outer what of the sentence is content of other statements, wherever their cues stand
   * @param cues heads of those that are not nested
   */
  List<Statement> in(Tree tree, List<Words> outer, Set<Integer> cues) {
    Set<Integer> known = new HashSet<>(cues);
    List<Statement> nested = new ArrayList<>();
    List<Words> level = outer;
    for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
      List<Words> deeper = new ArrayList<>();
      for (Words content : level) {
        for (Statement statement : inside(tree, content, known)) {
          nested.add(statement);
          deeper.add(statement.before());
          deeper.add(statement.after());
        }
      }
      level = deeper;
    }
    return nested;
  }

  private List<Statement> inside(Tree tree, Words content, Set<Integer> known) {
    Words inner = inner(tree, content);
    List<Statement> found = new ArrayList<>();
    if (!inner.isPresent() || inner.last() - inner.first() + 1 < SHORTEST) {
      return found;
    }
    int shift = inner.first();
    for (Statement statement : finder.find(alone(tree, inner))) {
      boolean inHere = statement.before().isPresent() || statement.after().isPresent();
      if (inHere && known.add(statement.head() + shift)) {
        found.add(complete(tree.sentence(), statement.nested(tree.sentence().index(), shift)));
      }
    }
    return found;
  }

  /** With its content in code points; all of it lies in the sentence. */
  private static Statement complete(Sentence sentence, Statement statement) {
    List<Span> content =
        Stream.of(statement.before(), statement.after())
            .filter(Words::isPresent)
            .map(words -> sentence.span(words.first(), words.last()))
            .toList();
    return statement.with(statement.before(), statement.after(), content);
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
