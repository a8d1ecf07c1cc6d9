package hearsay.time;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts cut into sentences and tokens without any model, for tests that need thousands of them:
 * every line a sentence, capitalised words proper nouns, all else nouns that hang from the first.
 */
final class PlainSentences {
  private static final Pattern TOKEN =
      Pattern.compile("['’]s\\b|['’]\\d0s|o'clock|[\\p{L}\\p{N}.:/,-]*[\\p{L}\\p{N}]\\.?|\\S");

  private PlainSentences() {}

  static Sentences of(String text) {
    CodePointText points = new CodePointText(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      List<Token> tokens = tokens(points, line, from);
      if (!tokens.isEmpty()) {
        Span span =
            new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
        sentences.add(new Sentence(sentences.size(), paragraphs.size(), span, tokens, List.of()));
        paragraphs.add(span);
      }
      from += line.length() + 1;
    }
    return new Sentences(points, paragraphs, sentences);
  }

  private static List<Token> tokens(CodePointText points, String line, int from) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(line);
    while (found.find()) {
      Span span = points.span(from + found.start(), from + found.end());
      String word = found.group();
      String tag = Character.isUpperCase(word.codePointAt(0)) ? "NNP" : "NN";
      tokens.add(
          new Token(
              tokens.size(),
              word,
              word.toLowerCase(Locale.ROOT),
              tag,
              span,
              tokens.isEmpty() ? -1 : 0,
              tokens.isEmpty() ? "root" : "dep"));
    }
    return tokens;
  }
}
