package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import hearsay.quantity.Predicates.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges what a counted figure measures by the words around it. What stands next to the figure is
 * asked first, then the parse: around figures the parse is wrong more often than the order of the
 * words, in capitals above all.
 */
final class MeasureJudge {
  /** A measure and the word that told it. */
  record Finding(Measure measure, int word) {}

  private static final int CLIMB = 3;

  private static final Set<Measure> DEAD_OR_HURT =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.LOST);

  private static final Set<Measure> FATES =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED);

  private final Sentence sentence;
  private final WordsBehind behind;
  private final WordsBefore before;

  MeasureJudge(Sentence sentence) {
    this.sentence = sentence;
    this.behind = new WordsBehind(sentence);
    this.before = new WordsBefore(sentence);
  }

  /**
   * @param first first token of the figure, bounds included
   * @param last last token of the figure and of what it counts
   * @param head head of what it counts, or the number
   */
  @Nullable Finding judge(int first, int last, int head) {
    Measure noun = Predicates.at(sentence, head, Role.NOUN);
    boolean told = noun != null && noun != Measure.RANGE && sentence.token(head).isNoun();
    Finding own = noun != null && told ? new Finding(noun, head) : null;
    if (own != null
        && (DEAD_OR_HURT.contains(own.measure()) || !Persons.isPerson(sentence.token(head)))) {
      return own;
    }
    Finding found = behind.read(last + 1);
    if (found == null) {
      found = before.read(first - 1);
    }
    if (found == null) {
      found = byParse(head);
    }
    // What befell attackers or refugees says more than that they attacked or fled.
    boolean fate = found != null && FATES.contains(found.measure());
    return own == null || fate ? found : own;
  }

  private @Nullable Finding byParse(int head) {
    Token at = sentence.token(head);
    for (int i = 0; i < CLIMB; i++) {
      Finding below = clause(at);
      if (below != null) {
        return below;
      }
      if (at.isRoot()) {
        return null;
      }
      Token governor = sentence.token(at.head());
      Measure object = Predicates.at(sentence, governor.index(), Role.OBJECT);
      if (object != null && at.is("obj", "dobj", "nsubj:pass", "nsubjpass")) {
        return new Finding(object, governor.index());
      }
      Measure subject = Predicates.at(sentence, governor.index(), Role.SUBJECT);
      if (subject != null && at.is("nsubj")) {
        return new Finding(subject, governor.index());
      }
      if (!at.is("conj", "nummod", "appos", "compound", "dep")) {
        return null;
      }
      at = governor;
    }
    return null;
  }

  /** "12 people killed in the blast", "12 people who had died". */
  private @Nullable Finding clause(Token noun) {
    for (Token child : sentence.children(noun, "acl", "acl:relcl")) {
      if (child.index() < noun.index()) {
        continue;
      }
      boolean passive =
          child.tag().equals("VBN")
              || sentence.child(child, "aux:pass", "auxpass", "nsubj:pass").isPresent();
      Measure object = Predicates.at(sentence, child.index(), Role.OBJECT);
      if (object != null && passive) {
        return new Finding(object, child.index());
      }
      Measure subject = Predicates.at(sentence, child.index(), Role.SUBJECT);
      if (subject != null) {
        return new Finding(subject, child.index());
      }
    }
    return null;
  }
}
