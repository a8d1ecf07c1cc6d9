package hearsay.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as the tables compare them: lower case, no accents, cut as the tokenizer cuts them. */
final class Words {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})('s?)(?= |$)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Words() {}

  static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= 0x80) {
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return lower;
  }

  static List<String> split(String name) {
    String cut = POSSESSIVE.matcher(normal(name).replace(",", " ,")).replaceAll(" $1");
    List<String> words = new ArrayList<>(List.of(BLANKS.split(cut.strip())));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    return words;
  }
}
