package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who the sources of statements are that were found by other means, such as those that a corpus
 * gives. Safe for use by many threads.
 */
public final class Speakers {
  private final VoiceKinds kinds = new VoiceKinds();

  /**
   * The voices by their sources: code points from a source's first word to its last, over all its
   * pieces. A source counts for the sentence that it begins in; one that begins in none has no
   * voice.
   *
   * @param statements all that is known of the report: what each source says tells who is meant by
   *     "I" and by "he" in it
   */
  public Map<Span, Voice> of(Sentences parsed, List<ClaimSpans> statements) {
    Sentences sentences = new NamesInFull(kinds).within(parsed);
    Quotes quotes = new Quotes(sentences);
    List<Tree> trees = sentences.list().stream().map(s -> new Tree(s, quotes)).toList();
    Map<Span, SourcePhrase> sources = new LinkedHashMap<>();
    List<SourcePhrase> phrases = new ArrayList<>();
    for (ClaimSpans statement : statements) {
      SourcePhrase phrase = phrase(sentences, trees, statement);
      if (phrase != null) {
        phrases.add(phrase);
        sources.putIfAbsent(whole(statement.source()), phrase);
      }
    }
    Voices voices = new Voices(trees, kinds, phrases);
    Map<Span, Voice> found = new LinkedHashMap<>();
    sources.forEach(
        (span, source) -> {
          Tree tree = trees.get(source.sentence());
          found.put(span, voices.of(tree, source.head(), source.words(), null));
        });
    return found;
  }

  private static @Nullable SourcePhrase phrase(
      Sentences sentences, List<Tree> trees, ClaimSpans statement) {
    if (statement.source().isEmpty()) {
      return null;
    }
    Span whole = whole(statement.source());
    Sentence sentence = sentences.at(whole.begin()).orElse(null);
    Words words = sentence == null ? Words.NONE : Anchors.words(sentence, whole);
    if (sentence == null || !words.isPresent()) {
      return null;
    }
    List<Span> content = statement.content();
    return new SourcePhrase(
        sentence.index(),
        words,
        trees.get(sentence.index()).top(words),
        content.isEmpty() ? null : content.get(0));
  }

  private static Span whole(List<Span> pieces) {
    return pieces.get(0).union(pieces.get(pieces.size() - 1));
  }
}
