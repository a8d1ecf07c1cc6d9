package hearsay.intake.page;

import hearsay.intake.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element is for, as its class, id and role say. */
final class ElementNames {
  /** What an element may be for. */
  enum Role {
    BODY("body"),
    FURNITURE("furniture"),
    BYLINE("byline");

    private final Set<String> phrases;

    Role(String name) {
      phrases = Table.listed("page-names.tsv", name);
    }
  }

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "role", "itemprop", "data-testid", "aria-label", "data-component");

  /** A name longer than this many characters is cut: it is no name. */
  private static final int LONGEST = 500;

  private static final int LONGEST_PHRASE = 3;

  private ElementNames() {}

  static boolean say(Role role, Element element) {
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && holdsAny(words(value), role.phrases)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAny(List<String> words, Set<String> phrases) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < words.size() && to < from + LONGEST_PHRASE; to++) {
        phrase.append(to == from ? "" : " ").append(words.get(to));
        if (phrases.contains(phrase.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "relatedLinks_2" is "related", "links". */
  static List<String> words(String value) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean wasLower = false;
    for (int i = 0; i < Math.min(value.length(), LONGEST); i++) {
      char c = value.charAt(i);
      if (!Character.isLetter(c) || Character.isUpperCase(c) && wasLower) {
        end(word, words);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
      wasLower = Character.isLowerCase(c);
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
