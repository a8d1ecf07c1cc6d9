package hearsay.corroboration.dispute;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who shares somebody's fate without a number or a sentence of their own: "along with his wife and
 * her infant son". Finds each such person's words.
 */
final class Company {
  private static final Pattern COMPANION =
      Pattern.compile(
          "(?i)(?:^|[\\s,])(?:and|along with|together with|killed with|died with|dead with|alongside|,)\\s+"
              + "(?:(?:his|her|their|the couple’s)\\s+)?"
              + "((?:[\\w’'-]+\\s+){0,3}?)([\\w-]+)\\b");

  private static final Pattern POSSESSED =
      Pattern.compile("(?i)(?:and|with|alongside|,)\\s+(?:his|her|their)\\s");

  /** A bare noun is a companion only right behind "and": "a husband and wife". */
  private static final Pattern BARE = Pattern.compile("(?i)^[\\s,]*and\\s+[\\w-]+$");

  /** Ends the phrase that somebody's companions stand in. */
  private static final Pattern END =
      Pattern.compile(
          "(?i)[;:]|\\b(?:wounding|injuring|and injured|and wounded|survived|who was not|whose"
              + "|according|said|says|wrote|posted|told)\\b");

  private static final String BETWEEN =
      "^(?:\\s*,\\s*(?:\\d{1,3}|\\d{1,2} months))?\\s*(?:[,;]\\s*(and\\s+)?|\\s(and\\s+))";

  /** Who speaks or acts behind somebody shares nothing with him. */
  private static final String NO_VERB =
      "(?!\\s+(?:said|says|told|was|is|has|had|did|were (?:arrested|charged)))";

  private static final Pattern NAMED =
      Pattern.compile(
          BETWEEN
              + "(?:(?:an?\\s+)?\\d{1,3}[- ](?:year|month)[- ]old\\s+)?"
              + "(\\p{Lu}[\\p{L}.’'-]+(?:\\s+\\p{Lu}[\\p{L}.’'-]*+){1,3}+)(,\\s*\\d{1,3}\\b)?+"
              + NO_VERB);

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?i)"
              + BETWEEN
              + "((?:(?:an?|one|another|his|her|their)\\s+|(?=\\d))(?:[\\p{L}\\d’'-]+\\s+){0,4}?"
              + "([\\p{L}-]+))\\b"
              + NO_VERB);

  private Company() {}

  /**
   * Those told in a row behind somebody: "Ana Ruiz, 35, Ben Lau, 27, and a 16-year-old boy".
   *
   * @param behind what follows somebody in the sentence
   * @param offset of its first code point in the report
   */
  static List<Span> inRow(String behind, int offset) {
    List<Span> found = new ArrayList<>();
    String rest = behind;
    int at = offset;
    while (true) {
      Matcher named = NAMED.matcher(rest);
      Matcher described = DESCRIBED.matcher(rest);
      Matcher next;
      if (named.find() && (isLast(named) || named.group(4) != null)) {
        next = named;
      } else if (described.find() && isLast(described) && Kinds.isOne(described.group(4))) {
        next = described;
      } else {
        return found;
      }
      int begin = at + rest.codePointCount(0, next.start(3));
      int end = begin + rest.codePointCount(next.start(3), next.end(3));
      found.add(new Span(begin, end));
      at = end;
      rest = rest.substring(next.end(3));
    }
  }

  /** Whether "and" brings somebody in. */
  private static boolean isLast(Matcher next) {
    return next.group(1) != null || next.group(2) != null;
  }

  /**
   * @param behind what follows somebody in the sentence
   * @param offset of its first code point in the report
   */
  static List<Span> of(String behind, int offset) {
    Matcher end = END.matcher(behind);
    String phrase = end.find() ? behind.substring(0, end.start()) : behind;
    List<Span> found = new ArrayList<>();
    Matcher matcher = COMPANION.matcher(phrase);
    while (matcher.find()) {
      String words = matcher.group();
      boolean kin = Cues.is(Cues.Kind.KIN, matcher.group(2));
      if (kin && (POSSESSED.matcher(words).find() || BARE.matcher(words).find())) {
        int begin = offset + phrase.codePointCount(0, matcher.start(2));
        found.add(new Span(begin, begin + phrase.codePointCount(matcher.start(2), matcher.end(2))));
      } else {
        // what was no companion may stand before one
        matcher.region(Math.min(phrase.length(), matcher.start() + 1), phrase.length());
      }
    }
    return found;
  }
}
