package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The content of each statement in the whole text: what was found inside the sentence, carried on
 * where a quotation runs over the sentence's end, and joined with the parts of a split quotation.
 */
final class Contents {
  private final Sentences sentences;
  private final Quotes quotes;
  private final List<Statement> statements;
  private final List<List<Span>> spans = new ArrayList<>();
  private final Set<Quotes.Quote> claimed = new HashSet<>();

  private Contents(Sentences sentences, Quotes quotes, List<Statement> statements) {
    this.sentences = sentences;
    this.quotes = quotes;
    this.statements = statements;
    for (Statement statement : statements) {
      List<Span> pieces = pieces(statement);
      spans.add(pieces);
      claim(pieces);
    }
    for (int i = 0; i < statements.size(); i++) {
      resume(statements.get(i), spans.get(i));
    }
  }

  /** The statements with their whole content; those are left out for which there is none. */
  static List<Statement> complete(Sentences sentences, Quotes quotes, List<Statement> statements) {
    Contents contents = new Contents(sentences, quotes, statements);
    List<Statement> complete = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      List<Span> spans = contents.spans.get(i);
      if (!spans.isEmpty()) {
        complete.add(statement.with(statement.before(), statement.after(), spans));
      }
    }
    return complete;
  }

  private List<Span> pieces(Statement statement) {
    Sentence sentence = sentences.list().get(statement.sentence());
    List<Span> pieces = new ArrayList<>(statement.content());
    if (!pieces.isEmpty()) {
      return pieces;
    }
    switch (statement.frame()) {
      case PREVIOUS -> previous(sentence, pieces);
      case NEXT -> next(sentence, pieces);
      default -> {
        if (statement.before().isPresent()) {
          pieces.add(before(sentence, statement));
        }
        if (statement.after().isPresent()) {
          pieces.add(after(sentence, statement));
        }
      }
    }
    return pieces;
  }

  private Span before(Sentence sentence, Statement statement) {
    Words words = statement.before();
    Span span = sentence.span(words.first(), words.last());
    Quotes.Quote quote = quotes.of(sentence, words.first());
    if (words.first() == 0 && quote != null && quote.span().begin() < span.begin()) {
      return new Span(quote.span().begin(), span.end());
    }
    return span;
  }

  private Span after(Sentence sentence, Statement statement) {
    Words words = statement.after();
    Span span = sentence.span(words.first(), words.last());
    Quotes.Quote quote = quotes.of(sentence, words.last());
    if (quote != null
        && quote.span().end() > sentence.span().end()
        && words.last() >= sentence.size() - 2) {
      return new Span(span.begin(), quote.span().end());
    }
    if (isLabel(sentence, statement)) {
      return new Span(span.begin(), sentences.paragraphs().get(sentence.paragraph()).end());
    }
    return span;
  }

  /** "SMITH: I went home. I slept." holds to the paragraph's end. */
  private static boolean isLabel(Sentence sentence, Statement statement) {
    boolean mark = !Character.isLetter(sentence.token(statement.head()).text().codePointAt(0));
    return mark
        && statement.source().first() == 0
        && statement.after().last() == sentence.size() - 1;
  }

  private void previous(Sentence sentence, List<Span> pieces) {
    if (sentence.index() == 0) {
      return;
    }
    Sentence earlier = sentences.list().get(sentence.index() - 1);
    Quotes.Quote quote = quotes.of(earlier, earlier.size() - 1);
    if (quote != null) {
      pieces.add(quote.span());
    }
  }

  private void next(Sentence sentence, List<Span> pieces) {
    if (sentence.index() + 1 < sentences.list().size()) {
      Quotes.Quote quote = quotes.of(sentences.list().get(sentence.index() + 1), 0);
      if (quote != null && quote.span().begin() >= sentence.span().end()) {
        pieces.add(quote.span());
      }
    }
  }

  private void claim(List<Span> pieces) {
    pieces.forEach(piece -> claimed.addAll(quotes.overlapping(piece)));
  }

  /** “A,” he said. “B.”: the quotation that the next sentence opens with goes on, if it is free. */
  private void resume(Statement statement, List<Span> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    Sentence sentence = sentences.list().get(statement.sentence());
    int next = sentence.index() + 1;
    if (next >= sentences.list().size()) {
      return;
    }
    Sentence following = sentences.list().get(next);
    Quotes.Quote quote = quotes.of(following, 0);
    if (quote != null
        && quote.span().begin() == following.span().begin()
        && following.paragraph() == sentence.paragraph()
        && !claimed.contains(quote)
        && isQuoted(pieces)) {
      pieces.add(quote.span());
      claimed.add(quote);
    }
  }

  private boolean isQuoted(List<Span> pieces) {
    Span last = pieces.get(pieces.size() - 1);
    return !quotes.overlapping(last).isEmpty();
  }
}
