package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a text by its quotation marks: straight, curly, LaTeX (``…''), guillemets,
 * German „…“, and paragraphs that each open a mark which only the last one closes. One pass over
 * the tokens; of quotations within quotations only the outer counts. Immutable.
 */
final class Quotes {
  /**
   * One quotation.
   *
   * @param span marks included, code points
   * @param words tokens between the marks
   * @param closed whether its closing mark was found
   * @param title whether it is but a work's title or a word held at arm's length
   */
  record Quote(Span span, int words, boolean closed, boolean title) {
    /** Whether somebody's words are given in it. */
    boolean isSpeech() {
      return !title && words > 0;
    }
  }

  private enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  private static final Map<String, Side> MARKS =
      Map.ofEntries(
          Map.entry("“", Side.EITHER),
          Map.entry("„", Side.OPEN),
          Map.entry("‟", Side.OPEN),
          Map.entry("«", Side.EITHER),
          Map.entry("»", Side.EITHER),
          Map.entry("``", Side.OPEN),
          Map.entry("”", Side.CLOSE),
          Map.entry("''", Side.EITHER),
          Map.entry("\"", Side.EITHER),
          Map.entry("’’", Side.CLOSE),
          Map.entry("‘‘", Side.OPEN));

  /** A title has no more words than this. */
  private static final int LONGEST_TITLE = 8;

  /** A quotation right behind one of these is no one's words. */
  private static final Set<String> DISTANCING =
      Set.of("so-called", "called", "named", "titled", "entitled", "dubbed", "nicknamed");

  private final List<Quote> list;

  /** Per sentence and token: index in {@link #list}, -1 outside. */
  private final int[][] at;

  private final boolean[][] mark;

  Quotes(Sentences sentences) {
    Builder builder = new Builder(sentences);
    builder.scan();
    list = List.copyOf(builder.found);
    at = builder.at;
    mark = builder.mark;
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

  /** State of the one pass. */
  private static final class Builder {
    final Sentences sentences;
    final List<Quote> found = new ArrayList<>();
    final int[][] at;
    final boolean[][] mark;

    /** Tokens since the open mark, as sentence and token index. */
    final Deque<int[]> open = new ArrayDeque<>();

    boolean inside;
    String opener = "";
    int end;

    Builder(Sentences sentences) {
      this.sentences = sentences;
      int n = sentences.list().size();
      at = new int[n][];
      mark = new boolean[n][];
      for (Sentence sentence : sentences.list()) {
        at[sentence.index()] = new int[sentence.size()];
        mark[sentence.index()] = new boolean[sentence.size()];
        java.util.Arrays.fill(at[sentence.index()], -1);
      }
    }

    void scan() {
      int paragraph = -1;
      for (Sentence sentence : sentences.list()) {
        if (sentence.paragraph() != paragraph) {
          paragraph = sentence.paragraph();
          if (inside && !continues(sentence)) {
            close(false);
          }
        }
        for (Token token : sentence.tokens()) {
          step(sentence, token);
        }
      }
      if (inside) {
        close(false);
      }
    }

    /** A quotation runs over a paragraph's end where the next paragraph opens the mark anew. */
    private boolean continues(Sentence next) {
      return next.token(0).text().equals(opener);
    }

    private void step(Sentence sentence, Token token) {
      Side side = MARKS.get(token.text());
      mark[sentence.index()][token.index()] = side != null;
      if (!inside) {
        if (side != null && opens(sentence, token, side)) {
          inside = true;
          opener = token.text();
          put(sentence, token);
        }
        return;
      }
      put(sentence, token);
      if (side != null && closes(sentence, token, side)) {
        close(true);
      }
    }

    private void put(Sentence sentence, Token token) {
      open.add(new int[] {sentence.index(), token.index()});
      end = token.span().end();
    }

    private boolean opens(Sentence sentence, Token token, Side side) {
      if (side == Side.CLOSE) {
        return false;
      }
      if (side == Side.OPEN || token.text().equals("“") || token.text().equals("«")) {
        return true;
      }
      return token.text().equals("»") || !glued(sentence, token) || gluedRight(sentence, token);
    }

    /** “ opens in English and closes what „ opened in German; the like of guillemets. */
    private boolean closes(Sentence sentence, Token token, Side side) {
      String text = token.text();
      boolean repeated = token.index() == 0 && text.equals(opener);
      return switch (opener) {
        case "„", "‟" -> text.equals("“") || text.equals("”") || text.equals("\"");
        case "«" -> text.equals("»");
        case "»" -> text.equals("«");
        case "“" -> text.equals("”") || (side == Side.EITHER && text.equals("\""));
        default -> side != Side.OPEN && !repeated && !opensAgain(sentence, token);
      };
    }

    /** A straight mark with a space before and none after cannot close anything. */
    private boolean opensAgain(Sentence sentence, Token token) {
      return !glued(sentence, token) && gluedRight(sentence, token) && token.index() == 0;
    }

    private static boolean glued(Sentence sentence, Token token) {
      int index = token.index();
      return index > 0 && sentence.token(index - 1).span().end() == token.span().begin();
    }

    private static boolean gluedRight(Sentence sentence, Token token) {
      int index = token.index();
      return index + 1 < sentence.size()
          && sentence.token(index + 1).span().begin() == token.span().end();
    }

    /** “Gone with the Wind”, so-called “republic”: short and capitalised, or distanced. */
    private boolean isTitle(boolean closed) {
      int[] first = open.getFirst();
      Sentence sentence = sentences.list().get(first[0]);
      if (first[1] > 0 && DISTANCING.contains(sentence.token(first[1] - 1).lemma())) {
        return true;
      }
      int capitals = 0;
      int words = 0;
      for (int[] at : open) {
        Token token = sentences.list().get(at[0]).token(at[1]);
        boolean end = token.text().matches("[,.!?]");
        if (end || words > LONGEST_TITLE) {
          return false;
        }
        boolean word = Character.isLetter(token.text().codePointAt(0));
        boolean small =
            token.tag().equals("IN") || token.tag().equals("DT") || token.text().equals("and");
        words += word ? 1 : 0;
        capitals += word && (small || Character.isUpperCase(token.text().codePointAt(0))) ? 1 : 0;
      }
      return closed && words > 1 && capitals == words;
    }

    private void close(boolean closed) {
      int[] first = open.getFirst();
      int begin = sentences.list().get(first[0]).token(first[1]).span().begin();
      int words = open.size() - (closed ? 2 : 1);
      for (int[] token : open) {
        at[token[0]][token[1]] = found.size();
      }
      found.add(new Quote(new Span(begin, end), words, closed, isTitle(closed)));
      open.clear();
      inside = false;
    }
  }
}
