package hearsay.time;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of word categories are those of lexicon.tsv; digits get theirs from their shape, here: NUM
 * (any number), YEAR (four digits, 1000 to 2199), YY (two digits), BCNUM (up to four), DAYNUM (1 to
 * 31), MM (1 to 12), HOUR (0 to 24), MINUTE (two digits, to 59), ORDDAY ("8th"), ORDNUM ("19th"),
 * DECADE ("1980s"), DECADETWO ("80s").
 */
final class Category {
  private static final Pattern SHAPE =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(st|nd|rd|th|s)?");

  /** Longer runs of digits are no number that a time expression holds. */
  private static final int LONGEST = 9;

  private Category() {}

  /** Whether a word is digits, alone or with an ending. */
  static boolean isDigits(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** The categories of a word of digits; empty if it is none. */
  static Set<String> ofDigits(String word) {
    Set<String> found = new TreeSet<>();
    Matcher shape = SHAPE.matcher(word);
    if (word.length() > LONGEST || !shape.matches()) {
      return found;
    }
    String digits = shape.group(1);
    if (shape.group(3) != null) {
      ending(digits, shape.group(3), found);
    } else {
      found.add("NUM");
      if (shape.group(2) == null && digits.indexOf(',') < 0) {
        plain(digits, Integer.parseInt(digits), found);
      }
    }
    return found;
  }

  private static void ending(String digits, String ending, Set<String> found) {
    if (ending.equals("s")) {
      if (digits.length() == 4 && digits.endsWith("0") && digits.compareTo("2200") < 0) {
        found.add("DECADE");
      } else if (digits.length() == 2 && digits.endsWith("0")) {
        found.add("DECADETWO");
      }
    } else if (digits.length() <= 2) {
      int value = Integer.parseInt(digits);
      found.add("ORDNUM");
      if (value >= 1 && value <= 31) {
        found.add("ORDDAY");
      }
    }
  }

  private static void plain(String digits, int value, Set<String> found) {
    if (digits.length() == 4 && value >= 1000 && value < 2200) {
      found.add("YEAR");
    }
    if (digits.length() <= 4 && value > 0) {
      found.add("BCNUM");
    }
    if (digits.length() > 2) {
      return;
    }
    if (digits.length() == 2) {
      found.add("YY");
      if (value < 60) {
        found.add("MINUTE");
      }
    }
    if (value >= 1 && value <= 31) {
      found.add("DAYNUM");
    }
    if (value >= 1 && value <= 12) {
      found.add("MM");
    }
    if (value <= 24) {
      found.add("HOUR");
    }
  }

  /** The whole number that a word of digits begins with: 8 for "8th". */
  static int number(String word) {
    return Integer.parseInt(word.toLowerCase(Locale.ROOT).replaceAll("[^0-9].*", ""));
  }
}
