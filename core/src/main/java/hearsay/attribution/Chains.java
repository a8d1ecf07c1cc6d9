package hearsay.attribution;

import hearsay.attribution.Citations.Citation;
import hearsay.attribution.Citations.Settled;
import hearsay.language.Name;
import hearsay.model.SourceLink.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The voices of one attribution, outermost first: whom the source cites stands behind it ("the
 * paper reported, citing an official"), the outlet that it spoke to before it ("an official told
 * the paper", "was quoted by the agency as saying").
 */
final class Chains {
  private final Voices voices;
  private final VoiceKinds kinds;

  Chains(Voices voices, VoiceKinds kinds) {
    this.voices = voices;
    this.kinds = kinds;
  }

  /**
   * The chain of a statement; the author's "I" is the outlet's voice.
   *
   * @param all the statements of its sentence, and whom they cite
   */
  List<Voice> of(Tree tree, Statement statement, Settled all) {
    List<Voice> chain = new ArrayList<>();
    Statement quoting = all.quoting().get(statement.head());
    if (quoting != null) {
      chain.add(voices.of(tree, quoting));
    }
    int outlet = hearer(tree, statement.head());
    if (outlet >= 0 && all.statements().stream().noneMatch(other -> isSource(other, outlet))) {
      String cue = tree.token(statement.head()).text();
      chain.add(voices.of(tree, outlet, named(tree, outlet), cue));
    }
    Citation citing = citing(tree, statement);
    if (citing == null) {
      Voice own = voices.of(tree, statement);
      chain.add(voices.isAuthor(tree, statement) ? own.ofAuthor() : own);
    } else {
      String cue = tree.token(citing.verb()).text();
      chain.add(voices.of(tree, citing.head(), citing.cited(), cue));
      chain.add(
          voices.of(
              tree,
              statement.saidBy(beforeCiting(tree, statement, citing), statement.sourceHead())));
    }
    Citation citation = all.cited().get(statement.head());
    if (citation != null) {
      String cue = tree.token(citation.verb()).text();
      chain.add(voices.of(tree, citation.head(), citation.cited(), cue));
    }
    return chain;
  }

  /** The outlet that a saying was addressed to, or -1. */
  private int hearer(Tree tree, int cue) {
    if (!CueWords.kind(tree, cue).equals("verb")) {
      return -1;
    }
    for (int child : tree.children(cue)) {
      boolean told = tree.token(child).is("obj", "iobj", "dobj", "obl", "nmod", "obl:arg");
      if (told && !isAccording(tree, child)) {
        int found = outletUnder(tree, child);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  /** "… told reporters, according to the paper": nothing was told to the paper. */
  private static boolean isAccording(Tree tree, int noun) {
    for (int at = tree.left(noun); at < noun; at++) {
      if (tree.lower(at).equals("according")) {
        return true;
      }
    }
    return tree.lower(tree.left(noun) - 1).equals("according");
  }

  private static boolean isSource(Statement statement, int token) {
    return statement.sourceSentence() == statement.sentence() && statement.source().contains(token);
  }

  /** Who passes the source on, told in the source's own words: "figures cited by the paper". */
  private @Nullable Citation citing(Tree tree, Statement statement) {
    Words source = statement.source();
    boolean here = source.isPresent() && statement.sourceSentence() == statement.sentence();
    for (int at = source.first() + 1; here && at + 2 <= source.last(); at++) {
      int head = Cited.isPassive(tree, at) ? lastNoun(tree, at + 2, source.last()) : -1;
      if (head >= 0 && kinds.isVoice(tree.sentence(), tree.token(head))) {
        return new Citation(at, new Words(at + 2, head), head);
      }
    }
    return null;
  }

  /** The last noun of the noun phrase that begins at a token, or -1. */
  private static int lastNoun(Tree tree, int from, int last) {
    int head = -1;
    for (int at = from; at <= last && (tree.isNominal(at) || tree.lower(at).equals("of")); at++) {
      head = tree.token(at).isNoun() ? at : head;
    }
    return head;
  }

  /** The source without the words that say who passes it on. */
  private static Words beforeCiting(Tree tree, Statement statement, Citation citing) {
    int last = citing.verb() - 1;
    Words source = statement.source();
    while (last > source.first()
        && (tree.isMark(last)
            || tree.tag(last).startsWith("VB")
            || tree.tag(last).startsWith("W"))) {
      last--;
    }
    return new Words(source.first(), Math.max(last, source.first()));
  }

  /** A name with its article, or the noun with what stands before it. */
  private static Words named(Tree tree, int head) {
    Name name = tree.sentence().nameAt(head).orElse(null);
    if (name == null) {
      return Voices.phrase(tree, head);
    }
    boolean article = tree.lower(name.first() - 1).equals("the");
    return new Words(article ? name.first() - 1 : name.first(), name.last());
  }

  private int outletUnder(Tree tree, int head) {
    if (isNamedOutlet(tree, head)) {
      return head;
    }
    for (int below : tree.children(head)) {
      if (tree.token(below).is("nmod", "obl") && isNamedOutlet(tree, below)) {
        return below;
      }
    }
    return -1;
  }

  private boolean isNamedOutlet(Tree tree, int at) {
    return tree.token(at).isProperNoun()
        && kinds.of(tree.sentence(), tree.token(at)) == Kind.OUTLET;
  }
}
