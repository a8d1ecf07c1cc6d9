package hearsay.event;

import hearsay.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What auxiliaries, negation and the saying verb above make of an event: "will send aid" is an
 * intent, "must withdraw", said by somebody, a demand.
 */
final class Modality {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "announce",
          "declare",
          "state",
          "add",
          "tell",
          "conclude",
          "insist",
          "stress",
          "note",
          "argue",
          "believe",
          "emphasize",
          "emphasise",
          "maintain",
          "reiterate",
          "warn",
          "affirm",
          "assert",
          "claim",
          "confirm",
          "quote",
          "write",
          "repeat",
          "think",
          "decide",
          "agree",
          "rule",
          "determine",
          "report",
          "indicate",
          "suggest",
          "point",
          "hint",
          "reply",
          "respond",
          "pledge",
          "vow",
          "explain",
          "propose",
          "demand",
          "recommend");

  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "wo", "'d");
  private static final Set<String> OBLIGING = Set.of("must", "should", "ought");
  private static final Set<String> MUST = Set.of("must");
  private static final Set<String> POSSIBLE = Set.of("may", "might");
  private static final Set<String> UNREAL = Set.of("could", "can", "ca");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "no");
  private static final int FARTHEST = 8;

  private final Syntax syntax;
  private final Participants participants;

  Modality(Syntax syntax, Participants participants) {
    this.syntax = syntax;
    this.participants = participants;
  }

  /** Whether a verb is denied. */
  static boolean isNegated(Syntax syntax, Token verb) {
    for (Token child : syntax.children(verb)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      if (NEGATIONS.contains(word) && child.is("advmod", "neg", "det", "dep", "cc", "mark")) {
        return true;
      }
      if (word.equals("longer") && syntax.has(child, "no")) {
        return true;
      }
      if (child.is("obj", "nsubj:pass") && syntax.has(child, "no")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAuxiliary(Token verb, Set<String> words) {
    return syntax.children(verb).stream()
        .filter(child -> child.is("aux", "aux:pass", "cop") || child.tag().equals("MD"))
        .anyMatch(child -> words.contains(child.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a verb stands under "if" or "unless", at any height. */
  boolean isConditional(Token verb) {
    Token at = verb;
    for (int steps = 0; at != null && steps < FARTHEST; steps++) {
      for (String word : syntax.cases(at)) {
        if (at.is("advcl")
            && (word.equals("if") || word.equals("unless") || word.equals("whether"))) {
          return true;
        }
      }
      at = syntax.head(at);
    }
    return false;
  }

  /** Whether somebody ought to do it, so that the one who says so demands it. */
  boolean isObliging(Token verb) {
    return hasAuxiliary(verb, OBLIGING) && !isSupposed(verb);
  }

  /** "The troops must have killed him" is a guess at the past, no demand. */
  private boolean isSupposed(Token verb) {
    return hasAuxiliary(verb, MUST)
        && syntax.children(verb, "aux").stream().anyMatch(child -> child.text().equals("have"));
  }

  /** The event in its auxiliaries' light, or null where they leave none. */
  @Nullable Telling inLight(Token verb, Telling telling) {
    if (isConditional(verb)) {
      return null;
    }
    if (!verb.isVerb() && syntax.children(verb, "cop").isEmpty()) {
      return telling;
    }
    Telling event = withSpeaker(verb, telling);
    if (isObliging(verb)) {
      return demand(verb, event);
    }
    if (isNegated(syntax, verb)) {
      return denied(event);
    }
    if (hasAuxiliary(verb, FUTURE)) {
      return isDecreed(verb, event) ? event : composed("intend", event);
    }
    if (hasAuxiliary(verb, POSSIBLE)) {
      return event.code().startsWith("16") || event.code().startsWith("17")
          ? composed("threaten", event)
          : null;
    }
    return hasAuxiliary(verb, UNREAL) ? null : event;
  }

  /** A government that announces it will stop aid or impose a ban has done so. */
  private boolean isDecreed(Token verb, Telling event) {
    Token above = syntax.head(verb);
    return above != null
        && (event.code().startsWith("16") || event.code().startsWith("17"))
        && (above.lemma().equals("announce") || above.lemma().equals("decree"));
  }

  private static @Nullable Telling composed(String outer, Telling event) {
    String code = Composition.STANDARD.compose(outer, event.code());
    return code == null || code.equals(event.code()) ? event : event.withCode(code);
  }

  private static @Nullable Telling denied(Telling event) {
    if (event.code().startsWith("13")) {
      return event;
    }
    String code = event.isCooperation() ? Composition.STANDARD.compose("deny", event.code()) : null;
    return code == null ? null : event.withCode(code);
  }

  /** "Sudan must return the helicopter", said by Russia: Russia demands it of Sudan. */
  @Nullable Telling demand(Token verb, @Nullable Telling event) {
    List<Token> speakers = speakers(verb);
    List<Token> asked =
        participants.named(syntax.slot(verb, syntax.isPassive(verb) ? "obj" : "subj"));
    List<Token> addressees = asked.stream().filter(token -> !speakers.contains(token)).toList();
    if (speakers.isEmpty() || addressees.isEmpty()) {
      return null;
    }
    String code = event == null ? "100" : Composition.STANDARD.compose("request", event.code());
    java.util.BitSet words = new java.util.BitSet();
    words.set(verb.index());
    if (event != null) {
      words.or(event.words());
    }
    return new Telling(verb, code == null ? "100" : code, null, speakers, addressees, false, words);
  }

  /** Who says the clause that a verb heads; nobody where the report says it itself. */
  private List<Token> speakers(Token verb) {
    Token saying = saying(verb);
    return saying == null ? List.of() : participants.named(syntax.slot(saying, "subj"));
  }

  private @Nullable Token saying(Token verb) {
    Token above = syntax.head(verb);
    if (above != null
        && verb.is("ccomp", "dep", "advcl", "parataxis")
        && SAYING.contains(above.lemma())) {
      return above;
    }
    if (above != null && verb.is("conj") && above.isVerb()) {
      return saying(above);
    }
    for (Token child : syntax.children(verb, "parataxis", "ccomp", "dep")) {
      if (SAYING.contains(child.lemma()) && !syntax.children(child, "nsubj").isEmpty()) {
        return child;
      }
    }
    return null;
  }

  /** "Hungary said it will …": the pronoun is the speaker. */
  private Telling withSpeaker(Token verb, Telling telling) {
    if (telling.actors().size() != 1 || !telling.actors().get(0).isPronoun()) {
      return telling;
    }
    Token above = syntax.head(verb);
    while (above != null
        && !SAYING.contains(above.lemma())
        && above.isVerb()
        && verb.is("conj", "xcomp")) {
      above = syntax.head(above);
    }
    if (above == null || !SAYING.contains(above.lemma())) {
      return telling;
    }
    List<Token> speakers =
        participants.named(syntax.slot(above, syntax.isPassive(above) ? "obj" : "subj"));
    return speakers.isEmpty() ? telling : telling.withActors(speakers);
  }
}
