package hearsay.event;

import hearsay.event.Fact.Kind;
import hearsay.language.Branches;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's parse as the lexicon speaks of it: slots instead of relations, the passive undone.
 */
final class Syntax {
  private static final Set<String> PARTICLES =
      Set.of("out", "up", "off", "down", "back", "over", "away", "in", "on", "forward", "together");

  private final Sentence sentence;
  private final Branches branches;
  private final List<Map<String, List<Token>>> slots = new ArrayList<>();
  private final Subjects subjects = new Subjects(this);
  private final Map<Integer, Set<String>> words = new HashMap<>();

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.size(); i++) {
      slots.add(new HashMap<>());
    }
    branches = new Branches(sentence);
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> children(Token token) {
    return branches.of(token);
  }

  List<Token> children(Token token, String... relations) {
    return branches.of(token, relations);
  }

  @Nullable Token head(Token token) {
    return token.isRoot() ? null : sentence.token(token.head());
  }

  boolean has(Token token, String lemma) {
    return children(token).stream().anyMatch(child -> child.lemma().equals(lemma));
  }

  /** What part of speech the lexicon would have the token under, or null. */
  @Nullable Kind kind(Token token) {
    // "they would blockade Paris": the tagger's noun is the parser's verb.
    if (token.isVerb() || token.isNoun() && !children(token, "aux", "aux:pass").isEmpty()) {
      return Kind.VERB;
    }
    return token.isNoun() ? Kind.NOUN : token.tag().startsWith("JJ") ? Kind.ADJECTIVE : null;
  }

  /** The verb with its particle, "carry_out", or null where it has none. */
  @Nullable String withParticle(Token verb) {
    for (Token child : children(verb)) {
      String word = child.lemma();
      if (PARTICLES.contains(word) && child.is("compound:prt", "advmod")) {
        return verb.lemma() + "_" + word;
      }
    }
    for (Token child : children(verb, "obl", "advmod")) {
      // "walked out of the talks": the parser gives "out" to the talks.
      List<String> cases = cases(child);
      if (cases.size() > 1 && PARTICLES.contains(cases.get(0))) {
        return verb.lemma() + "_" + cases.get(0);
      }
    }
    return null;
  }

  boolean isPassive(Token verb) {
    boolean done = children(verb, "obl").stream().anyMatch(phrase -> cases(phrase).contains("by"));
    if (isAdjectival(verb) && !done) {
      return false;
    }
    return children(verb).stream().anyMatch(child -> child.is("nsubj:pass", "aux:pass"))
        || isReducedPassive(verb);
  }

  /** "is opposed to", "is prepared to": participles that the lexicon has as adjectives. */
  static boolean isAdjectival(Token verb) {
    return verb.tag().equals("VBN")
        && !verb.is("acl", "amod")
        && !Lexicon.STANDARD.about(Kind.ADJECTIVE, verb.text().toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** "houses destroyed by the army". */
  private boolean isReducedPassive(Token verb) {
    return verb.tag().equals("VBN")
        && verb.is("acl", "amod", "dep")
        && children(verb, "obj", "aux", "nsubj").isEmpty();
  }

  /** The heads of the phrases in a slot, in text order; "a.b" is slot b of what stands in a. */
  List<Token> slot(Token at, String slot) {
    Map<String, List<Token>> known = slots.get(at.index());
    List<Token> found = known.get(slot);
    if (found == null) {
      found = List.copyOf(find(at, slot));
      known.put(slot, found);
    }
    return found;
  }

  private List<Token> find(Token at, String slot) {
    int dot = slot.indexOf('.');
    if (dot > 0) {
      List<Token> found = new ArrayList<>();
      slot(at, slot.substring(0, dot))
          .forEach(middle -> found.addAll(slot(middle, slot.substring(dot + 1))));
      return found;
    }
    return switch (slot) {
      case "subj" -> subjects(at);
      case "obj" -> objects(at);
      case "iobj" -> children(at, "iobj");
      case "comp", "xcomp" -> complements(at);
      case "poss" -> children(at, "nmod:poss");
      case "mod" -> children(at, "compound", "amod");
      case "dep" -> children(at, "dep");
      default -> prepositional(at, slot);
    };
  }

  private List<Token> subjects(Token at) {
    Token subject = subjects.of(at);
    return subject == null ? List.of() : List.of(subject);
  }

  private List<Token> objects(Token verb) {
    if (!isPassive(verb)) {
      List<Token> objects = children(verb, "obj");
      if (objects.isEmpty()) {
        objects = relativeObject(verb);
      }
      return objects.isEmpty() ? raisedObject(verb) : objects;
    }
    List<Token> subjects = children(verb, "nsubj:pass", "nsubj");
    if (!subjects.isEmpty()) {
      return subjects.stream().map(this::unrelative).toList();
    }
    Token head = head(verb);
    if (head != null && verb.is("acl", "acl:relcl", "amod") && head.isNoun()) {
      return List.of(head);
    }
    if (head != null && verb.is("conj") && head.isVerb()) {
      return objectsOfConjunct(head);
    }
    return children(verb, "obj");
  }

  private List<Token> objectsOfConjunct(Token head) {
    return isPassive(head) && !head.is("conj") ? objects(head) : List.of();
  }

  /** "the village that they attacked". */
  private List<Token> relativeObject(Token verb) {
    Token head = head(verb);
    boolean relative = verb.is("acl:relcl") && head != null && head.isNoun();
    Token subject = children(verb, "nsubj").stream().findFirst().orElse(null);
    return relative && head != null && subject != null && !isRelativePronoun(subject)
        ? List.of(head)
        : List.of();
  }

  /** "rejected a demand to sever ties", where the parser makes the demand sever them. */
  private List<Token> raisedObject(Token verb) {
    for (Token clause : children(verb, "ccomp")) {
      if (children(clause).stream().anyMatch(word -> word.tag().equals("TO") && !word.is("case"))) {
        return children(clause, "nsubj");
      }
    }
    return List.of();
  }

  private List<Token> complements(Token at) {
    List<Token> found = new ArrayList<>(children(at, "xcomp", "ccomp"));
    for (Token child : children(at, "advcl", "acl", "dep")) {
      if (child.isVerb()
          && children(child, "mark").stream().anyMatch(m -> m.lemma().equals("to"))) {
        found.add(child);
      }
    }
    if (at.isNoun()) {
      found.addAll(children(at, "acl"));
      Token head = head(at);
      Token above = head == null ? null : head(head);
      if (above != null && at.is("nsubj") && raisedObject(above).contains(at)) {
        found.add(head);
      }
      if (found.isEmpty() && head != null && at.is("obj")) {
        found.addAll(children(head, "xcomp"));
      }
    }
    return found;
  }

  private List<Token> prepositional(Token at, String preposition) {
    List<Token> found = new ArrayList<>();
    collect(at, preposition, found);
    if (at.isVerb()) {
      objects(at).forEach(object -> collect(object, preposition, found));
      // "pulled out of Lebanon" hangs on "out".
      children(at, "advmod", "compound:prt").forEach(word -> collect(word, preposition, found));
    } else {
      Token head = head(at);
      if (found.isEmpty() && head != null && head.isVerb() && at.is("obj", "nsubj:pass")) {
        collect(head, preposition, found);
      }
    }
    return found;
  }

  private void collect(Token at, String preposition, List<Token> found) {
    for (Token child : children(at)) {
      boolean phrase = child.is("obl", "nmod", "advcl", "acl", "obl:npmod", "ccomp", "dep", "amod");
      if (phrase && cases(child).contains(preposition)) {
        found.add(child);
      }
    }
  }

  /** The prepositions that bring in a phrase. */
  List<String> cases(Token phrase) {
    List<String> found = new ArrayList<>(2);
    for (Token child : children(phrase)) {
      boolean infinitive = child.is("mark") && child.tag().equals("TO");
      if (child.is("case", "mark") && !infinitive) {
        found.add(child.text().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  static boolean isRelativePronoun(Token token) {
    return token.tag().startsWith("W");
  }

  /** For "who", "which", "that" the noun they stand for. */
  Token unrelative(Token token) {
    Token verb = head(token);
    Token noun = verb == null ? null : head(verb);
    return isRelativePronoun(token) && verb != null && noun != null && verb.is("acl:relcl")
        ? noun
        : token;
  }

  /** Base forms in a phrase: its head, modifiers, and what it is a measure or group of. */
  Set<String> words(Token head) {
    Set<String> found = words.get(head.index());
    if (found == null) {
      found = new HashSet<>();
      addWords(head, found, 0);
      words.put(head.index(), found);
    }
    return found;
  }

  private void addWords(Token head, Set<String> words, int depth) {
    words.add(head.lemma());
    if (head.index() == 0 && head.isProperNoun() && head.lemma().endsWith("s")) {
      words.add(head.lemma().substring(0, head.lemma().length() - 1)); // "Farmers" opens a sentence
    }
    for (Token child : children(head)) {
      if (child.is("compound", "amod", "nummod", "flat")) {
        words.add(child.lemma());
        if (child.is("compound") && depth == 0) {
          children(child, "compound", "amod").forEach(inner -> words.add(inner.lemma()));
        }
      } else if (depth < 2
          && child.is("nmod", "conj")
          && (child.is("conj") || cases(child).contains("of"))) {
        addWords(child, words, depth + 1);
      }
    }
  }
}
