package hearsay.attribution;

import hearsay.attribution.Quotes.Quote;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a report while its quotations are given out, and which of them tells each
 * quotation. Statements are named by their index, which does not change.
 */
final class QuotationOwners {
  private final Sentences sentences;
  private final List<Tree> trees;
  private final Anchors anchors;
  private final List<Statement> statements;

  /** Indices of statements by the sentence of their cue. */
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  /** The statement that tells each quotation, by the quotation's begin. */
  private final Map<Integer, Integer> owners = new HashMap<>();

  QuotationOwners(
      Sentences sentences, List<Tree> trees, Quotes quotes, List<Statement> statements) {
    this.sentences = sentences;
    this.trees = trees;
    this.anchors = new Anchors(sentences, trees);
    this.statements = new ArrayList<>(statements);
    for (int i = 0; i < statements.size(); i++) {
      bySentence.computeIfAbsent(statements.get(i).sentence(), s -> new ArrayList<>()).add(i);
    }
    enterOwners(quotes);
  }

  /** All statements as they now are, new ones last. */
  List<Statement> list() {
    return statements;
  }

  Statement get(int index) {
    return statements.get(index);
  }

  /** The statements whose cue stands in a sentence. */
  List<Integer> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** The statement that tells a quotation, or null. */
  @Nullable Integer of(Quote quote) {
    return owners.get(quote.span().begin());
  }

  void enter(Quote quote, int index) {
    owners.put(quote.span().begin(), index);
  }

  /** Of the statements that claim some of a quotation from outside, the one that claims most. */
  private void enterOwners(Quotes quotes) {
    Map<Integer, Integer> most = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Span cue = cue(statement);
      for (Span piece : statement.content()) {
        for (Quote quote : quotes.overlapping(piece)) {
          int shared =
              Math.min(piece.end(), quote.span().end())
                  - Math.max(piece.begin(), quote.span().begin());
          int begin = quote.span().begin();
          if (!quote.span().contains(cue) && shared > most.getOrDefault(begin, 0)) {
            most.put(begin, shared);
            owners.put(begin, i);
          }
        }
      }
    }
  }

  /** The code points of a statement's cue. */
  Span cue(Statement statement) {
    Sentence sentence = sentences.list().get(statement.sentence());
    return sentence.span(statement.cue().first(), statement.cue().last());
  }

  /** Whether a statement is but a name set behind a dash. */
  boolean isSigned(int statement) {
    Statement signed = statements.get(statement);
    return ReportingClause.isSignature(trees.get(signed.sentence()), signed.cue());
  }

  /** A new statement, or the one that has the same cue already. */
  @Nullable Integer add(Tree tree, List<Span> source, Words cue, Quote quote) {
    Sentence sentence = tree.sentence();
    List<Integer> here = bySentence.computeIfAbsent(sentence.index(), s -> new ArrayList<>());
    for (int i : here) {
      if (statements.get(i).cue().contains(cue.last())) {
        extend(i, quote.span());
        return i;
      }
    }
    List<Span> cues = List.of(sentence.span(cue.first(), cue.last()));
    Statement statement = anchors.statement(new ClaimSpans(source, cues, List.of(quote.span())));
    if (statement == null) {
      return null;
    }
    here.add(statements.size());
    statements.add(statement);
    return statements.size() - 1;
  }

  /** Adds a stretch to a statement's content; pieces that overlap or touch become one. */
  void extend(int index, Span more) {
    Statement statement = statements.get(index);
    Span cue = cue(statement);
    if (more.overlaps(cue)) {
      return;
    }
    TreeSet<Span> pieces = new TreeSet<>(statement.content());
    pieces.add(more);
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0 && piece.begin() <= joined.get(last).end()) {
        joined.set(last, joined.get(last).union(piece));
      } else {
        joined.add(piece);
      }
    }
    statements.set(index, statement.with(statement.before(), statement.after(), joined));
  }
}
