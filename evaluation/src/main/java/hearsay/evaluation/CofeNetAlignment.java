package hearsay.evaluation;

import hearsay.language.Table;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds CofeNet's tokens in the text that they were cut from: marks may be written otherwise there,
 * white space and soft characters stand between or inside.
 */
final class CofeNetAlignment {
  /** How far behind its expected place a token is looked for, in code points. */
  private static final int REACH = 60;

  /** A short token that only fits further away than this is another one. */
  private static final int SHORT_REACH = 30;

  private static final int SHORT = 4;

  private static final String INVISIBLE = "\ufeff\u200b\u200e\u200f\u00ad\u2028\u2029";
  private static final String SOFT = "\u00a0\u00ad\u200b";

  /** Marks of one look, and the plain one that each is read as. */
  private static final String MARKS = "“”‘’`´—–\u00a0";

  private static final String PLAIN = "\"\"''''-- ";

  private static final Map<String, List<int[]>> FORMS = forms();

  /** A unit's tokens in the text, null for each that was not found, and where the next begins. */
  record Aligned(List<@Nullable Span> tokens, int end) {
    long lost() {
      return tokens.stream().filter(token -> token == null).count();
    }
  }

  private final String whole;
  private final CodePointText points;
  private final int[] text;
  private final int[] folded;

  CofeNetAlignment(CodePointText points) {
    this.points = points;
    this.whole = points.toString();
    this.text = whole.codePoints().toArray();
    this.folded = fold(text);
  }

  private static Map<String, List<int[]>> forms() {
    Map<String, List<int[]>> forms = new HashMap<>();
    for (Table.Row row : Table.read(CofeNetAlignment.class, "cofenet-marks.tsv", 2)) {
      List<int[]> of = new ArrayList<>();
      for (String form : row.cell(1).strip().split(" +", -1)) {
        of.add(fold(form.replace('_', ' ').codePoints().toArray()));
      }
      forms.put(row.cell(0), of);
    }
    return forms;
  }

  private static int[] fold(int[] points) {
    int[] folded = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      int mark = MARKS.indexOf(points[i]);
      folded[i] = mark < 0 ? points[i] : PLAIN.charAt(mark);
    }
    return folded;
  }

  /**
   * The tokens from a place on; where few of them fit there, at the place in the whole text where
   * most do, since units do not always come in the text's order.
   */
  Aligned align(List<String> tokens, int from) {
    Aligned best = from(tokens, from);
    if (best.lost() <= 1 + 0.1 * tokens.size()) {
      return best;
    }
    int anchor = anchor(tokens);
    int ahead = 2;
    for (String token : tokens.subList(0, anchor)) {
      ahead += token.codePointCount(0, token.length()) + 1;
    }
    String word = tokens.get(anchor);
    for (int at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length())) {
      Aligned other = from(tokens, Math.max(0, points.offset(at) - ahead));
      if (other.lost() < best.lost()) {
        best = other;
      }
    }
    return best;
  }

  /** The first word of more than two letters, else the first token. */
  private static int anchor(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.length() > 2 && token.codePoints().allMatch(Character::isLetterOrDigit)) {
        return i;
      }
    }
    return 0;
  }

  private Aligned from(List<String> tokens, int from) {
    List<@Nullable Span> found = new ArrayList<>();
    int at = from;
    for (String token : tokens) {
      int begin = visible(at);
      Span span = find(token, begin);
      boolean isShort = token.codePointCount(0, token.length()) < SHORT;
      if (span != null && isShort && span.begin() - begin > SHORT_REACH) {
        span = null;
      }
      found.add(span);
      if (span != null) {
        at = span.end();
      }
    }
    return new Aligned(found, at);
  }

  private int visible(int from) {
    int at = from;
    while (at < text.length && (isSpace(text[at]) || INVISIBLE.indexOf(text[at]) >= 0)) {
      at++;
    }
    return at;
  }

  private @Nullable Span find(String token, int begin) {
    int[] itself = fold(token.codePoints().toArray());
    List<int[]> others = FORMS.getOrDefault(token, List.of());
    int to = Math.max(begin + 1, Math.min(text.length, begin + REACH));
    for (int at = begin; at < to; at++) {
      for (int[] form : others) {
        if (stands(form, at)) {
          return new Span(at, at + form.length);
        }
      }
      if (stands(itself, at)) {
        return new Span(at, at + itself.length);
      }
      OptionalInt end = itself.length > 1 ? loosely(itself, at) : OptionalInt.empty();
      if (end.isPresent()) {
        return new Span(at, end.getAsInt());
      }
    }
    return null;
  }

  private boolean stands(int[] form, int at) {
    if (at + form.length > folded.length) {
      return false;
    }
    for (int i = 0; i < form.length; i++) {
      if (folded[at + i] != form[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where a token ends that has white space or soft characters inside, or empty. */
  private OptionalInt loosely(int[] token, int begin) {
    int at = begin;
    for (int point : token) {
      while (at < text.length && text[at] != point && isLoose(at, begin)) {
        at++;
      }
      if (at >= text.length || folded[at] != point) {
        return OptionalInt.empty();
      }
      at++;
    }
    return OptionalInt.of(at);
  }

  private boolean isLoose(int at, int begin) {
    return SOFT.indexOf(text[at]) >= 0 || (at > begin && isSpace(text[at]));
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }
}
