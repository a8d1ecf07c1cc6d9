package hearsay.event;

import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.EventType;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The events of one sentence: what its words tell, less what only belongs to another event. */
final class SentenceEvents {
  private static final Set<String> GROUNDS =
      Set.of(
          "after",
          "following",
          "despite",
          "amid",
          "during",
          "since",
          "because",
          "response",
          "retaliation",
          "reaction",
          "reprisal",
          "revenge");

  private final Sentence sentence;
  private final Syntax syntax;
  private final Participants participants;
  private final Struck struck;
  private final Teller teller;
  private final Modality modality;
  private final PublicAffairs affairs;

  /** Words that another event has taken up. */
  private final BitSet taken = new BitSet();

  SentenceEvents(Sentence sentence, Cast cast) {
    this.sentence = sentence;
    this.syntax = new Syntax(sentence);
    this.participants = new Participants(syntax, cast);
    this.struck = new Struck(syntax);
    this.teller = new Teller(syntax, participants);
    this.modality = new Modality(syntax, participants);
    this.affairs = new PublicAffairs(syntax, participants);
  }

  List<EventMention> find() {
    Map<Integer, EventMention> found = new TreeMap<>();
    for (Token token : outermostFirst()) {
      Telling telling = taken.get(token.index()) ? null : told(token);
      if (telling != null
          && affairs.tells(telling)
          && (!token.isNoun() || standsAlone(telling, found))) {
        taken.or(telling.words());
        found.put(token.index(), mention(telling));
      }
    }
    return List.copyOf(found.values());
  }

  /** Verbs and predicates from the root down, then nouns, so that outer events come first. */
  private List<Token> outermostFirst() {
    List<Token> order = new ArrayList<>();
    sentence.tokens().stream().filter(Token::isRoot).forEach(order::add);
    for (int i = 0; i < order.size(); i++) {
      order.addAll(syntax.children(order.get(i)));
    }
    List<Token> verbs = new ArrayList<>(order.stream().filter(token -> !token.isNoun()).toList());
    order.stream().filter(Token::isNoun).forEach(verbs::add);
    return verbs;
  }

  private @Nullable Telling told(Token token) {
    Telling telling = teller.tell(token);
    if (telling == null) {
      return token.isVerb() && modality.isObliging(token) && !modality.isConditional(token)
          ? modality.demand(token, null)
          : null;
    }
    if (isMerePurpose(token) || isInsideOther(token)) {
      taken.or(telling.words());
      return null;
    }
    Telling event = modality.inLight(token, telling);
    if (event == null) {
      taken.or(telling.words());
    }
    return event;
  }

  /** "to attack" where no event has taken it up: meant, perhaps never done. */
  private boolean isMerePurpose(Token token) {
    return token.isVerb()
        && syntax.children(token, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"))
        && syntax.children(token, "nsubj").isEmpty();
  }

  /**
   * Part of what another event wants, blames refuses or threatens, unless told as a fact about a
   * noun.
   */
  private boolean isInsideOther(Token token) {
    Token at = token;
    for (Token above = syntax.head(at); above != null; above = syntax.head(at)) {
      boolean ground =
          token.isVerb()
              && syntax.cases(at).stream()
                  .anyMatch(word -> word.equals("for") || word.equals("of"));
      if (ground && taken.get(above.index())) {
        return true;
      }
      if (at.is("acl:relcl", "advcl", "parataxis") || isGround(at)) {
        return false;
      }
      boolean content = at.is("xcomp", "ccomp", "acl") || at.is("dep") && at.tag().equals("VB");
      if (taken.get(above.index()) && content) {
        return true;
      }
      at = above;
    }
    return false;
  }

  /** "after the attack", "in response to the advance": these took place. */
  private boolean isGround(Token phrase) {
    return phrase.is("obl", "nmod")
        && (GROUNDS.contains(phrase.lemma())
            || syntax.cases(phrase).stream().anyMatch(GROUNDS::contains));
  }

  /**
   * Whether a noun tells an event of its own: one with both its sides named, or force that nobody
   * can take for anything else, or all that the sentence tells. A noun that only repeats what the
   * verb above it tells does not.
   */
  private boolean standsAlone(Telling telling, Map<Integer, EventMention> found) {
    for (Token above = syntax.head(telling.word()); above != null; above = syntax.head(above)) {
      EventMention other = found.get(above.index());
      if (other != null) {
        return telling.isMaterialConflict()
            && other.type() != Cameo.STANDARD.code(telling.code()).type()
            && isFull(telling);
      }
    }
    return isFull(telling)
        || found.isEmpty() && (telling.isMaterialConflict() || !telling.actors().isEmpty());
  }

  private static boolean isFull(Telling telling) {
    return telling.telling() && telling.isMaterialConflict()
        || !telling.actors().isEmpty() && !telling.recipients().isEmpty();
  }

  private EventMention mention(Telling telling) {
    Cameo.Code code = Cameo.STANDARD.code(telling.code());
    Token word = telling.word();
    return new EventMention(
        code.type(),
        telling.mode() != null ? telling.mode() : code.mode(),
        code.contexts(),
        code.cameo(),
        code.goldstein(),
        new Mention(sentence.index(), word.index(), word.span()),
        telling.actors().stream().map(participants::mention).toList(),
        code.type() == EventType.ASSAULT
            ? struck.mentions(telling.recipients())
            : telling.recipients().stream().map(participants::mention).toList(),
        clause(word));
  }

  /** The clause around a word: its nearest verb with all that hangs on it. */
  private Span clause(Token word) {
    Token verb = word;
    for (Token above = syntax.head(verb); !verb.isVerb() && above != null; ) {
      verb = above;
      above = syntax.head(verb);
    }
    return sentence.span(sentence.subtree(verb));
  }
}
