package hearsay.attribution;

import hearsay.model.SourceLink.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The voices of one attribution, outermost first: whom the source cites stands behind it ("the
 * paper reported, citing an official"), the outlet that it spoke to before it ("an official told
 * the paper", "was quoted by the agency as saying").
 */
final class Chains {
  private static final Set<String> CITING = Set.of("cite", "quote");

  private final Voices voices;
  private final VoiceKinds kinds;

  Chains(Voices voices, VoiceKinds kinds) {
    this.voices = voices;
    this.kinds = kinds;
  }

  /**
   * The chain of a statement.
   *
   * @param citing the participle behind it that names whom its source cites, or -1
   */
  List<Voice> of(Tree tree, Statement statement, int citing) {
    Voice own = voices.of(tree, statement);
    List<Voice> chain = new ArrayList<>();
    int outlet = hearer(tree, statement.head());
    boolean isSource =
        statement.sourceSentence() == statement.sentence() && statement.source().contains(outlet);
    if (outlet >= 0 && !isSource) {
      String cue = tree.token(statement.head()).text();
      chain.add(voices.of(tree, outlet, Voices.phrase(tree, outlet), cue));
    }
    chain.add(own);
    if (citing >= 0) {
      int cited = tree.child(citing, "obj", "dobj");
      String cue = tree.token(citing).text();
      chain.add(voices.of(tree, cited, citedWords(tree, cited), cue));
    }
    return chain;
  }

  /**
   * The "citing X" of a sentence that are but links of a statement's chain: by the head of that
   * statement's cue, the nearest before the participle.
   */
  Map<Integer, Integer> links(Tree tree, List<Statement> statements) {
    Map<Integer, Integer> links = new TreeMap<>();
    for (int at = 0; at < tree.size(); at++) {
      boolean participle = tree.tag(at).equals("VBG") && CITING.contains(tree.lemma(at));
      if (participle && isSource(tree, tree.child(at, "obj", "dobj"))) {
        int owner = owner(statements, at);
        if (owner >= 0) {
          links.put(owner, at);
        }
      }
    }
    return links;
  }

  private static int owner(List<Statement> statements, int citing) {
    int owner = -1;
    for (Statement statement : statements) {
      if (!statement.isNested() && statement.head() < citing) {
        owner = Math.max(owner, statement.head());
      }
    }
    return owner;
  }

  private boolean isSource(Tree tree, int head) {
    return head >= 0 && kinds.isVoice(tree.sentence(), tree.token(head));
  }

  private static Words citedWords(Tree tree, int head) {
    int last = Math.min(tree.right(head), tree.last());
    Words phrase = Voices.phrase(tree, head);
    while (last > head && tree.isMark(last)) {
      last--;
    }
    return new Words(phrase.first(), Math.max(last, phrase.last()));
  }

  /** The outlet that a saying was addressed to, or -1. */
  private int hearer(Tree tree, int cue) {
    if (!CueWords.kind(tree, cue).equals("verb")) {
      return -1;
    }
    for (int child : tree.children(cue)) {
      if (tree.token(child).is("obj", "iobj", "dobj", "obl", "nmod", "obl:arg")) {
        int found = outletUnder(tree, child);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
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
