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

  private static final Set<String> AUXILIARIES =
      Set.of(
          "be",
          "is",
          "are",
          "was",
          "were",
          "been",
          "being",
          "have",
          "has",
          "had",
          "also",
          "all",
          "both",
          "who",
          "that",
          "which",
          "reportedly",
          "allegedly",
          "believed",
          "feared",
          "reported",
          "confirmed",
          "known",
          "presumed",
          "to",
          "more",
          "others",
          "other",
          "will",
          "may",
          "might",
          "could",
          "not",
          "seriously",
          "slightly",
          "critically",
          "badly",
          "gravely",
          "severely",
          "lightly",
          "now",
          "still",
          "already",
          "since",
          "got",
          "get",
          "listed",
          "as",
          "left",
          "found",
          "apparently",
          "immediately",
          "later",
          "instantly",
          "went",
          "gone",
          "people",
          "persons");

  /** What a toll does on its way to its figure. */
  private static final int TOLL_WINDOW = 8;

  private static final int CLIMB = 3;

  private final Sentence sentence;

  MeasureJudge(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param first first token of the figure, bounds included
   * @param last last token of the figure and of what it counts
   * @param head head of what it counts, or the number
   */
  @Nullable Finding judge(int first, int last, int head) {
    Measure own = Predicates.at(sentence, head, Role.NOUN);
    if (own != null && own != Measure.RANGE && sentence.token(head).isNoun()) {
      return new Finding(own, head);
    }
    Finding behind = behind(last + 1);
    if (behind != null) {
      return behind;
    }
    Finding before = before(first - 1);
    if (before != null) {
      return before;
    }
    return byParse(head);
  }

  /** "12 people were killed", "10 dead", "30 others wounded", "12 people died". */
  private @Nullable Finding behind(int from) {
    boolean passive = false;
    int at = from;
    while (at < sentence.size() && at < from + 8 && isAuxiliary(at)) {
      passive |= isPassiveAuxiliary(at);
      at++;
    }
    Measure state = Predicates.at(sentence, at, Role.STATE);
    if (state != null && !startsNounPhrase(at)) {
      return new Finding(state, at);
    }
    Measure object = Predicates.at(sentence, at, Role.OBJECT);
    if (object != null && (passive || !hasObject(at)) && !isGerund(at)) {
      return new Finding(object, at);
    }
    Measure subject = Predicates.at(sentence, at, Role.SUBJECT);
    return subject != null && !passive ? new Finding(subject, at) : null;
  }

  private boolean isAuxiliary(int at) {
    return AUXILIARIES.contains(lower(at)) && Predicates.at(sentence, at, Role.STATE) == null;
  }

  private boolean isPassiveAuxiliary(int at) {
    return Set.of("be", "is", "are", "was", "were", "been", "being", "got", "get")
        .contains(lower(at));
  }

  private boolean isGerund(int at) {
    return sentence.token(at).tag().equals("VBG") && !isPassiveAuxiliary(at - 1);
  }

  /** "wounded soldiers": the state belongs to what follows. */
  private boolean startsNounPhrase(int at) {
    return at + 1 < sentence.size()
        && sentence.token(at + 1).isNoun()
        && !sentence.token(at + 1).isProperNoun()
        && sentence.token(at + 1).head() != at
        && Persons.isPerson(sentence.token(at + 1));
  }

  /** "Two gunmen killed three …": what stands before killed them. */
  private boolean hasObject(int verb) {
    if (verb + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(verb + 1);
    String tag = next.tag();
    return tag.equals("DT")
        || tag.equals("CD")
        || tag.startsWith("PRP")
        || (next.isNoun() && next.is("obj", "dobj", "compound"));
  }

  /** "killed 12", "the death of 12", "losses at 400", "the toll rose to 41". */
  private @Nullable Finding before(int last) {
    int at = last;
    while (at >= 0
        && Set.of("the", "another", "all", "these", "those", "her", "his", "their")
            .contains(lower(at))) {
      at--;
    }
    Measure object = Predicates.at(sentence, at, Role.OBJECT);
    if (object == null && at >= 1) {
      object = twoWords(at);
    }
    if (object != null && !isPassive(at) && !isNounHere(at)) {
      return new Finding(object, at);
    }
    Measure noun = Predicates.at(sentence, at, Role.NOUN);
    if (noun != null && at >= 0 && lower(at).equals("toll")) {
      return new Finding(noun, at);
    }
    return ofNoun(at);
  }

  private @Nullable Measure twoWords(int at) {
    String particle = lower(at);
    return Set.of("down", "up", "out").contains(particle)
        ? Predicates.at(sentence, at - 1, Role.OBJECT)
        : null;
  }

  private boolean isNounHere(int at) {
    return at >= 0 && sentence.token(at).tag().equals("NNS");
  }

  private boolean isPassive(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      if (isPassiveAuxiliary(i) && !lower(i).equals("being")) {
        return true;
      }
      if (!sentence.token(i).tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  /** A noun that takes its figure through a preposition or a verb of measuring. */
  private @Nullable Finding ofNoun(int last) {
    if (last < 0 || !isLink(last)) {
      return null;
    }
    for (int i = last - 1; i >= Math.max(0, last - TOLL_WINDOW); i--) {
      Token token = sentence.token(i);
      Measure noun = Predicates.at(sentence, i, Role.NOUN);
      if (noun != null && token.isNoun()) {
        return new Finding(noun, i);
      }
      if (token.tag().equals("CD")
          || token.text().equals(".")
          || token.text().equals(";")
          || Set.of("who", "and", "but").contains(lower(i))) {
        return null;
      }
    }
    return null;
  }

  private boolean isLink(int at) {
    return Set.of(
            "of",
            "at",
            "to",
            "from",
            "as",
            "reached",
            "reaching",
            "hit",
            "is",
            "was",
            "were",
            "totaled",
            "totalled",
            "numbered",
            ":",
            "exceeded",
            "claimed",
            "topped",
            "with")
        .contains(lower(at));
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

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
