package hearsay.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names under which a page announces its article. */
record PageTitles(Set<String> titles) {
  static PageTitles of(List<String> given) {
    Set<String> titles = new HashSet<>();
    given.forEach(title -> titles.add(plain(title)));
    titles.remove("");
    return new PageTitles(titles);
  }

  boolean isHeadline(String text) {
    return titles.contains(plain(text));
  }

  /** Letters and digits alone, lower case. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
