package hearsay.attribution;

import hearsay.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a source, however they were found.
 *
 * @param sentence index of the sentence that they stand in
 * @param head token there
 * @param content first stretch of what the source says, or null
 */
record SourcePhrase(int sentence, Words words, int head, @Nullable Span content) {
  /** The sources that statements name. */
  static List<SourcePhrase> of(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.sourceHead() >= 0 && statement.source().isPresent())
        .map(SourcePhrase::of)
        .toList();
  }

  private static SourcePhrase of(Statement statement) {
    List<Span> content = statement.content();
    return new SourcePhrase(
        statement.sourceSentence(),
        statement.source(),
        statement.sourceHead(),
        content.isEmpty() ? null : content.get(0));
  }
}
