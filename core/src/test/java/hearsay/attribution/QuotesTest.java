package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.TestLinguist;
import hearsay.language.Token;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of {@code quotes.yaml}, and what holds for any marks. */
class QuotesTest {
  private static final Pattern WORD = Pattern.compile("\\w+|``|''|[^\\w\\s]");

  record Case(
      String name, String text, @Nullable List<String> speech, @Nullable List<String> held) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in =
        QuotesTest.class.getResourceAsStream("/hearsay/attribution/quotes.yaml")) {
      ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
      return yaml.readValue(in, new TypeReference<List<Case>>() {}).stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void knows(Case one) {
    Sentences sentences = TestLinguist.get().analyse(one.text());
    assertThat(quotations(sentences, true)).isEqualTo(orNone(one.speech()));
    assertThat(quotations(sentences, false)).isEqualTo(orNone(one.held()));
  }

  private static List<String> orNone(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private static List<String> quotations(Sentences sentences, boolean speech) {
    return new Quotes(sentences)
        .list().stream()
            .filter(quote -> quote.words() > 0 && quote.isSpeech() == speech)
            .map(quote -> sentences.words(quote.span()))
            .toList();
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.of(
            "\"", "“", "”", "''", "``", "«", "»", "„", "‘", "’", "'", " ", " ", "\n\n", "we",
            "wait", "s", ",", ".", "—", "(")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join("", words));
  }

  @Property(tries = 500)
  void quotationsAreInOrderAndHoldTheirTokens(@ForAll("marked") String text) {
    Sentences sentences = unparsed(text);
    Quotes quotes = new Quotes(sentences);
    int end = 0;
    for (Quotes.Quote quote : quotes.list()) {
      assertThat(quote.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(quote.span().length()).isPositive();
      end = quote.span().end();
    }
    for (Sentence sentence : sentences.list()) {
      for (Token token : sentence.tokens()) {
        Quotes.Quote quote = quotes.of(sentence, token.index());
        boolean inside = quotes.list().stream().anyMatch(q -> q.span().contains(token.span()));
        assertThat(quote != null).isEqualTo(inside);
        assertThat(quote == null || quote.span().contains(token.span())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "\" a", " 'a", "‘a s’ b ", "“‘", "\"\n\n\"a", "‘a\n\n", "„«"})
  void manyMarksTakeNoLongerThanTheyAreMany(String piece) {
    Sentences sentences = unparsed(piece.repeat(100_000));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new Quotes(sentences));
  }

  /** Words and marks without a parse; a sentence a line. */
  private static Sentences unparsed(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("(?<=\n\n)", -1)) {
      List<Token> tokens = new ArrayList<>();
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        int at = tokens.size();
        Span span = new Span(begin + word.start(), begin + word.end());
        tokens.add(new Token(at, word.group(), word.group(), "NN", span, at - 1, "dep"));
      }
      if (!tokens.isEmpty()) {
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), paragraphs.size(), span, tokens, List.of()));
        paragraphs.add(span);
      }
      begin += line.length();
    }
    return new Sentences(new CodePointText(text), paragraphs, sentences);
  }
}
