package hearsay.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a report's first sentence: "KABUL, March 3 (Reuters) - ", "LIMA, 16 MAR 90
 * (EFE) -- [TEXT] ". It is no part of that sentence's syntax, and parsed with it would spoil it.
 */
final class Opening {
  /** A dateline stands in one of the first paragraphs: a headline and a byline may come before. */
  static final int PARAGRAPHS = 4;

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String DATE =
      "(?i:"
          + MONTH
          + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} "
          + MONTH
          + "(?:,? \\d{2,4})?|\\d{4}-\\d\\d-\\d\\d)";

  /** White space is never given back, lest a long run of it take time by its square. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L}\\p{M}'’., ()/-]{1,60}?)(?<comma>[,.])?[ .]?\\s?"
              + "(?:(?<date>"
              + DATE
              + ")[.,]?\\s*+)?"
              + "(?<agency>\\([^()\\n]{2,60}\\)|/[^/\\n]{2,20}/)?"
              + "\\s*+(?:-{1,3}|[–—―]|(?<=/)\\.)\\s++"
              + "(?:\\[[^\\]\\n]{1,80}\\]\\s*+)*+");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}.*", Pattern.DOTALL);

  private Opening() {}

  /**
   * How many UTF-16 units of a paragraph stand before its first sentence.
   *
   * @return 0 where the paragraph begins with a sentence
   */
  static int length(String paragraph) {
    Matcher head = HEAD.matcher(paragraph);
    if (!head.lookingAt() || head.end() == paragraph.length()) {
      return 0;
    }
    boolean capitals = CAPITALS.matcher(head.group("place")).matches();
    boolean dated = head.group("date") != null && (capitals || head.group("comma") != null);
    return dated || head.group("agency") != null && capitals ? head.end() : 0;
  }
}
