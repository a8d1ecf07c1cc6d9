package hearsay.evaluation;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into words and sentences the way the reference scorer of PolNeAR cuts it. */
final class PolNearText {
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}]+(?:['’.\\-][\\p{L}\\p{N}]+)*|[^\\p{L}\\p{N}_\\s]|_",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.!?…][\"”’')\\]]*\\s+(?=[\"“‘(\\[]?[A-Z0-9])|\\n+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Jr|Sr|St|No|vs|Lt|Col|Sgt|Inc|Co|Corp|U\\.S|Jan"
              + "|Feb|Aug|Sept|Oct|Nov|Dec)\\.$");

  /** The longest abbreviation with the characters around it that its pattern looks at. */
  private static final int ABBREVIATION_WINDOW = 12;

  private static final String EDGE = "\"“”„‘’'`´,.;:!?()[]{}—–- \t\n\u00a0…";

  private final CodePointText text;
  private final List<Span> tokens = new ArrayList<>();
  private final BitSet words = new BitSet();
  private final List<Span> sentences = new ArrayList<>();

  PolNearText(CodePointText text) {
    this.text = text;
    Matcher matcher = WORD.matcher(text.toString());
    while (matcher.find()) {
      if (Character.isLetterOrDigit(matcher.group().codePointAt(0))) {
        words.set(tokens.size());
      }
      tokens.add(text.span(matcher.start(), matcher.end()));
    }
    cutSentences();
  }

  private void cutSentences() {
    String whole = text.toString();
    Matcher end = SENTENCE_END.matcher(whole);
    int begin = 0;
    while (end.find()) {
      if (!abbreviates(whole, end.end())) {
        begin = cut(begin, end.end());
      }
    }
    cut(begin, whole.length());
  }

  private int cut(int begin, int end) {
    if (end > begin) {
      sentences.add(text.span(begin, end));
    }
    return end;
  }

  private static boolean abbreviates(String whole, int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(whole.charAt(last - 1))) {
      last--;
    }
    int from = Math.max(0, last - ABBREVIATION_WINDOW);
    return ABBREVIATION
        .matcher(whole)
        .useTransparentBounds(true)
        .region(from, last)
        .results()
        .findAny()
        .isPresent();
  }

  /** The pieces of a span that stand in each sentence, trimmed. */
  List<Span> pieces(Span span) {
    List<Span> pieces = new ArrayList<>();
    for (int i = firstAfter(sentences, span.begin()); i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.begin() >= span.end()) {
        break;
      }
      int begin = Math.max(span.begin(), sentence.begin());
      pieces.add(text.trim(new Span(begin, Math.min(span.end(), sentence.end()))));
    }
    return pieces;
  }

  /** Indices of all tokens under the spans. */
  BitSet tokens(Collection<Span> spans) {
    BitSet found = new BitSet();
    spans.forEach(span -> found.or(tokens(span)));
    return found;
  }

  /** Indices of the words under the spans; of a span without a word, its punctuation. */
  BitSet words(Collection<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      BitSet all = tokens(span);
      BitSet letters = (BitSet) all.clone();
      letters.and(words);
      found.or(letters.isEmpty() ? all : letters);
    }
    return found;
  }

  private BitSet tokens(Span span) {
    BitSet found = new BitSet();
    for (int i = firstAfter(tokens, span.begin()); i < tokens.size(); i++) {
      if (tokens.get(i).begin() >= span.end()) {
        break;
      }
      found.set(i);
    }
    return found;
  }

  /** Index of the first of the ordered spans that ends after an offset. */
  private static int firstAfter(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The span without quotation marks, brackets, dashes and other punctuation at its ends. */
  Span lax(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && EDGE.indexOf(text.codePoint(begin)) >= 0) {
      begin++;
    }
    while (end > begin && EDGE.indexOf(text.codePoint(end - 1)) >= 0) {
      end--;
    }
    return new Span(begin, end);
  }
}
