package hearsay.quantity;

import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a sum, a share, a length or another measurement is one of. */
final class Measured {
  private static final int CLIMB = 4;

  private static final int RANGE_WINDOW = 12;

  private static final Set<String> OF_ITS = Set.of("of", "in", "for", "from");

  private final Sentence sentence;

  Measured(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The phrase, or null where the sentence does not tell it. */
  @Nullable Mention by(Draft draft) {
    Unit unit = draft.stated().unit();
    boolean fraction = draft.stated().form() == Numeral.Form.FRACTION;
    if (unit == null && !fraction) {
      return subject(draft);
    }
    Mention behind = behind(draft.last() + 1, fraction);
    if (behind != null) {
      return behind;
    }
    Mention modified = modified(draft);
    if (modified != null) {
      return modified;
    }
    Mention before = before(draft.first() - 1);
    return before != null ? before : subject(draft);
  }

  /** "60% of its revenue", "half the condos". */
  private @Nullable Mention behind(int at, boolean fraction) {
    if (at + 1 >= sentence.size()) {
      return null;
    }
    boolean of = lower(at).equals("of");
    return of || fraction ? phrase(of ? at + 1 : at) : null;
  }

  private @Nullable Mention phrase(int from) {
    Counted found = new CountedNoun(sentence).at(skipDeterminers(from), false);
    return found == null ? null : new Mention(sentence.index(), found.head(), found.span(sentence));
  }

  private int skipDeterminers(int from) {
    int at = from;
    while (at < sentence.size()
        && (sentence.token(at).tag().equals("DT") || sentence.token(at).tag().startsWith("PRP"))) {
      at++;
    }
    return at;
  }

  /** "50mph winds", "an 8.5 kW system". */
  private @Nullable Mention modified(Draft draft) {
    int next = draft.last() + 1;
    if (next >= sentence.size() || !isPlainModifier(sentence.token(next))) {
      return null;
    }
    return phrase(next);
  }

  private static boolean isPlainModifier(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ");
  }

  /** "a fine of $3 billion". */
  private @Nullable Mention before(int preposition) {
    if (preposition < 1 || !OF_ITS.contains(lower(preposition))) {
      return null;
    }
    Token noun = sentence.token(preposition - 1);
    if (!noun.isNoun() || !lower(preposition).equals("of")) {
      return null;
    }
    int first = preposition - 1;
    while (first > 0 && isPlainModifier(sentence.token(first - 1))) {
      first--;
    }
    return new Mention(sentence.index(), noun.index(), sentence.span(first, noun.index()));
  }

  /** The subject of the verb that the figure hangs from: "inflation rose 0.3%". */
  private @Nullable Mention subject(Draft draft) {
    Token at = sentence.token(draft.last());
    for (int i = 0; i < CLIMB && !at.isRoot(); i++) {
      at = sentence.token(at.head());
      Optional<Token> subject =
          sentence
              .child(at, "nsubj", "nsubj:pass", "nsubjpass")
              .filter(
                  token ->
                      token.isNoun()
                          && (token.index() < draft.first() || token.index() > draft.last()));
      if (subject.isPresent()) {
        return whole(subject.get());
      }
    }
    return null;
  }

  /** A noun with what stands before it and its "of" phrase. */
  private Mention whole(Token head) {
    BitSet words = new BitSet();
    words.set(head.index());
    for (Token child : sentence.children(head, "amod", "compound", "nmod:poss", "nummod")) {
      words.set(child.index());
    }
    return new Mention(
        sentence.index(),
        head.index(),
        sentence.span(
            words.nextSetBit(0),
            head.index() < words.nextSetBit(0) ? words.nextSetBit(0) : head.index()));
  }

  /** Whether a length is how far something reaches: "the range was limited to 100km". */
  boolean isRange(Draft draft) {
    for (int i = draft.first() - 1; i >= Math.max(0, draft.first() - RANGE_WINDOW); i--) {
      Token token = sentence.token(i);
      if (token.isNoun() && Predicates.at(sentence, i, Predicates.Role.NOUN) == Measure.RANGE) {
        return true;
      }
    }
    int next = draft.last() + 1;
    return next < sentence.size()
        && Predicates.at(sentence, next, Predicates.Role.NOUN) == Measure.RANGE;
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
