package hearsay.attribution;

import java.util.Set;

/**
 * "The army raised its toll to nine, saying that …": a participle behind a comma is said by the
 * subject of the clause, not by the noun that stands nearest.
 */
final class Control {
  private static final Set<String> OBJECTS = Set.of("obj", "dobj", "obl", "nmod", "conj", "nummod");

  private final VoiceKinds kinds;

  Control(VoiceKinds kinds) {
    this.kinds = kinds;
  }

  /** The statement with the subject for its source, where it had an object of the same clause. */
  Statement settle(Tree tree, Statement statement) {
    int participle = statement.head();
    Words source = statement.source();
    boolean behind =
        tree.tag(participle).equals("VBG")
            && statement.sourceSentence() == statement.sentence()
            && source.isPresent()
            && source.last() < participle
            && isComma(tree, statement.cue().first() - 1);
    if (!behind) {
      return statement;
    }
    int verb = verb(tree, statement.sourceHead());
    int subject = verb < 0 || verb > participle ? -1 : tree.child(verb, "nsubj");
    boolean controls =
        subject >= 0
            && subject < verb
            && !source.contains(subject)
            && !tree.tag(subject).startsWith("W")
            && (kinds.isVoice(tree.sentence(), tree.token(subject))
                || tree.token(subject).isPronoun());
    Words phrase = controls ? Voices.phrase(tree, subject) : Words.NONE;
    boolean free =
        phrase.isPresent()
            && !phrase.overlaps(statement.before())
            && !phrase.overlaps(statement.after());
    return free ? statement.saidBy(phrase, subject) : statement;
  }

  private static boolean isComma(Tree tree, int at) {
    return tree.lower(at).equals(",");
  }

  /** The verb that a noun is an object of, however deep; -1 where it is none's. */
  private static int verb(Tree tree, int noun) {
    int at = noun;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      if (!OBJECTS.contains(tree.relation(at))) {
        return -1;
      }
      at = tree.head(at);
      if (at >= 0 && tree.tag(at).startsWith("VB")) {
        return at;
      }
    }
    return -1;
  }
}
