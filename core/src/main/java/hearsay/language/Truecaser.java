package hearsay.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a text that is all in upper case the capitals that it would have otherwise, since the
 * language models have hardly seen any other. Words that the table (truecase.tsv) knows are written
 * as there; an unknown word that is not formed from a known one is taken for a name.
 */
final class Truecaser {
  /** From this share of upper-case letters on, a text has lost its case. */
  private static final double UPPER = 0.9;

  /** Fewer letters than this (a headline, an acronym) tell nothing about the text's habits. */
  private static final int FEWEST_LETTERS = 40;

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:\\.\\p{L}(?=\\.))*");
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?:^|[.!?:][\"'”’)\\]]{0,3}\\s{1,9}|\\R\\R)[\"'“‘(\\[`]{0,3}(?=\\p{L})");
  private static final Pattern MONTH =
      Pattern.compile("(?<=\\d )(?:may|march)\\b|\\b(?:may|march)(?= \\d)");
  private static final Pattern ENDING =
      Pattern.compile("'?s|'|es|ed|d|ing|ly|er|ers|ness|ist|ists");
  private static final Pattern BEGINNING = Pattern.compile("non|anti|over|mis");
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ACRONYM = 6;

  private static final Pattern GENITIVE = Pattern.compile("(.+)(['’]s?)");

  /** Loaded on the first text that needs it; most never do. */
  private static final class Forms {
    static final Map<String, String> BY_WORD = new HashMap<>();

    static {
      for (Table.Row row : Table.read(Truecaser.class, "truecase.tsv", 1)) {
        BY_WORD.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(0));
      }
    }
  }

  private Truecaser() {}

  /** Whether a text is all, or nearly all, in upper case. */
  static boolean hasLostCase(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isUpperCase(letter)) {
        upper++;
      } else if (Character.isLowerCase(letter)) {
        lower++;
      }
    }
    return upper + lower >= FEWEST_LETTERS && upper >= UPPER * (upper + lower);
  }

  /** The same text with case restored; every character stays at its place. */
  static String restore(String text) {
    char[] restored = lower(text).toCharArray();
    String lower = new String(restored);
    Matcher words = WORD.matcher(lower);
    while (words.find()) {
      String form = form(words.group());
      form.getChars(0, form.length(), restored, words.start());
    }
    capitalise(SENTENCE_START.matcher(lower), restored, true);
    capitalise(MONTH.matcher(lower), restored, false);
    return new String(restored);
  }

  private static void capitalise(Matcher places, char[] text, boolean after) {
    while (places.find()) {
      int at = after ? places.end() : places.start();
      text[at] = Character.toUpperCase(text[at]);
    }
  }

  /** Letter by letter, since some letters grow in {@link String#toLowerCase()}. */
  private static String lower(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  private static String form(String word) {
    String known = Forms.BY_WORD.get(word);
    if (known != null) {
      return known;
    }
    Matcher genitive = GENITIVE.matcher(word);
    if (genitive.matches()) {
      return form(genitive.group(1)) + genitive.group(2);
    }
    if (isDerived(word)) {
      return word;
    }
    return isAcronym(word)
        ? word.toUpperCase(Locale.ROOT)
        : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** "dynamited" from "dynamite": a common word with an ending or a beginning. */
  private static boolean isDerived(String word) {
    for (int cut = SHORTEST_STEM; cut < word.length(); cut++) {
      String stem = word.substring(0, cut);
      if (ENDING.matcher(word.substring(cut)).matches()
          && (isCommon(stem) || isCommon(stem + "e") || isDoubled(stem))) {
        return true;
      }
      if (BEGINNING.matcher(stem).matches() && isCommon(word.substring(cut))) {
        return true;
      }
    }
    return (word.startsWith("un") || word.startsWith("re")) && isCommon(word.substring(2));
  }

  /** "gunned" from "gun". */
  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && isCommon(stem.substring(0, last));
  }

  private static boolean isCommon(String word) {
    return word.length() >= SHORTEST_STEM && word.equals(Forms.BY_WORD.get(word));
  }

  private static boolean isAcronym(String word) {
    return word.length() <= LONGEST_ACRONYM
        && word.chars().allMatch(letter -> "bcdfghjklmnpqrstvwxz".indexOf(letter) >= 0);
  }
}
