package hearsay.attribution;

import hearsay.attribution.QuotePairs.Pair;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text by its quotation marks: straight, curly, LaTeX (``…''), guillemets,
 * German „…“, single ones, and paragraphs that each open a mark which only the last one closes. Of
 * quotations within quotations only the outer counts. Linear in the text's length. Immutable.
 */
final class Quotes {
  /**
   * One quotation.
   *
   * @param span marks included, code points
   * @param words between the marks
   * @param closed whether its closing mark was found
   * @param title whether it is but a work's title or a word held at arm's length
   * @param capitalised whether it is written like a title, though with a comma or full stop before
   *     the closing mark, as speech has it and American papers have it for titles too
   */
  record Quote(Span span, int words, boolean closed, boolean title, boolean capitalised) {
    /** Whether somebody's words are given in it. */
    boolean isSpeech() {
      return !title && words > 0;
    }
  }

  /** A title has no more words than this. */
  private static final int LONGEST_TITLE = 8;

  /** Tags of words that need no capital in a title, and such words themselves. */
  private static final Set<String> LITTLE = Set.of("IN", "DT", "and", "or", "to", "n't", "n’t");

  /** A quotation right behind one of these is no one's words. */
  private static final Set<String> DISTANCING =
      Set.of(
          "so-called",
          "self-styled",
          "self-proclaimed",
          "self-described",
          "name",
          "title",
          "entitle",
          "dub",
          "nickname");

  private final List<Quote> list;

  /** Per sentence and token: index in {@link #list}, -1 outside. */
  private final int[][] at;

  private final boolean[][] mark;

  Quotes(Sentences sentences) {
    int size = sentences.list().size();
    at = new int[size][];
    mark = new boolean[size][];
    for (Sentence sentence : sentences.list()) {
      at[sentence.index()] = new int[sentence.size()];
      mark[sentence.index()] = new boolean[sentence.size()];
      Arrays.fill(at[sentence.index()], -1);
    }
    List<QuoteMark> marks = QuoteMark.of(sentences);
    for (QuoteMark one : marks) {
      mark[one.sentence()][one.token()] = !one.isSingle();
    }
    List<Quote> found = new ArrayList<>();
    for (Pair pair : QuotePairs.of(sentences, marks)) {
      List<Token> tokens = tokens(sentences, pair, found.size());
      Token last = tokens.get(tokens.size() - 1);
      mark[pair.first().sentence()][pair.first().token()] = true;
      mark[pair.last().sentence()][pair.last().token()] |= pair.closed();
      int words = 0;
      for (Token token : tokens) {
        words += Character.isLetterOrDigit(token.text().codePointAt(0)) ? 1 : 0;
      }
      Span span = new Span(tokens.get(0).span().begin(), last.span().end());
      boolean title = isDistanced(sentences, pair) || (pair.closed() && isCapitalised(tokens, 2));
      boolean capitalised =
          pair.closed() && !isLoud(tokens) && isCapitalised(withoutStop(tokens), 3);
      found.add(new Quote(span, words, pair.closed(), title, capitalised));
    }
    list = List.copyOf(found);
  }

  /** The tokens of a quotation, each entered as standing in it. */
  private List<Token> tokens(Sentences sentences, Pair pair, int index) {
    List<Token> tokens = new ArrayList<>();
    for (int i = pair.first().sentence(); i <= pair.last().sentence(); i++) {
      Sentence sentence = sentences.list().get(i);
      int from = i == pair.first().sentence() ? pair.first().token() : 0;
      int to = i == pair.last().sentence() ? pair.last().token() : sentence.size() - 1;
      for (int token = from; token <= to; token++) {
        at[i][token] = index;
        tokens.add(sentence.token(token));
      }
    }
    return tokens;
  }

  /** So-called “republic”. */
  private static boolean isDistanced(Sentences sentences, Pair pair) {
    Sentence sentence = sentences.list().get(pair.first().sentence());
    int before = pair.first().token() - 1;
    return before >= 0 && DISTANCING.contains(sentence.token(before).lemma());
  }

  /** “Gone with the Wind”: short, and all but little words with a capital. */
  private static boolean isCapitalised(List<Token> tokens, int fewest) {
    int capitals = 0;
    int words = 0;
    for (Token token : tokens) {
      if (token.text().matches("[,.!?]") || words > LONGEST_TITLE) {
        return false;
      }
      int first = token.text().codePointAt(0);
      boolean word = Character.isLetter(first);
      boolean small = LITTLE.contains(token.tag()) || LITTLE.contains(token.text());
      words += word ? 1 : 0;
      capitals += word && (small || Character.isUpperCase(first)) ? 1 : 0;
    }
    return words >= fewest && capitals == words;
  }

  /** “OUT NOW” */
  private static boolean isLoud(List<Token> tokens) {
    return tokens.stream()
        .allMatch(token -> token.text().codePoints().noneMatch(Character::isLowerCase));
  }

  /** “Gone with the Wind,” without its comma. */
  private static List<Token> withoutStop(List<Token> tokens) {
    int stop = tokens.size() - 2;
    return stop > 0 && tokens.get(stop).text().matches("[,.]")
        ? Stream.concat(
                tokens.subList(0, stop).stream(), tokens.subList(stop + 1, tokens.size()).stream())
            .toList()
        : tokens;
  }

  List<Quote> list() {
    return list;
  }

  /** The quotations that share a character with a span, in order. */
  List<Quote> overlapping(Span span) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).span().end() > span.begin()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int last = low;
    while (last < list.size() && list.get(last).span().begin() < span.end()) {
      last++;
    }
    return list.subList(low, last);
  }

  /** The quotation that a token stands in or is a mark of, or null. */
  @Nullable Quote of(Sentence sentence, int token) {
    int index = index(sentence, token);
    return index < 0 ? null : list.get(index);
  }

  /** Index of the quotation that a token stands in, or -1; -1 outside the sentence too. */
  int index(Sentence sentence, int token) {
    int[] row = at[sentence.index()];
    return token < 0 || token >= row.length ? -1 : row[token];
  }

  /** Whether a token is a quotation mark. */
  boolean isMark(Sentence sentence, int token) {
    boolean[] row = mark[sentence.index()];
    return token >= 0 && token < row.length && row[token];
  }

  boolean opens(Sentence sentence, int token) {
    Quote quote = of(sentence, token);
    return quote != null && sentence.token(token).span().begin() == quote.span().begin();
  }

  boolean closes(Sentence sentence, int token) {
    Quote quote = of(sentence, token);
    return quote != null
        && isMark(sentence, token)
        && sentence.token(token).span().end() == quote.span().end();
  }
}
