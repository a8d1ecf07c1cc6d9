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

  private Company() {}

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
