package hearsay.attribution;

import hearsay.language.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the words of a person's name are: where it begins, which are surnames in this report, what
 * gender they tell. One per report.
 */
final class NameParts {
  private final VoiceKinds kinds;
  private final GivenNames given;
  private final Roles roles;

  /** Last words of the report's names of several words, lower case. */
  private final Set<String> surnames = new HashSet<>();

  NameParts(List<Tree> trees, VoiceKinds kinds) {
    this.kinds = kinds;
    this.given = kinds.givenNames();
    this.roles = kinds.roles();
    trees.forEach(this::addSurnames);
  }

  private void addSurnames(Tree tree) {
    for (Name name : tree.sentence().names()) {
      if (name.type() == Name.Type.PERSON && name.last() > name.first()) {
        surnames.add(tree.lower(name.last()));
      }
    }
  }

  /** Whether somebody's full name in the report ends with a word. */
  boolean isSurname(String lower) {
    return surnames.contains(lower);
  }

  /**
   * Where a name really begins: behind a title that the tagger took for part of an organisation's
   * name, or with a given name that it did not know.
   */
  int begin(Tree tree, Name name) {
    for (int at = name.last() - 2; at >= name.first(); at--) {
      boolean named = given.ofName(tree.token(at + 1).text()) != Gender.UNKNOWN;
      if (named && roles.isTitle(tree.lower(at))) {
        return at + 1;
      }
    }
    int before = name.first() - 1;
    boolean givenName =
        name.type() == Name.Type.PERSON
            && name.first() == name.last()
            && before >= 0
            && tree.tag(before).equals("NNP")
            && tree.nameType(before) == null
            && tree.head(before) == name.last()
            && isGivenName(tree, before);
    return givenName ? before : name.first();
  }

  private boolean isGivenName(Tree tree, int at) {
    String word = tree.token(at).text();
    String lower = tree.lower(at);
    return word.length() > 2
        && word.chars().allMatch(Character::isLetter)
        && Character.isLowerCase(word.charAt(1))
        && given.ofTitle(lower) == Gender.UNKNOWN
        && !roles.isTitle(lower)
        && !kinds.isKnown(lower)
        && !kinds.isParty(lower)
        && !kinds.isPublicRole(lower);
  }

  /** The gender that the title, the given name or else the roles told around a name tell. */
  Gender gender(Tree tree, int first, int last, Roles.Told told) {
    Gender title = given.ofTitle(tree.lower(first - 1));
    if (title == Gender.UNKNOWN) {
      title = given.ofTitle(tree.lower(first));
    }
    boolean isSurname = first == last && surnames.contains(tree.lower(last));
    if (title == Gender.UNKNOWN && !isSurname) {
      title = given.ofName(tree.token(first).text());
    }
    for (String role : told.roles()) {
      title = title == Gender.UNKNOWN ? roles.gender(role) : title;
    }
    return title;
  }

  /** Some tokens as the words of a name, with single spaces. */
  static String words(Tree tree, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int at = first; at <= last; at++) {
      words.append(at == first ? "" : " ").append(tree.token(at).text());
    }
    return words.toString();
  }

  /** The last word of a name without "Jr." and its like, lower case. */
  static String surname(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    int at = words.length - 1;
    while (at > 0 && words[at].matches("jr\\.?|sr\\.?|ii|iii|iv")) {
      at--;
    }
    return words[at];
  }
}
