package hearsay.language;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text's paragraphs begin and end. Some texts put one paragraph on a line, others wrap
 * their lines and leave a blank one between paragraphs; which it is shows in the text as a whole.
 */
final class Paragraphs {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00a0]*\\R\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\R\\s*");

  /** A text is wrapped when at least this share of its line ends stand inside a sentence. */
  private static final double WRAPPED = 0.4;

  /** A text of no more lines, none of them blank, may as well be a few short paragraphs. */
  private static final int FEWEST_LINES = 3;

  private static final int WIDEST_PAGE = 100;

  private static final Pattern INSIDE_SENTENCE =
      Pattern.compile("[\\p{L}\\d,;'’-][ \\t]*\\R[ \\t]*[\\p{L}\\d(\"“]");

  private Paragraphs() {}

  static List<Span> of(CodePointText text) {
    Matcher ends = (isWrapped(text.toString()) ? BLANK_LINE : LINE_END).matcher(text.toString());
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    while (ends.find()) {
      add(paragraphs, text, begin, ends.start());
      begin = ends.end();
    }
    add(paragraphs, text, begin, text.toString().length());
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, CodePointText text, int beginUnit, int endUnit) {
    Span span = text.trim(text.span(beginUnit, endUnit));
    if (span.length() > 0) {
      paragraphs.add(span);
    }
  }

  private static boolean isWrapped(String text) {
    String body = text.strip();
    if (!BLANK_LINE.matcher(body).find()) {
      return isOneWrapped(body);
    }
    long blank = BLANK_LINE.matcher(body).results().count();
    long single = LINE_END.matcher(body).results().count() - blank;
    long inside = INSIDE_SENTENCE.matcher(body).results().count();
    return single > 0 && inside >= WRAPPED * single;
  }

  /**
   * One paragraph of lines that are all about as long as a page is wide, most within a sentence.
   */
  private static boolean isOneWrapped(String body) {
    String[] lines = LINE_END.split(body);
    int widest = 0;
    int narrowest = Integer.MAX_VALUE;
    for (int line = 0; line < lines.length - 1; line++) {
      widest = Math.max(widest, lines[line].length());
      narrowest = Math.min(narrowest, lines[line].length());
    }
    long inside = INSIDE_SENTENCE.matcher(body).results().count();
    return lines.length > FEWEST_LINES
        && widest <= WIDEST_PAGE
        && narrowest >= widest / 2
        && inside >= 2 * WRAPPED * (lines.length - 1);
  }
}
