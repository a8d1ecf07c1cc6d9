package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.Attitude;
import hearsay.model.ClaimSpans;
import hearsay.model.Quotation;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds who says, thinks and wants what. Safe for use by many threads. */
public final class Attributor {
  private final StatementFinder finder = new StatementFinder(Weights.load(), CueWords.load());

  /** In text order of their first words; an attribution precedes those within it. */
  public List<Attribution> attribute(Sentences sentences) {
    Quotes quotes = new Quotes(sentences);
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      statements.addAll(finder.find(new Tree(sentence, quotes)));
    }
    Contents contents = new Contents(sentences, quotes, statements);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Sentence sentence = sentences.list().get(statement.sentence());
      List<Span> content = contents.of(i);
      if (!content.isEmpty()) {
        ClaimSpans spans =
            new ClaimSpans(
                spans(sentence, statement.source()), spans(sentence, statement.cue()), content);
        found.add(
            new Attribution(spans, Quotation.INDIRECT, Attitude.ASSERTION, null, List.of()));
      }
    }
    return found;
  }

  private static List<Span> spans(Sentence sentence, Words words) {
    return words.isPresent()
        ? List.of(sentence.span(words.first(), words.last()))
        : List.of();
  }
}
