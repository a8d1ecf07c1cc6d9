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
      return false;
    }
    long blank = BLANK_LINE.matcher(body).results().count();
    long single = LINE_END.matcher(body).results().count() - blank;
    long inside = INSIDE_SENTENCE.matcher(body).results().count();
    return single > 0 && inside >= WRAPPED * single;
  }
}
