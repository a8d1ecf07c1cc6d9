package hearsay.corroboration.dispute;

import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People counted as shot, stabbed or struck. Such a figure is of dead and hurt together ({@link
 * Measure#LOST}) unless the words beside it say that they died.
 */
final class Hits {
  private static final String DEED =
      "(?:shot|stabbed|gunned down|(?:struck|hit|grazed) by (?:the |stray )?(?:gunfire|bullets?|shots))";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)^\\s*(?:,\\s*)?(?:(?:were|was|are|is|have been|has been|had been|being|get|got|all)"
              + "\\s+)*(?:\\w+ly\\s+)?"
              + DEED
              + "\\b(?! (?:and killed|dead|to death))");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:shot|shoots|shooting|shootings|stabbed|stabbing|shooting of|shootings of"
              + "|stabbing of|hitting|struck|striking)\\s+$");

  private static final Pattern DEADLY_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:fatally (?:shot|shoots|shooting|stabbed|stabbing|struck)"
              + "|fatal (?:shooting|shootings|stabbing|stabbings) of|(?:shot|stabbed) to death"
              + "|shooting deaths? of|(?:shoots|shot|shooting)(?:,| and) (?:kills|killed|killing))\\s+$");

  private static final Pattern DEADLY_BEHIND =
      Pattern.compile(
          "(?i)^\\s*(?:,\\s*)?(?:(?:of them|were|was|have been|had been|found)\\s+)*(?:fatally\\b|"
              + DEED
              + " (?:and killed|dead|to death))");

  /** "4 Shot, 1 Dead": the deed stands in the place of the people. */
  private static final Pattern HEADLINE = Pattern.compile("(?i)\\b(?:shot|stabbed)$");

  /** "Fired one shot". */
  private static final Pattern FIRED =
      Pattern.compile("(?i)\\b(?:fire[ds]?|firing|hear[ds]?|got off|just|only)\\s+$");

  /** Figures of shots, not of people. */
  private static final Pattern THINGS =
      Pattern.compile(
          "(?i)\\b(?:times?|shots?|rounds?|bullets?|years?|months?|blocks?|shootings?)\\b");

  private static final Map<String, Integer> MULTIPLES = new TreeMap<>();

  static {
    Table.rows("multiples.tsv", 2)
        .forEach(row -> MULTIPLES.put(row.get(0), Integer.valueOf(row.get(1))));
  }

  private static final Pattern MULTIPLE =
      Pattern.compile(
          "(?i)\\b("
              + String.join("|", MULTIPLES.keySet())
              + ")[ -](?:(fatal|deadly)[ -])?(?:(homicide|murder|slaying|killing|suicide|death)"
              + "|shooting|stabbing)");

  private Hits() {}

  /** What a figure measures by the words around it; empty where it counts nobody hit. */
  static Optional<Measure> measure(Quantity quantity, String before, String behind) {
    boolean people = quantity.unit().equals("person");
    boolean bare = quantity.unit().equals("1") && quantity.of() == null;
    if (HEADLINE.matcher(quantity.text()).find() && (people || isPlural(quantity))) {
      return Optional.of(Measure.LOST);
    }
    if ((!people && !bare)
        || quantity.measure() != Measure.OTHER && quantity.measure() != Measure.KILLED
        || THINGS.matcher(quantity.text()).find()) {
      return Optional.empty();
    }
    if (DEADLY_BEFORE.matcher(before).find() || DEADLY_BEHIND.matcher(behind).find()) {
      return Optional.of(Measure.KILLED);
    }
    boolean fired = bare && FIRED.matcher(before).find();
    boolean hit =
        !fired && BEHIND.matcher(behind).find() || people && BEFORE.matcher(before).find();
    return hit ? Optional.of(Measure.LOST) : Optional.empty();
  }

  private static boolean isPlural(Quantity quantity) {
    return quantity.value() != null && quantity.value() >= 2;
  }

  /** A number told by the name of the deed. */
  record Multiple(int begin, int end, int number, Measure measure) {}

  /** Behind the deed: the one who did it is another dead ("double murder-suicide"). */
  private static final Pattern SUICIDE = Pattern.compile("(?i)^[-\\s]*(?:and )?suicide");

  /** Whether a number that ends at an offset leaves out the one who did it. */
  static boolean leavesOutAttacker(String sentence, Multiple multiple) {
    return multiple.measure() == Measure.KILLED
        && SUICIDE.matcher(sentence.substring(multiple.end())).find();
  }

  /** The first "triple homicide" or "double shooting" of a sentence, in UTF-16 units. */
  static Optional<Multiple> multiple(String sentence) {
    Matcher matcher = MULTIPLE.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean deadly = matcher.group(2) != null || matcher.group(3) != null;
    Integer number = MULTIPLES.get(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
    return number == null
        ? Optional.empty()
        : Optional.of(
            new Multiple(
                matcher.start(), matcher.end(), number, deadly ? Measure.KILLED : Measure.LOST));
  }
}
