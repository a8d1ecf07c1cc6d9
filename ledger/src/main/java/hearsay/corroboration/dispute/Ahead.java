package hearsay.corroboration.dispute;

import hearsay.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one person without a number who stands in front of others and shares their fate: "a man and
 * his two children were found dead", "Man, 3 girls shot".
 */
final class Ahead {
  /** In UTF-16 units. */
  private static final int FARTHEST = 200;

  private static final String AGE = "(?:,\\s+\\d{1,3}\\b,?)?";

  private static final String JOINT = "(?:,|\\s+and|,\\s+and)\\s+";

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?i)(?:^|[^\\p{L}])((?:an?|one|another|his|her|their|\\d{1,3}[- ](?:year|month)[- ]old)\\s+"
              + "(?:[\\p{L}\\d’'-]+\\s+){0,4}?([\\p{L}-]+))"
              + AGE
              + JOINT
              + "(?:(?:his|her|their)\\s+)?$");

  /** Headlines do without articles. */
  private static final Pattern HEADED =
      Pattern.compile("^\\s*((?:[\\p{L}\\d’'-]+\\s+){0,2}?(\\p{Lu}\\p{Ll}+))" + AGE + JOINT + "$");

  private static final Pattern NAMED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.’'-]+(?:\\s+\\p{Lu}[\\p{L}.’'-]+){1,3})"
              + AGE
              + JOINT
              + "(?:his|her|their)\\s+$");

  private Ahead() {}

  /**
   * @param before what stands in front of the others in the sentence
   * @param offset of its first code point
   */
  static Optional<Span> of(String before, int offset) {
    Matcher described = near(DESCRIBED, before);
    if (described.find() && Kinds.isOne(described.group(2))) {
      return Optional.of(span(before, described, offset));
    }
    Matcher headed = near(HEADED, before);
    if (headed.find() && Kinds.isOne(headed.group(2))) {
      return Optional.of(span(before, headed, offset));
    }
    Matcher named = near(NAMED, before);
    return named.find() ? Optional.of(span(before, named, offset)) : Optional.empty();
  }

  /** To look through the last words alone takes no longer in long sentences. */
  private static Matcher near(Pattern pattern, String before) {
    return pattern
        .matcher(before)
        .region(Math.max(0, before.length() - FARTHEST), before.length())
        .useAnchoringBounds(false);
  }

  private static Span span(String text, Matcher found, int offset) {
    int begin = offset + text.codePointCount(0, found.start(1));
    return new Span(begin, begin + text.codePointCount(found.start(1), found.end(1)));
  }
}
