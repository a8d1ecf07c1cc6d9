package hearsay.attribution;

import hearsay.attribution.Citations.Citation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who stands behind "citing", "quoting", "cited". */
final class Cited {
  private static final Set<String> CITING = Set.of("cite", "quote");

  private static final Set<String> PASSIVE = Set.of("be", "get", "have");

  private Cited() {}

  /**
   * Whether a word cites in passing: a participle, or the verb of a relative clause. "The paper
   * quoted him" is a statement of its own.
   */
  static boolean isActive(Tree tree, int at) {
    if (!CITING.contains(tree.lemma(at)) || !tree.tag(at).startsWith("VB")) {
      return false;
    }
    if (tree.tag(at).equals("VBG")) {
      return !PASSIVE.contains(tree.lemma(at - 1));
    }
    String before = tree.lower(at - 1);
    return before.equals("which") || before.equals("that") || before.equals("who");
  }

  static boolean isQuoting(Tree tree, int at) {
    return CITING.contains(tree.lemma(at));
  }

  /** Whether it is "cited by" or "quoted by". */
  static boolean isPassive(Tree tree, int at) {
    return CITING.contains(tree.lemma(at))
        && (tree.tag(at).equals("VBN") || tree.tag(at).equals("VBD"))
        && tree.lower(at + 1).equals("by");
  }

  /** Null where nobody is cited but a reason ("citing security concerns"). */
  static @Nullable Citation at(Tree tree, int verb, VoiceKinds kinds) {
    int object = tree.child(verb, "obj", "dobj");
    int head = object > verb ? object : surfaceHead(tree, verb + 1);
    if (head < 0 || !kinds.isVoice(tree.sentence(), tree.token(head))) {
      return null;
    }
    Words phrase = Voices.phrase(tree, head);
    int first = Math.max(phrase.first(), verb + 1);
    int last = Math.max(phrase.last(), end(tree, head));
    return new Citation(verb, new Words(first, last), head);
  }

  /** Last noun of the noun phrase that begins at a token, or -1. */
  private static int surfaceHead(Tree tree, int from) {
    int head = -1;
    for (int at = from; at < tree.size() && isPart(tree, at); at++) {
      head = tree.token(at).isNoun() ? at : head;
    }
    return head;
  }

  private static boolean isPart(Tree tree, int at) {
    return tree.isNominal(at) || tree.tag(at).equals("POS");
  }

  /** To the end of what hangs on the noun, or to a comma or the conjunction "that" before it. */
  private static int end(Tree tree, int head) {
    int right = Math.min(tree.right(head), tree.last());
    int last = head;
    while (last < right && !isStop(tree, last + 1)) {
      last++;
    }
    while (last > head && tree.isMark(last)) {
      last--;
    }
    return last;
  }

  private static boolean isStop(Tree tree, int at) {
    boolean list =
        tree.lower(at).equals(",") && tree.token(at + 1 < tree.size() ? at + 1 : at).isNoun();
    boolean that = tree.lower(at).equals("that") && !tree.tag(at + 1).startsWith("VB");
    return that
        || (tree.lower(at).equals(",") && !list)
        || tree.quotes().isMark(tree.sentence(), at);
  }
}
