package hearsay.event;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.BitSet;

/** The stretch of text that a head word's phrase covers. */
final class PhraseOf {
  private final Syntax syntax;

  PhraseOf(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The phrase that a head stands in, without relative clauses, appositions and conjuncts. */
  Span span(Token head) {
    Sentence sentence = syntax.sentence();
    BitSet words = new BitSet();
    gather(head, words);
    sentence.nameAt(head.index()).ifPresent(name -> words.set(name.first(), name.last() + 1));
    int first = head.index();
    int last = head.index();
    while (first > 0 && words.get(first - 1)) {
      first--;
    }
    while (words.get(last + 1)) {
      last++;
    }
    return sentence.span(first, last);
  }

  private void gather(Token head, BitSet words) {
    words.set(head.index());
    for (Token child : syntax.children(head)) {
      boolean before =
          child.index() < head.index()
              && child.is("det", "compound", "amod", "nummod", "nmod:poss", "advmod", "flat");
      boolean after =
          child.index() > head.index()
              && (child.is("flat") || child.is("nmod") && syntax.cases(child).contains("of"));
      boolean casing = head.is("nmod", "nmod:poss") && child.is("case");
      if (before || after || casing && words.cardinality() > 1) {
        if (casing) {
          words.set(child.index());
        } else {
          gather(child, words);
          syntax.children(child, "case").forEach(word -> words.set(word.index()));
        }
      }
    }
  }
}
