package hearsay.attribution;

import hearsay.language.Token;
import hearsay.model.SourceLink.Kind;

/**
 * The noun that "who", "which" and "that" stand for. Parsers hang a relative clause on the first of
 * several nouns as readily as on the last, so the noun right before the comma has its say.
 */
final class Relatives {
  private Relatives() {}

  /** The token that a relative pronoun stands for; any other token is its own. */
  static int bearer(Tree tree, int head, VoiceKinds kinds) {
    if (!tree.tag(head).startsWith("W")) {
      return head;
    }
    int parsed = parsed(tree, head);
    int before = before(tree, head);
    if (before < 0) {
      return parsed;
    }
    if (parsed == head || !fits(tree, head, parsed, kinds)) {
      return fits(tree, head, before, kinds) || parsed == head ? before : parsed;
    }
    boolean joined = tree.covers(parsed, before) && isJoined(tree, before, parsed);
    boolean named = isKnown(tree, before, kinds) && !isKnown(tree, parsed, kinds);
    boolean thing = !tree.lower(head).startsWith("who");
    boolean nearer = joined || thing || named;
    return nearer && fits(tree, head, before, kinds) ? before : parsed;
  }

  /** The noun that the parse hangs the clause on, or the pronoun itself. */
  private static int parsed(Tree tree, int head) {
    int at = head;
    for (int steps = 0; tree.head(at) >= 0 && steps < tree.size(); steps++) {
      if (tree.relation(at).startsWith("acl")) {
        return tree.head(at);
      }
      at = tree.head(at);
    }
    return head;
  }

  /** Head of the phrase that ends right before the pronoun, marks skipped; -1 for none. */
  private static int before(Tree tree, int head) {
    int at = head - 1;
    while (at >= 0 && (tree.isMark(at) || tree.tag(at).equals("IN"))) {
      at--;
    }
    if (at < 0 || !tree.token(at).isNoun()) {
      return -1;
    }
    int top = at;
    while (tree.token(top).is("compound", "flat") && tree.head(top) >= 0) {
      top = tree.head(top);
    }
    return top > at ? at : top;
  }

  private static boolean isJoined(Tree tree, int below, int above) {
    int at = below;
    for (int steps = 0; at >= 0 && at != above && steps < tree.size(); steps++) {
      if (tree.token(at).is("conj", "appos")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  private static boolean isKnown(Tree tree, int noun, VoiceKinds kinds) {
    return tree.nameType(noun) != null || kinds.isKnown(tree.lemma(noun));
  }

  /** "who" is somebody; "which" is something. */
  private static boolean fits(Tree tree, int head, int noun, VoiceKinds kinds) {
    Token token = tree.token(noun);
    if (!token.isNoun() && tree.nameType(noun) == null) {
      return false;
    }
    Kind kind = kinds.of(tree.sentence(), token);
    boolean somebody = kind == Kind.PERSON || kind == Kind.GROUP;
    return switch (tree.lower(head)) {
      case "who", "whom", "whose" -> somebody;
      case "which" -> kind != Kind.PERSON || tree.nameType(noun) == null;
      default -> true;
    };
  }
}
