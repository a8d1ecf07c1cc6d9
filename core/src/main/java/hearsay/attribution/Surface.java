package hearsay.attribution;

import hearsay.model.Attitude;
import java.util.Set;

/**
 * What stands around a word in plain sequence, for where the parse fails: who seems to be its
 * subject, whether it looks like a reporting clause put in or behind ("…, the paper said on
 * Friday.").
 */
final class Surface {
  /** Words that may stand between a subject and its verb. */
  private static final String BETWEEN = "RB MD VBD VBZ VBP VBN";

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Surface() {}

  /**
   * First token of the noun phrase right before a verb and its auxiliaries, or the verb's own index
   * where none stands there.
   */
  static int subjectBegin(Tree tree, int verb) {
    int at = verb - 1;
    while (at >= 0 && isBetween(tree, at)) {
      at--;
    }
    int last = at;
    while (at >= 0 && isNominal(tree, at)) {
      at--;
    }
    return at == last ? verb : at + 1;
  }

  private static boolean isBetween(Tree tree, int at) {
    String tag = tree.tag(at);
    return BETWEEN.contains(tag)
        && tag.length() > 1
        && (tag.startsWith("RB") || tag.equals("MD") || tree.relation(at).startsWith("aux"));
  }

  private static boolean isNominal(Tree tree, int at) {
    return tree.isNominal(at)
        || tree.tag(at).equals("POS")
        || (tree.tag(at).equals("IN") && tree.lower(at).equals("of"));
  }

  /** What stands before the verb's apparent clause: a mark as it is, a word by its tag. */
  static String before(Tree tree, int verb) {
    return mark(tree, subjectBegin(tree, verb) - 1);
  }

  /** A mark as it is, "Q" for a quotation mark, a word by its tag. */
  static String mark(Tree tree, int at) {
    if (tree.quotes().isMark(tree.sentence(), at)) {
      return "Q";
    }
    return at >= 0 && at < tree.size() && !tree.isMark(at) ? tree.tag(at) : tree.lower(at);
  }

  /**
   * Whether a reporting clause begins at a token: a noun phrase, then a reporting verb that takes
   * nothing but a time, a place or the sentence's end; or such a verb and then a noun phrase.
   */
  static boolean reportingClause(Tree tree, int begin) {
    int at = begin;
    while (at < tree.size() && isNominal(tree, at)) {
      at++;
    }
    if (at == begin) {
      return false;
    }
    while (at < tree.size() && isBetween(tree, at) && Lexicon.attitude(tree, at) == null) {
      at++;
    }
    if (!tree.tag(at).startsWith("VB") || Lexicon.attitude(tree, at) == null) {
      return false;
    }
    int next = at + 1;
    return next > tree.last()
        || tree.isMark(next)
        || tree.tag(next).equals("IN") && !tree.lower(next).equals("that")
        || tree.tag(next).equals("RB")
        || tree.tag(next).equals("VBG")
        || tree.relation(next).endsWith("tmod");
  }

  /**
   * Whether a verb makes a reporting clause behind a comma which the parse did not recognise: its
   * apparent subject hangs from something else. "X wants Y, the paper reported on Thursday."
   */
  static boolean isTrailingReport(Tree tree, int verb) {
    int begin = subjectBegin(tree, verb);
    return begin > 2
        && begin < verb
        && tree.lower(begin - 1).equals(",")
        && tree.tag(verb).equals("VBD")
        && Lexicon.attitude(tree, verb) == Attitude.ASSERTION
        && tree.head(subjectHead(tree, verb)) != verb
        && !tree.relation(verb).startsWith("acl")
        && !tree.relation(verb).equals("amod")
        && reportingClause(tree, begin);
  }

  /** Last token of the noun phrase right before a verb and its auxiliaries. */
  static int subjectHead(Tree tree, int verb) {
    int at = verb - 1;
    while (at >= 0 && isBetween(tree, at)) {
      at--;
    }
    return at;
  }

  /**
   * Whether two reporting verbs are of one form (taggers take many a past tense for a participle),
   * with no other verb of that form between them.
   */
  static boolean isCoordinate(Tree tree, Statement earlier, int verb) {
    String tag = tree.tag(earlier.head());
    boolean alike =
        (tree.tag(verb).equals(tag) || (tag.equals("VBD") && tree.tag(verb).equals("VBN")))
            && (tag.equals("VBD") || tag.equals("VBZ"))
            && Lexicon.attitude(tree, earlier.head()) == Attitude.ASSERTION
            && Lexicon.attitude(tree, verb) == Attitude.ASSERTION;
    for (int at = earlier.after().first(); alike && at < verb; at++) {
      alike = !tree.tag(at).equals(tag) || tree.relation(at).startsWith("aux");
    }
    return alike;
  }

  /** The subject of the clause that a participle is put to ("while criticizing …"), or -1. */
  static int sharedSubject(Tree tree, int participle) {
    int at = participle;
    while (tree.head(at) >= 0 && tree.token(at).is("advcl", "conj", "dep", "xcomp", "parataxis")) {
      at = tree.head(at);
      int subject = tree.child(at, "nsubj");
      if (subject >= 0) {
        return subject < participle ? subject : -1;
      }
    }
    return -1;
  }

  /**
   * Whether a verb behind "…, the paper" takes nothing but the day: the content then stands before
   * it, however much the day looks like one.
   */
  static boolean isDatedReport(Tree tree, int verb) {
    int begin = subjectBegin(tree, verb);
    int day = tree.lower(verb + 1).equals("on") ? verb + 2 : verb + 1;
    return begin > 2
        && begin < verb
        && tree.lower(begin - 1).equals(",")
        && Lexicon.attitude(tree, verb) == Attitude.ASSERTION
        && WEEKDAYS.contains(tree.lower(day))
        && (day >= tree.last() || tree.isMark(day + 1));
  }
}
