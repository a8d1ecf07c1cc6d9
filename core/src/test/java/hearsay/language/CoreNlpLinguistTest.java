package hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoreNlpLinguistTest {
  private static Sentences analyse(String text) {
    return TestLinguist.get().analyse(text);
  }

  @Test
  void findsSubjectVerbAndNames() {
    Sentence sentence = analyse("Kenya said on Friday that Ethiopia had agreed.").list().get(0);
    Token said = sentence.root();
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(sentence.child(said, "nsubj")).map(Token::text).contains("Kenya");
    assertThat(sentence.names()).extracting(Name::type).containsOnly(Name.Type.LOCATION);
    assertThat(sentence.subtree(sentence.token(7)).cardinality()).isPositive();
  }

  @Test
  void aSentenceNeverRunsOverAParagraph() {
    Sentences sentences = analyse("Talks in Doha\nThe envoys met again.");
    assertThat(sentences.list()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void aSentenceWithoutAFullStopIsCut() {
    Sentences sentences = analyse("word ".repeat(5_000));
    assertThat(sentences.list())
        .allSatisfy(
            sentence ->
                assertThat(sentence.size()).isLessThanOrEqualTo(CoreNlpLinguist.LONGEST_SENTENCE));
    assertThat(sentences.list().stream().mapToInt(Sentence::size).sum()).isEqualTo(5_000);
  }

  @Test
  void tokensAfterAnEmojiKeepCodePointOffsets() {
    Sentences sentences = analyse("\uD83D\uDE00 Mali agreed.");
    List<String> words =
        sentences.list().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> sentences.words(token.span()))
            .collect(Collectors.toList());
    assertThat(words).contains("Mali", "agreed");
    assertThat(sentences.at(2)).isPresent();
  }

  @Test
  void anEmptyTextHasNoSentence() {
    assertThat(analyse("").list()).isEmpty();
    assertThat(analyse(" \n ").list()).isEmpty();
  }

  @Property(tries = 60)
  void everyTokenIsTheWordsUnderItsSpan(@ForAll String any) {
    Sentences sentences = analyse(any);
    int before = 0;
    for (Sentence sentence : sentences.list()) {
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        assertThat(sentences.words(span)).isEqualTo(token.text());
        assertThat(span.begin()).isGreaterThanOrEqualTo(before);
        before = span.end();
      }
    }
  }
}
