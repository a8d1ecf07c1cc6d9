package hearsay.intake.page;

import hearsay.intake.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element is for, as its class, id and role say. */
final class ElementNames {
  /** What an element may be for. */
  enum Role {
    /** Holds the article's own text. */
    BODY,
    /** Holds what visitors wrote. */
    COMMENTS,
    /** Never part of the article's own text. */
    FURNITURE,
    /** Words to a picture. */
    CAPTION,
    /** Author and date lines. */
    BYLINE,
    /** Shown only when asked for, or to machines. */
    UNSEEN;

    private final Set<String> phrases =
        Table.listed("page-names.tsv", name().toLowerCase(Locale.ROOT));
  }

  private static final List<Role> ROLES = List.of(Role.values());

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "role", "itemprop", "data-testid", "aria-label", "data-component");

  /** A name longer than this many characters is cut: it is no name. */
  private static final int LONGEST = 500;

  private static final int LONGEST_PHRASE = 3;

  private ElementNames() {}

  /** All that an element's names say. */
  static Set<Role> rolesOf(Element element) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isEmpty()) {
        addRoles(words(value), roles);
      }
    }
    return roles;
  }

  private static void addRoles(List<String> words, Set<Role> roles) {
    for (int from = 0; from < words.size(); from++) {
      String phrase = "";
      for (int to = from; to < Math.min(words.size(), from + LONGEST_PHRASE); to++) {
        phrase = to == from ? words.get(to) : phrase + " " + words.get(to);
        for (Role role : ROLES) {
          if (role.phrases.contains(phrase)) {
            roles.add(role);
          }
        }
      }
    }
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
