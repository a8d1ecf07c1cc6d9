package hearsay.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies a report's text comes from: those in its dateline and byline, in lines such as "AP
 * contributed to this report" or "© AFP", and those that stand alone in the first or last lines. An
 * agency that the text merely quotes ("told Reuters") is a source, not a credit.
 */
public final class CreditFinder {
  private static final int FIRST_LINES = 4;
  private static final int LAST_LINES = 4;
  private static final int LONGEST_CREDIT = 400;

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)\\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\\b"
              + "|\\bwith (?:additional )?(?:reporting|inputs?|agency inputs|files|material)"
              + " (?:by|from)\\b"
              + "|\\b(?:additional )?reporting (?:by|from)\\b"
              + "|^\\W{0,3}sources?:"
              + "|©|\\(c\\)|\\bcopyright\\b|\\bcourtesy of\\b");

  /** An organisation whose name says that it gathers news, known or not. */
  private static final Pattern NEWS_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d'’&.-]*+(?: (?:(?:of|the|for) )?\\p{Lu}[\\p{L}\\d'’&.-]*+){0,4}");

  private static final Set<String> NEWS_WORDS = Table.listed("news-names.tsv", "word");

  private static final Set<String> NOT_PART_OF_NAME =
      Set.of("The", "With", "By", "Copyright", "Source", "Sources", "Additional", "Reporting");

  private static final Pattern BYLINE = Pattern.compile("(?i)\\W{0,3}by\\s.{2,80}");

  /** "(Reuters) - ", "AFP/…", "/TASS/." with nothing before it. */
  private static final Pattern OPENING =
      Pattern.compile("\\s*[(/\\[]([^()/\\[\\]\\n]{2,40})[)/\\]]\\.?\\s*[-–—]");

  private CreditFinder() {}

  /** Usual names of the agencies, in the order in which the text has them. */
  public static List<String> find(String text, @Nullable String byline) {
    Set<String> found = new LinkedHashSet<>();
    if (byline != null) {
      found.addAll(Agencies.in(byline));
    }
    DatelineFinder.find(text)
        .flatMap(FoundDateline::agency)
        .ifPresent(words -> found.addAll(knownOr(words, Set.of(words))));
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean atEdge = i < FIRST_LINES || i >= lines.size() - LAST_LINES;
      credited(lines.get(i).strip(), atEdge, found);
    }
    return List.copyOf(found);
  }

  private static void credited(String line, boolean atEdge, Set<String> found) {
    var opening = OPENING.matcher(line);
    if (atEdge && opening.lookingAt()) {
      found.addAll(Agencies.in(opening.group(1)));
    } else if (line.length() > LONGEST_CREDIT) {
      return;
    } else if (CREDIT.matcher(line).find()) {
      found.addAll(knownOr(line, newsNames(line)));
    } else if (atEdge && (BYLINE.matcher(line).matches() || isNothingBut(line))) {
      found.addAll(Agencies.in(line));
    }
  }

  private static Set<String> knownOr(String line, Set<String> otherwise) {
    Set<String> known = Agencies.in(line);
    return known.isEmpty() ? otherwise : known;
  }

  /** "The Coast Dispatch", but not "Jane Writer". */
  private static Set<String> newsNames(String line) {
    Set<String> names = new LinkedHashSet<>();
    Matcher name = NEWS_NAME.matcher(line);
    while (name.find()) {
      List<String> words = List.of(name.group().split(" ", -1));
      int from = NOT_PART_OF_NAME.contains(words.get(0)) ? 1 : 0;
      if (words.size() - from > 1 && words.stream().skip(from).anyMatch(NEWS_WORDS::contains)) {
        names.add(String.join(" ", words.subList(from, words.size())));
      }
    }
    return names;
  }

  /** "(AP)", "— AFP/Reuters": names of agencies and signs. */
  private static boolean isNothingBut(String line) {
    for (String part : line.split("[/,;&|]|\\band\\b", 8)) {
      int begin = 0;
      int end = part.length();
      while (begin < end && !Character.isLetterOrDigit(part.charAt(begin))) {
        begin++;
      }
      while (end > begin && !Character.isLetterOrDigit(part.charAt(end - 1))) {
        end--;
      }
      if (Agencies.named(part.substring(begin, end)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
