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
 * Gives quotations that no statement claims to their speakers: a quotation mark is certain evidence
 * that somebody speaks. In this order: the statement or reporting clause beside it, the name set
 * behind it, the clause that announces it, the speaker of the words before. What was claimed in
 * part is claimed as a whole. Works on any statements, however found.
 */
final class FreeQuotations {
  /** A quotation with fewer words may be but a word held at arm's length. */
  private static final int SHORTEST = 4;

  /** Tokens that may stand between a quotation and the statement that it goes on. */
  private static final int GAP = 3;

  /** How many sentences back the speaker of a quotation that stands alone is looked for. */
  private static final int REACH = 2;

  private static final String ENDS = ",.?!…";

  private final Sentences sentences;
  private final List<Tree> trees;
  private final Quotes quotes;
  private final Anchors anchors;
  private final List<Statement> statements;

  /** Indices of statements by the sentence of their cue. */
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  /** The statement that tells each quotation, by the quotation's begin. */
  private final Map<Integer, Integer> owners = new HashMap<>();

  private FreeQuotations(
      Sentences sentences, List<Tree> trees, Quotes quotes, List<Statement> statements) {
    this.sentences = sentences;
    this.trees = trees;
    this.quotes = quotes;
    this.anchors = new Anchors(sentences, trees);
    this.statements = new ArrayList<>(statements);
    for (int i = 0; i < statements.size(); i++) {
      bySentence.computeIfAbsent(statements.get(i).sentence(), s -> new ArrayList<>()).add(i);
    }
  }

  /**
   * The statements, some with more content, and new ones behind them.
   *
   * @param statements with their whole content
   */
  static List<Statement> claim(
      Sentences sentences, List<Tree> trees, Quotes quotes, List<Statement> statements) {
    FreeQuotations free = new FreeQuotations(sentences, trees, quotes, statements);
    free.enterOwners();
    for (Quote quote : quotes.list()) {
      free.claim(quote);
    }
    return free.statements;
  }

  /** Of the statements that claim some of a quotation from outside, the one that claims most. */
  private void enterOwners() {
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

  private Span cue(Statement statement) {
    Sentence sentence = sentences.list().get(statement.sentence());
    return sentence.span(statement.cue().first(), statement.cue().last());
  }

  private void claim(Quote quote) {
    if (!quote.isSpeech()) {
      return;
    }
    Integer owner = owners.get(quote.span().begin());
    if (owner != null) {
      if (quote.closed()) {
        extend(owner, quote.span());
      }
      return;
    }
    if (quote.words() < SHORTEST && !isSentence(quote)) {
      return;
    }
    Sentence first = firstSentence(quote);
    Sentence last = sentences.at(quote.span().end() - 1).orElseThrow();
    Integer found = beside(quote, first, last);
    if (found == null && isBare(quote, first, last)) {
      found = announced(quote, first);
      found = found == null ? goingOn(quote, first) : found;
    }
    if (found != null) {
      owners.put(quote.span().begin(), found);
    }
  }

  /** That of the first word: an opening mark may be left at the end of the sentence before. */
  private Sentence firstSentence(Quote quote) {
    Sentence opening = sentences.at(quote.span().begin()).orElseThrow();
    int next = opening.index() + 1;
    boolean left =
        quotes.opens(opening, opening.size() - 1)
            && next < sentences.list().size()
            && quote.span().overlaps(sentences.list().get(next).span());
    return left ? sentences.list().get(next) : opening;
  }

  /** Whether a quotation ends like a sentence or clause of its own. */
  private boolean isSentence(Quote quote) {
    return quote.closed() && quote.words() > 1 && ENDS.indexOf(lastCharacter(quote)) >= 0;
  }

  private int lastCharacter(Quote quote) {
    Sentence last = sentences.at(quote.span().end() - 1).orElseThrow();
    int mark = Anchors.words(last, quote.span()).last();
    int end = quote.closed() ? last.token(mark).span().begin() : quote.span().end();
    return sentences.text().codePoint(Math.max(quote.span().begin(), end - 1));
  }

  /**
   * Whether nothing stands beside a quotation in its sentences but marks, and behind it a few words
   * that end what it says.
   */
  private boolean isBare(Quote quote, Sentence first, Sentence last) {
    Words opening = Anchors.words(first, quote.span());
    int behind = Anchors.words(last, quote.span()).last() + 1;
    Tree tree = trees.get(last.index());
    boolean verbless = true;
    for (int at = behind; at < last.size(); at++) {
      verbless &= !tree.tag(at).startsWith("VB");
    }
    return words(first, 0, opening.first()) == 0
        && verbless
        && words(last, behind, last.size()) <= 2 * GAP;
  }

  /** A statement or reporting clause in the quotation's own sentences, or a name behind it. */
  private @Nullable Integer beside(Quote quote, Sentence first, Sentence last) {
    int behind = Anchors.words(last, quote.span()).last() + 1;
    int before = Anchors.words(first, quote.span()).first() - 1;
    Integer found = statementBehind(last, behind);
    found = found == null ? statementBefore(quote, first, before) : found;
    if (found != null) {
      extend(found, joined(found, quote, first));
      return found;
    }
    boolean sure = ",?!".indexOf(lastCharacter(quote)) >= 0;
    Tree tree = trees.get(last.index());
    found = add(tree, ReportingClause.behind(tree, behind, sure), quote);
    if (found == null) {
      found = signed(quote, last, behind);
    }
    if (found == null && last.index() + 1 < trees.size()) {
      found = interrupted(quote, tree, behind);
    }
    if (found == null && before >= 0) {
      Tree earlier = trees.get(first.index());
      found = add(earlier, ReportingClause.before(earlier, before + 1), quote);
    }
    if (found == null && behind >= last.size() && last.index() + 1 < trees.size()) {
      Tree next = trees.get(last.index() + 1);
      if (Character.isLowerCase(next.token(0).text().codePointAt(0))) {
        found = add(next, ReportingClause.behind(next, 0, true), quote);
      }
    }
    return found;
  }

  /** The statement whose clause begins right behind a quotation. */
  private @Nullable Integer statementBehind(Sentence sentence, int behind) {
    for (int i : bySentence.getOrDefault(sentence.index(), List.of())) {
      Statement statement = statements.get(i);
      int begin = statement.cue().first();
      if (statement.source().isPresent() && statement.sourceSentence() == sentence.index()) {
        begin = Math.min(begin, statement.source().first());
      }
      if (begin >= behind && words(sentence, behind, begin) <= GAP) {
        return i;
      }
    }
    return null;
  }

  /** The last statement that ends right before a quotation in its sentence. */
  private @Nullable Integer statementBefore(Quote quote, Sentence sentence, int before) {
    List<Integer> here = bySentence.getOrDefault(sentence.index(), List.of());
    for (int n = here.size() - 1; n >= 0; n--) {
      Statement statement = statements.get(here.get(n));
      if (isSigned(here.get(n))) {
        continue;
      }
      int end = statement.cue().last();
      for (Span piece : statement.content()) {
        if (piece.end() <= quote.span().begin()) {
          end = Math.max(end, Anchors.words(sentence, piece).last());
        }
      }
      if (end <= before && words(sentence, end + 1, before + 1) <= GAP) {
        return here.get(n);
      }
    }
    return null;
  }

  private int words(Sentence sentence, int from, int to) {
    int words = 0;
    Tree tree = trees.get(sentence.index());
    for (int at = from; at < to; at++) {
      words += tree.isMark(at) ? 0 : 1;
    }
    return words;
  }

  /** With the few words between a content and the quotation that it goes on with. */
  private Span joined(int statement, Quote quote, Sentence sentence) {
    for (Span piece : statements.get(statement).content()) {
      if (piece.end() <= quote.span().begin()
          && piece.begin() >= sentence.span().begin()
          && !cue(statements.get(statement)).overlaps(new Span(piece.end(), quote.span().end()))) {
        int from = Anchors.words(sentence, piece).last() + 1;
        int to = Anchors.words(sentence, quote.span()).first();
        if (words(sentence, from, to) > 0) {
          return new Span(piece.end(), quote.span().end());
        }
      }
    }
    return quote.span();
  }

  /** “…” — Ann Lee: behind the quotation or in the line below it. */
  private @Nullable Integer signed(Quote quote, Sentence last, int behind) {
    Tree tree = trees.get(last.index());
    Integer found = null;
    if (behind < last.size()) {
      return add(tree, ReportingClause.signature(tree, behind), quote);
    }
    if (last.index() + 1 < trees.size()) {
      Tree next = trees.get(last.index() + 1);
      found = add(next, ReportingClause.signature(next, 0), quote);
    }
    return found;
  }

  /** "The mayor was blunt: “…”", the colon at the end of the sentence before. */
  private @Nullable Integer announced(Quote quote, Sentence first) {
    if (first.index() == 0) {
      return null;
    }
    Tree earlier = trees.get(first.index() - 1);
    if (!earlier.lower(earlier.size() - 1).equals(":")) {
      return null;
    }
    List<Integer> here = bySentence.getOrDefault(earlier.sentence().index(), List.of());
    int last = here.isEmpty() ? -1 : here.get(here.size() - 1);
    if (last >= 0 && statements.get(last).source().isPresent()) {
      extend(last, quote.span());
      return last;
    }
    return add(earlier, ReportingClause.before(earlier, earlier.size()), quote);
  }

  /**
   * The speaker of what stands right before: of the sentence before in the same paragraph, or of
   * the quotation that the paragraph before ends with.
   */
  private @Nullable Integer goingOn(Quote quote, Sentence first) {
    Integer speaker = null;
    int most = Math.min(REACH, first.index());
    for (int n = 1; n <= most && speaker == null; n++) {
      Sentence earlier = sentences.list().get(first.index() - n);
      boolean same = earlier.paragraph() == first.paragraph();
      if (n > 1 && !same) {
        return null;
      }
      speaker = lastQuotedIn(earlier, same);
      List<Integer> here = bySentence.getOrDefault(earlier.index(), List.of());
      for (int i : same && speaker == null ? here : List.<Integer>of()) {
        speaker = statements.get(i).source().isPresent() ? Integer.valueOf(i) : speaker;
      }
      if (speaker == null && !isPassed(earlier)) {
        return null;
      }
    }
    if (speaker != null) {
      extend(speaker, quote.span());
    }
    return speaker;
  }

  /** A sentence that keeps to the speaker before it: cut off from it, or of "he" or "she". */
  private boolean isPassed(Sentence sentence) {
    Tree tree = trees.get(sentence.index());
    return tree.lower(0).equals(tree.token(0).text())
        || tree.lower(0).equals("he")
        || tree.lower(0).equals("she");
  }

  /**
   * Whose quotation stands last in a sentence; where a new paragraph goes on, nothing but its
   * reporting clause may follow it.
   */
  private @Nullable Integer lastQuotedIn(Sentence sentence, boolean sameParagraph) {
    List<Quote> here = quotes.overlapping(sentence.span());
    if (here.isEmpty()) {
      return lastReported(sentence);
    }
    Quote last = here.get(here.size() - 1);
    Integer owner = owners.get(last.span().begin());
    if (owner == null || isSigned(owner)) {
      return null;
    }
    if (sameParagraph) {
      return owner;
    }
    Statement statement = statements.get(owner);
    int end = Math.max(last.span().end(), cue(statement).end());
    if (statement.source().isPresent() && statement.sourceSentence() == sentence.index()) {
      end = Math.max(end, sentence.token(statement.source().last()).span().end());
    }
    int from = Anchors.words(sentence, new Span(Math.max(end - 1, 0), end)).last() + 1;
    return words(sentence, from, sentence.size()) <= 2 * GAP ? owner : null;
  }

  private boolean isSigned(int statement) {
    Statement signed = statements.get(statement);
    return ReportingClause.isSignature(trees.get(signed.sentence()), signed.cue());
  }

  /** "he said." as a sentence of its own. */
  private @Nullable Integer lastReported(Sentence sentence) {
    for (int i : bySentence.getOrDefault(sentence.index(), List.of())) {
      List<Span> content = statements.get(i).content();
      Span last = content.get(content.size() - 1);
      if (last.end() <= sentence.span().begin() && !quotes.overlapping(last).isEmpty()) {
        return i;
      }
    }
    return null;
  }

  private @Nullable Integer interrupted(Quote quote, Tree tree, int behind) {
    Tree next = trees.get(tree.sentence().index() + 1);
    Words source = ReportingClause.interrupted(tree, behind, next);
    if (source == null) {
      return null;
    }
    Span speaker = tree.sentence().span(source.first(), source.last());
    return add(next, List.of(speaker), new Words(0, 0), quote);
  }

  private @Nullable Integer add(Tree tree, @Nullable ReportingClause clause, Quote quote) {
    return clause == null
        ? null
        : add(
            tree,
            List.of(tree.sentence().span(clause.source().first(), clause.source().last())),
            clause.cue(),
            quote);
  }

  /** A new statement, or the one that has the same cue already. */
  private @Nullable Integer add(Tree tree, List<Span> source, Words cue, Quote quote) {
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
  private void extend(int index, Span more) {
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
