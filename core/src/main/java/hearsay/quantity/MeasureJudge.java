package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import hearsay.quantity.Predicates.Role;
import java.util.Locale;
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

  /** What makes a wound a death. */
  private static final Set<String> DEADLY = Set.of("fatally", "mortally");

  private static final Set<String> PARENTS =
      Set.of(
          "mother",
          "father",
          "mom",
          "mum",
          "dad",
          "parent",
          "parents",
          "grandmother",
          "grandfather",
          "widow",
          "widower");

  private final Sentence sentence;
  private final Harm harm;
  private final WordsBehind behind;
  private final WordsBefore before;

  MeasureJudge(Sentence sentence) {
    this.sentence = sentence;
    this.harm = new Harm(sentence);
    this.behind = new WordsBehind(sentence);
    this.before = new WordsBefore(sentence);
  }

  /**
   * @param first first token of the figure, bounds included
   * @param last last token of the figure and of what it counts
   * @param head head of what it counts, or the number
   */
  @Nullable Finding judge(int first, int last, int head) {
    Finding told = told(first, last, head);
    if (told == null || told.word() == 0) {
      return told;
    }
    String before = sentence.token(told.word() - 1).text().toLowerCase(Locale.ROOT);
    if (told.measure() == Measure.KILLED && before.equals("attempted")) {
      return null;
    }
    boolean deadly = DEADLY.contains(before) || dies(head, told.word());
    return told.measure() == Measure.WOUNDED && deadly
        ? new Finding(Measure.KILLED, told.word())
        : told;
  }

  /** "A boy wounded on Sunday has died". */
  private boolean dies(int head, int participle) {
    boolean reduced = participle == head + 1 && sentence.token(participle).tag().equals("VBN");
    for (int i = participle + 1; reduced && i < sentence.size(); i++) {
      String tag = sentence.token(i).tag();
      if (Set.of(",", ":", "CC").contains(tag)) {
        return false;
      }
      if (tag.startsWith("VB") && Predicates.at(sentence, i, Role.SUBJECT) == Measure.KILLED) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Finding told(int first, int last, int head) {
    if (isOffspring(first)) {
      return null;
    }
    Measure noun = Predicates.at(sentence, head, Role.NOUN);
    boolean told = noun != null && noun != Measure.RANGE && sentence.token(head).isNoun();
    Finding own = noun != null && told ? new Finding(noun, head) : null;
    if (own != null
        && (DEAD_OR_HURT.contains(own.measure()) || !Persons.isPerson(sentence.token(head)))) {
      return own;
    }
    Finding found = behind.read(last + 1);
    if (found == null) {
      found = harm.behind(last + 1);
    }
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

  /** "The murder of a mother of four": it was not the four who were murdered. */
  private boolean isOffspring(int first) {
    return first >= 2
        && sentence.token(first - 1).text().equalsIgnoreCase("of")
        && PARENTS.contains(sentence.token(first - 2).text().toLowerCase(Locale.ROOT));
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
