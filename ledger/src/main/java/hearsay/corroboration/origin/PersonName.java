package hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How names of persons and bodies are compared. */
final class PersonName {
  private PersonName() {}

  /** The first and the last of the words with a capital, lower case: titles and initials go. */
  static String key(String name) {
    List<String> words = new ArrayList<>();
    for (String token : Words.tokens(name)) {
      boolean initial = token.length() <= 2 && token.endsWith(".") || token.length() == 1;
      boolean younger = token.equals("Jr") || token.equals("Sr");
      if (!initial
          && !younger
          && Character.isUpperCase(token.codePointAt(0))
          && !Words.is(Words.Kind.SPOKESMAN, token)
          && !token.equals("Dr")
          && !token.equals("Mr")
          && !token.equals("Mrs")
          && !token.equals("Ms")) {
        words.add(token.toLowerCase(Locale.ROOT));
      }
    }
    if (words.isEmpty()) {
      return Words.plain(name);
    }
    String last = words.get(words.size() - 1);
    return words.size() == 1 ? last : words.get(0) + " " + last;
  }

  /** A body's name: its words with a capital, lower case; all words where none has one. */
  static String body(String words) {
    StringBuilder key = new StringBuilder();
    for (String token : Words.tokens(words)) {
      if (Character.isUpperCase(token.codePointAt(0)) && !token.equals("The")) {
        key.append(key.isEmpty() ? "" : " ").append(token.toLowerCase(Locale.ROOT));
      }
    }
    String plain = Words.plain(words);
    return key.isEmpty() ? (plain.startsWith("the ") ? plain.substring(4) : plain) : key.toString();
  }
}
