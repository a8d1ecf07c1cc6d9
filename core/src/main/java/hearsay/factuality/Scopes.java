package hearsay.factuality;

import hearsay.factuality.Cues.Place;
import hearsay.language.Token;
import hearsay.model.Factuality;
import hearsay.model.Factuality.Certainty;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Factuality.Reality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words whose scope an event stands in, one step of the parse at a time. */
final class Scopes {
  private static final Set<String> COMPLEMENTS =
      Set.of("xcomp", "ccomp", "csubj", "csubj:pass", "dep", "acl", "advcl", "parataxis");
  private static final Set<String> ARGUMENTS =
      Set.of("obj", "nsubj", "nsubj:pass", "iobj", "nmod", "obl", "compound", "amod");
  private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass", "compound");

  /** Prepositions that lead from a noun to what it is about ("threat of", "call for"). */
  private static final Set<String> OF_NOUNS =
      Set.of("of", "for", "on", "about", "against", "to", "toward", "towards", "at");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my");

  private final Predicates predicates = new Predicates();
  private final Cues cues = new Cues();

  /** Whether a second conjunct stands under the first one's auxiliaries and negation too. */
  boolean sharesModals(Clauses clauses, Token first, Token second) {
    boolean sameForm = first.tag().equals(second.tag()) || first.isNoun() && second.isNoun();
    boolean contrasted = clauses.hasWord(first, "but", "cc");
    return sameForm && !contrasted && !clauses.hasSubject(second) && !clauses.has(second, "aux");
  }

  /**
   * The operators by which a governor embeds its dependent, outermost first; mostly none or one.
   */
  List<Operator> embedding(
      Clauses clauses, Token governor, Token token, Factuality outer, int depth) {
    if (clauses.isPunctuation(governor)) {
      return clauses.children(governor).stream()
          .filter(other -> other.index() > token.index() && isTelling(clauses, other))
          .map(other -> new Operator(Effect.TOLD, other, depth + 1))
          .limit(1)
          .toList();
    }
    Token noun = plannedIn(clauses, governor, token, outer);
    if (noun != null) {
      return List.of(
          new Operator(ofNoun(clauses, governor, noun, outer), governor, depth + 1),
          new Operator(Effect.INTENDED, noun, depth + 1));
    }
    Effect effect = effect(clauses, governor, token, outer);
    return List.of(new Operator(effect, governor, depth + 1));
  }

  /**
   * The noun that an infinitive belongs to although the parse hangs it on the verb above ("denied
   * any plan to go"): the verb's object, where it takes infinitives and the verb does not.
   */
  private @Nullable Token plannedIn(
      Clauses clauses, Token governor, Token token, Factuality outer) {
    boolean infinitive = token.is("xcomp", "advcl") && frame(clauses, token).equals("to");
    if (!infinitive || !governor.isVerb() || listed(governor, "to", outer) != null) {
      return null;
    }
    return clauses.children(governor).stream()
        .filter(child -> child.is("obj") && child.isNoun() && child.index() < token.index())
        .filter(child -> listed(child, "to", outer) == Effect.INTENDED)
        .findFirst()
        .orElse(null);
  }

  private Effect effect(Clauses clauses, Token governor, Token token, Factuality outer) {
    if (token.is("acl:relcl", "appos") || clauses.isIndirectQuestion(token)) {
      return Effect.PRESUPPOSED;
    }
    if (COMPLEMENTS.contains(token.relation())) {
      return ofClause(clauses, governor, token, outer);
    }
    if (ARGUMENTS.contains(token.relation())) {
      return ofNoun(clauses, governor, token, outer);
    }
    return Effect.PRESUPPOSED;
  }

  private Effect ofClause(Clauses clauses, Token governor, Token token, Factuality outer) {
    String frame = frame(clauses, token);
    boolean loose =
        token.is("advcl") && frame.equals("that")
            || token.is("parataxis")
            || token.is("acl")
                && (frame.equals("ing") || token.tag().equals("VBN") && !frame.equals("to"));
    if (governor.isNoun() && frame.equals("that") && !clauses.hasWord(token, "that", "mark")) {
      loose = true;
    }
    Effect listed = loose ? null : listed(governor, frame, outer);
    if (listed == null && governor.isNoun() && OF_NOUNS.contains(frame)) {
      listed = listed(governor, "obj", outer);
    }
    if (listed != null) {
      return listed;
    }
    if (frame.equals("to")) {
      return Effect.INTENDED;
    }
    if (governor.isNoun() && token.tag().equals("VBG") && frame.equals("for")) {
      return Effect.INTENDED;
    }
    boolean free = token.is("acl", "advcl", "parataxis", "dep") && !token.tag().equals("VBG");
    return free || isActual(outer) ? Effect.PRESUPPOSED : Effect.HOLDS;
  }

  private Effect ofNoun(Clauses clauses, Token governor, Token token, Factuality outer) {
    Effect listed = null;
    if (token.is("obl") || token.is("nmod") && !governor.isNoun()) {
      listed = listed(governor, clauses.preposition(token), outer);
    } else if (isObject(clauses, token)) {
      listed = listed(governor, "obj", outer);
    }
    if (listed != null) {
      return listed;
    }
    boolean given = isDefinite(clauses, token) && !token.is("obj");
    if (given || isActual(outer)) {
      return Effect.PRESUPPOSED;
    }
    return Effect.HOLDS;
  }

  private static boolean isObject(Clauses clauses, Token token) {
    if (token.is("nsubj:pass") && clauses.has(clauses.governor(token), "xcomp")) {
      return false; // "the sale is expected to close": what is expected is the closing
    }
    return token.is("nmod")
        ? OF_NOUNS.contains(clauses.preposition(token))
        : OBJECTS.contains(token.relation());
  }

  private @Nullable Effect listed(Token governor, String frame, Factuality outer) {
    return predicates
        .of(governor, frame)
        .map(
            signature ->
                outer.polarity() == Polarity.NEGATIVE ? signature.denied() : signature.affirmed())
        .orElse(null);
  }

  private static boolean isActual(Factuality standing) {
    return standing.reality() == Reality.ACTUAL
        && standing.polarity() == Polarity.POSITIVE
        && standing.certainty() == Certainty.CERTAIN;
  }

  private static boolean isDefinite(Clauses clauses, Token noun) {
    return noun.isProperNoun()
        || clauses.has(noun, "nmod:poss")
        || clauses.children(noun).stream()
            .anyMatch(child -> child.is("det") && DEFINITE.contains(child.lemma()));
  }

  /** How a clause hangs on its governor, in the words of the table. */
  private static String frame(Clauses clauses, Token token) {
    if (clauses.isInfinitive(token)) {
      return "to";
    }
    if (!token.tag().equals("VBG") || clauses.hasSubject(token) || clauses.has(token, "aux")) {
      return "that";
    }
    String preposition = clauses.preposition(token);
    return preposition.isEmpty() ? "ing" : preposition;
  }

  /** The operators that stand with a token itself, outermost first. */
  List<Operator> local(Clauses clauses, Token token, int depth) {
    List<Operator> found = new ArrayList<>();
    for (Token child : clauses.children(token)) {
      Place place = place(child);
      if (place == Place.DETERMINER && token.is("nsubj", "nsubj:pass", "obj")) {
        continue; // "no attack occurred" negates by way of the verb
      }
      if (place != null) {
        cues.of(child, place).ifPresent(effect -> found.add(new Operator(effect, child, depth)));
      }
      if (child.is("obj", "nsubj", "nsubj:pass", "advmod")) {
        for (Token inner : clauses.children(child)) {
          if (inner.is("det", "advmod", "cc:preconj")) {
            cues.of(inner, Place.DETERMINER)
                .ifPresent(effect -> found.add(new Operator(effect, inner, depth)));
          }
        }
      }
      if (isTellingAside(clauses, child)) {
        found.add(0, new Operator(Effect.TOLD, child, depth + 1));
      }
    }
    return found;
  }

  /** "…, he said" and "according to him", which the parse hangs below the clause they are about. */
  private boolean isTellingAside(Clauses clauses, Token child) {
    return child.is("parataxis", "ccomp", "dep") && isTelling(clauses, child)
        || child.is("obl", "nmod") && clauses.hasWord(child, "according", "case");
  }

  /** A verb of saying with a subject and without a content of its own. */
  private boolean isTelling(Clauses clauses, Token token) {
    return clauses.hasSubject(token)
        && predicates.of(token, "that").filter(s -> s.affirmed() == Effect.TOLD).isPresent()
        && !clauses.has(token, "ccomp", "obj");
  }

  private static @Nullable Place place(Token child) {
    return switch (child.relation()) {
      case "aux" -> Place.AUX;
      case "advmod", "cc:preconj", "cc" -> Place.ADVERB;
      case "det" -> Place.DETERMINER;
      case "nsubj", "nsubj:pass", "obj" -> Place.ARGUMENT;
      case "amod" -> Place.ADJECTIVE;
      case "mark" -> Place.MARK;
      case "case" -> Place.CASE;
      default -> null;
    };
  }
}
