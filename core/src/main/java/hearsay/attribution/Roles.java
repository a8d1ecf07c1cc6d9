package hearsay.attribution;

import hearsay.language.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a report calls somebody, as it stands around a name or noun: titles and nouns before it
 * ("Massachusetts Sen. Ann Lee"), appositions ("Ann Lee, a spokeswoman for the mayor"), predicates
 * ("Lee is the ranking Democrat"), the party in brackets ("(R-Utah)").
 */
final class Roles {
  /** How many words of a phrase behind a role are taken for what qualifies it. */
  private static final int MOST = 12;

  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  Roles() {
    Table.rows("titles.tsv", 2).forEach(row -> titles.put(row[0], row[1]));
    Table.rows("noun-genders.tsv", 2).forEach(row -> genders.put(row[0], Gender.valueOf(row[1])));
  }

  /** What was found, to be filled. */
  record Told(Set<String> roles, Set<String> qualities) {
    Told() {
      this(new HashSet<>(), new HashSet<>());
    }
  }

  /** The gender that a noun tells ("spokeswoman"). */
  Gender gender(String lemma) {
    Gender known = genders.get(lemma);
    return known != null
        ? known
        : lemma.endsWith("woman")
            ? Gender.FEMALE
            : lemma.endsWith("man") && lemma.length() > 5 ? Gender.MALE : Gender.UNKNOWN;
  }

  boolean isTitle(String lower) {
    return titles.containsKey(lower);
  }

  /** A noun or title as the one word that roles are compared by. */
  String role(Tree tree, int at) {
    String lower = tree.lower(at);
    return titles.getOrDefault(lower, tree.tag(at).startsWith("NNP") ? lower : tree.lemma(at));
  }

  /** What is told around a name. */
  Told of(Tree tree, Name name) {
    Told told = new Told();
    before(tree, name.first() - 1, told);
    for (int at = name.first(); at <= name.last(); at++) {
      for (int child : tree.children(at)) {
        if (!name.covers(child) && tree.relation(child).equals("appos")) {
          phrase(tree, child, told);
        }
        if (!name.covers(child) && tree.relation(child).equals("nmod")) {
          qualities(tree, child, told);
        }
      }
      int head = tree.head(at);
      if (head >= 0 && !name.covers(head)) {
        governor(tree, at, head, told);
      }
    }
    party(tree, name.last() + 1, told);
    if (name.type() != Name.Type.PERSON) {
      for (int at = name.first(); at <= name.last(); at++) {
        told.qualities().add(tree.lower(at));
      }
    }
    return told;
  }

  private void governor(Tree tree, int at, int head, Told told) {
    boolean predicate =
        tree.relation(at).equals("nsubj")
            && tree.child(head, "cop") >= 0
            && tree.token(head).isNoun();
    if (tree.relation(at).equals("appos") && tree.nameType(head) == null) {
      phrase(tree, head, told);
    } else if (predicate) {
      phrase(tree, head, told);
    }
  }

  /** What is told with a noun. */
  Told of(Tree tree, int noun) {
    Told told = new Told();
    phrase(tree, noun, told);
    party(tree, noun + 1, told);
    return told;
  }

  /** Nouns and titles that run up to a name. */
  private void before(Tree tree, int last, Told told) {
    for (int at = last; at >= 0 && last - at < MOST; at--) {
      String tag = tree.tag(at);
      String lower = tree.lower(at);
      if (titles.containsKey(lower)) {
        told.roles().add(titles.get(lower));
      } else if (tag.equals("NN")) {
        told.roles().add(tree.lemma(at));
      } else if (tag.startsWith("NNP") || tag.startsWith("JJ")) {
        told.qualities().add(lower);
      } else if (!tag.equals("POS") && !tag.equals("CC") && !tag.equals("HYPH")) {
        return;
      }
    }
  }

  private void phrase(Tree tree, int noun, Told told) {
    told.roles().add(role(tree, noun));
    for (int child : tree.children(noun)) {
      String relation = tree.relation(child);
      if (relation.equals("conj") && tree.token(child).isNoun() && tree.nameType(child) == null) {
        told.roles().add(role(tree, child));
      } else if (relation.equals("appos") && tree.nameType(child) == null) {
        told.roles().add(role(tree, child));
      } else if (!relation.startsWith("acl") && !relation.equals("appos")) {
        qualities(tree, child, told);
      }
    }
  }

  private static void qualities(Tree tree, int top, Told told) {
    int last = Math.min(tree.right(top), tree.left(top) + MOST);
    for (int at = tree.left(top); at <= last; at++) {
      String tag = tree.tag(at);
      if (tag.startsWith("NN") || tag.startsWith("JJ")) {
        told.qualities().add(tree.lower(at));
      }
    }
  }

  /** "(R-Utah)", ", D-Va.,": the letter stands within the next few tokens. */
  private static void party(Tree tree, int from, Told told) {
    for (int at = from; at < Math.min(from + 2, tree.size()); at++) {
      String word = at < 0 ? "" : tree.token(at).text();
      String bare = word.startsWith("(") ? word.substring(1) : word;
      if (bare.startsWith("R-") || bare.equals("R")) {
        told.qualities().add("republican");
      } else if (bare.startsWith("D-") || bare.equals("D")) {
        told.qualities().add("democratic");
      }
    }
  }
}
