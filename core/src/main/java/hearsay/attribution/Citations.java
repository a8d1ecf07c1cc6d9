package hearsay.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source cites in passing: "citing X", "quoting X", "which cited X", "in a report that cited
 * X". Such words claim nothing; they are a link in the chain of the statement that they stand in,
 * so a statement that was found around them is dropped, or loses them where it says more.
 */
final class Citations {
  private final VoiceKinds kinds;

  Citations(VoiceKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * Somebody cited.
   *
   * @param verb token of "citing"
   * @param cited words that name who is cited
   * @param head of these words
   */
  record Citation(int verb, Words cited, int head) {}

  /**
   * The statements of a sentence, and whom each of them cites.
   *
   * @param cited by the head of a statement's cue
   * @param quoting by the head of a statement's cue, who quotes its source: "the paper quoted an
   *     aide as saying"
   */
  record Settled(
      List<Statement> statements, Map<Integer, Citation> cited, Map<Integer, Statement> quoting) {}

  Settled settle(Tree tree, List<Statement> statements) {
    List<Statement> kept = new ArrayList<>(statements);
    Map<Integer, Citation> links = new TreeMap<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      if (Cited.isActive(tree, verb)) {
        Citation citation = Cited.at(tree, verb, kinds);
        if (citation != null) {
          link(tree, citation, kept, links);
        }
      }
    }
    return new Settled(kept, links, quoting(tree, kept));
  }

  /** Takes "the paper quoted …" out where all it says is "… an aide as saying", a statement too. */
  private static Map<Integer, Statement> quoting(Tree tree, List<Statement> kept) {
    Map<Integer, Statement> quoting = new TreeMap<>();
    for (Statement outer : List.copyOf(kept)) {
      if (!Cited.isQuoting(tree, outer.head()) || !outer.source().isPresent()) {
        continue;
      }
      for (int i = 0; i < kept.size(); i++) {
        Statement inner = kept.get(i);
        boolean quoted =
            inner.isNested()
                && tree.lower(inner.head() - 1).equals("as")
                && outer.after().contains(inner.head());
        Statement said = quoted ? saidByQuoted(tree, outer, inner) : null;
        if (said != null) {
          kept.set(i, said);
          quoting.put(inner.head(), outer);
        }
      }
    }
    kept.removeAll(quoting.values());
    return quoting;
  }

  /** Who is quoted: right behind the verb, or its subject in the passive; null for another. */
  private static @Nullable Statement saidByQuoted(Tree tree, Statement outer, Statement inner) {
    if (inner.source().isPresent()) {
      return inner.source().first() == outer.after().first() ? inner : null;
    }
    int subject = tree.child(outer.head(), "nsubj:pass", "nsubjpass");
    boolean other = subject >= 0 && !outer.source().contains(subject);
    return other ? inner.saidBy(Voices.phrase(tree, subject), subject) : null;
  }

  private static void link(
      Tree tree, Citation citation, List<Statement> kept, Map<Integer, Citation> links) {
    Set<Integer> around = new HashSet<>();
    for (int i = 0; i < kept.size(); i++) {
      if (isAround(kept.get(i), citation)) {
        around.add(i);
      }
    }
    int owner = owner(tree, kept, around, citation);
    if (owner >= 0) {
      int head = kept.get(owner).head();
      List<Statement> dropped = around.stream().map(kept::get).toList();
      kept.removeIf(dropped::contains);
      links.put(head, citation);
      return;
    }
    for (int i : around) {
      Statement rest = CitedRest.of(tree, kept.get(i), citation);
      if (rest != null) {
        kept.set(i, rest);
        links.put(rest.head(), citation);
        return;
      }
    }
  }

  /** Whether a statement is made of the citing words, or says nothing but who is cited. */
  private static boolean isAround(Statement statement, Citation citation) {
    int verb = citation.verb();
    Words before = statement.before();
    Words after = statement.after();
    boolean only = !before.isPresent() && after.isPresent() && isWithin(after, citation.cited());
    return statement.head() == verb || statement.cue().contains(verb) || only;
  }

  private static boolean isWithin(Words inner, Words outer) {
    return outer.contains(inner.first()) && outer.contains(inner.last());
  }

  /** The statement that the citing words are put in or behind; -1 for none. */
  private static int owner(
      Tree tree, List<Statement> statements, Set<Integer> around, Citation citation) {
    int verb = citation.verb();
    int between = -1;
    int before = -1;
    int behind = -1;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (around.contains(i)) {
        continue;
      }
      if (isBetween(statement, verb) && isNearer(statements, between, i)) {
        between = i;
      }
      if (!statement.isNested()
          && statement.head() < verb
          && (before < 0 || statement.head() > statements.get(before).head())) {
        before = i;
      }
      if (statement.head() > verb && isNearer(statements, behind, i)) {
        behind = i;
      }
    }
    if (between >= 0) {
      return between;
    }
    return before < 0 && isFronted(tree, verb) ? behind : before;
  }

  /** "X, citing Y, said": behind the source or in it, before the cue. */
  private static boolean isBetween(Statement statement, int verb) {
    return statement.sourceSentence() == statement.sentence()
        && statement.source().isPresent()
        && statement.source().first() < verb
        && verb < statement.head();
  }

  private static boolean isNearer(List<Statement> statements, int known, int other) {
    return known < 0 || statements.get(other).head() < statements.get(known).head();
  }

  /** "Citing Y, X said": nothing but a mark or quotation before the participle. */
  private static boolean isFronted(Tree tree, int verb) {
    for (int at = 0; at < verb; at++) {
      if (!tree.isMark(at)) {
        return false;
      }
    }
    return true;
  }
}
