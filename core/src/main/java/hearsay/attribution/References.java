package hearsay.attribution;

import hearsay.attribution.Reference.Form;
import hearsay.language.Mention;
import hearsay.language.Name;
import hearsay.language.Token;
import hearsay.model.SourceLink.Kind;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a report refers by: its names, the nouns that can stand for a voice, its pronouns. In
 * text order. An apposition is one reference with the name that it belongs to.
 */
final class References {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");

  /** Pronouns of the third person that keep somebody in mind; "it" and "we" count as sources. */
  private static final Set<String> PERSONAL =
      Set.of("he", "him", "his", "she", "her", "hers", "they", "them", "their");

  private final VoiceKinds kinds;
  private final Roles roles;
  private final NameParts names;
  private final Map<Long, SourcePhrase> sources = new HashMap<>();
  private final Map<Long, Long> aliases = new HashMap<>();
  private final List<Reference> list = new ArrayList<>();

  References(List<Tree> trees, List<SourcePhrase> phrases, VoiceKinds kinds) {
    this.kinds = kinds;
    this.roles = kinds.roles();
    this.names = new NameParts(trees, kinds);
    phrases.forEach(phrase -> sources.putIfAbsent(key(phrase.sentence(), phrase.head()), phrase));
    for (Tree tree : trees) {
      tree.sentence().names().forEach(name -> addName(tree, name));
      for (Token token : tree.sentence().tokens()) {
        addWord(tree, token);
      }
    }
    list.sort(
        Comparator.comparingInt(Reference::sentence)
            .thenComparingInt(reference -> reference.mention().head()));
  }

  List<Reference> list() {
    return list;
  }

  /** The place that stands for a place: an apposition's name for its noun, else itself. */
  long place(int sentence, int head) {
    long key = key(sentence, head);
    return aliases.getOrDefault(key, key);
  }

  static long key(int sentence, int head) {
    return (long) sentence << 32 | head;
  }

  private void addName(Tree tree, Name name) {
    int head = name.last();
    int first = names.begin(tree, name);
    Token token = tree.token(head);
    boolean person =
        kinds.of(tree.sentence(), token) == Kind.PERSON
            || first > name.first()
            || (name.first() == head
                && name.type() == Name.Type.ORGANIZATION
                && names.isSurname(tree.lower(head)));
    Roles.Told told = roles.of(tree, name);
    Span span = tree.sentence().span(first, head);
    Mention mention = new Mention(tree.sentence().index(), head, span);
    Kind kind = person ? Kind.PERSON : kinds.of(tree.sentence(), token);
    Gender gender = person ? names.gender(tree, first, head, told) : Gender.UNKNOWN;
    SourcePhrase source = source(tree, name);
    list.add(
        reference(
            tree,
            mention,
            Form.NAME,
            kind,
            gender,
            NameParts.words(tree, first, head),
            told,
            source,
            true));
    for (int at = name.first(); at < name.last(); at++) {
      aliases.put(key(mention.sentence(), at), key(mention.sentence(), head));
    }
  }

  /** The source that a name is, or whose apposition it is ("its leader, Ann Lee, said"). */
  private @Nullable SourcePhrase source(Tree tree, Name name) {
    int sentence = tree.sentence().index();
    for (int at = name.first(); at <= name.last(); at++) {
      SourcePhrase phrase = sources.get(key(sentence, at));
      if (phrase != null) {
        return phrase;
      }
      int head = tree.head(at);
      if (head >= 0 && tree.relation(at).equals("appos") && isSame(tree, head)) {
        alias(tree, head, name.last());
        phrase = sources.get(key(sentence, head));
      }
      for (int child : tree.children(at)) {
        if (tree.relation(child).equals("appos") && isSame(tree, child)) {
          alias(tree, child, name.last());
          phrase = phrase == null ? sources.get(key(sentence, child)) : phrase;
        }
      }
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /**
   * Whether a noun in apposition to a name can be what the name names: not several ("the world's
   * two biggest polluters" behind a country; "NAIROBI - Militants said").
   */
  private static boolean isSame(Tree tree, int noun) {
    return tree.nameType(noun) == null && !tree.tag(noun).matches("NNP?S");
  }

  private void alias(Tree tree, int noun, int name) {
    int sentence = tree.sentence().index();
    aliases.put(key(sentence, noun), key(sentence, name));
  }

  private void addWord(Tree tree, Token token) {
    int at = token.index();
    int sentence = tree.sentence().index();
    if (tree.nameType(at) != null || aliases.containsKey(key(sentence, at))) {
      return;
    }
    SourcePhrase source = sources.get(key(sentence, at));
    if (token.isPronoun()) {
      addPronoun(tree, token, source);
    } else if (token.isProperNoun() && names.isSurname(tree.lower(at)) && !isPart(tree, at)) {
      Mention mention = new Mention(sentence, at, token.span());
      Roles.Told told = roles.of(tree, at);
      Gender gender = names.gender(tree, at, at, told);
      list.add(
          reference(
              tree, mention, Form.NAME, Kind.PERSON, gender, token.text(), told, source, true));
    } else if (isNoun(tree, token, source)) {
      addNoun(tree, token, source);
    }
    addPair(tree, at);
  }

  private static boolean isPart(Tree tree, int at) {
    return tree.token(at).is("compound", "flat", "amod");
  }

  private boolean isNoun(Tree tree, Token token, @Nullable SourcePhrase source) {
    if (source != null) {
      return !token.tag().startsWith("W");
    }
    return token.isNoun()
        && !isPart(tree, token.index())
        && tree.child(token.index(), "cop") < 0
        && (kinds.isVoice(tree.sentence(), token) || token.relation().startsWith("nsubj"));
  }

  private void addPronoun(Tree tree, Token token, @Nullable SourcePhrase source) {
    String lower = tree.lower(token.index());
    if (source == null && !PERSONAL.contains(lower)) {
      return;
    }
    Mention mention = new Mention(tree.sentence().index(), token.index(), token.span());
    Gender gender = Pronouns.gender(lower);
    Kind kind = kinds.of(tree.sentence(), token);
    list.add(
        reference(
            tree, mention, Form.PRONOUN, kind, gender, null, new Roles.Told(), source, false));
  }

  private void addNoun(Tree tree, Token token, @Nullable SourcePhrase source) {
    int at = token.index();
    Words words = source == null ? Voices.phrase(tree, at) : source.words();
    Span span = tree.sentence().span(words.first(), words.last());
    Mention mention = new Mention(tree.sentence().index(), at, span);
    Roles.Told told = roles.of(tree, at);
    int determiner = tree.child(at, "det", "det:predet");
    boolean definite = determiner >= 0 && DEFINITE.contains(tree.lower(determiner));
    boolean known = source != null || kinds.isKnown(token.lemma()) || token.isProperNoun();
    Gender gender = roles.gender(token.lemma());
    Kind kind = known || gender != Gender.UNKNOWN ? kinds.of(tree.sentence(), token) : Kind.UNKNOWN;
    list.add(reference(tree, mention, Form.NOUN, kind, gender, null, told, source, definite));
  }

  /** "Mr. Lee and Ms. Weber": what "they" and "both men" take up. */
  private void addPair(Tree tree, int at) {
    int last = -1;
    for (int child : tree.children(at)) {
      boolean joined = tree.relation(child).equals("conj") && tree.child(child, "cc") >= 0;
      last = joined && !tree.lower(tree.child(child, "cc")).equals("or") ? child : last;
    }
    if (last < 0 || !tree.token(at).isNoun() || !kinds.isVoice(tree.sentence(), tree.token(at))) {
      return;
    }
    int first = Math.min(at, tree.left(at));
    Span span = tree.sentence().span(first, Math.max(last, at));
    Mention mention = new Mention(tree.sentence().index(), at, span);
    SourcePhrase source = sources.get(key(mention.sentence(), at));
    list.add(
        reference(
            tree,
            mention,
            Form.PAIR,
            Kind.GROUP,
            Gender.UNKNOWN,
            null,
            new Roles.Told(),
            source,
            false));
  }

  private Reference reference(
      Tree tree,
      Mention mention,
      Form form,
      Kind kind,
      Gender gender,
      @Nullable String name,
      Roles.Told told,
      @Nullable SourcePhrase source,
      boolean definite) {
    int at = mention.head();
    String tag = tree.tag(at);
    boolean plural = form == Form.PAIR || kind == Kind.GROUP || tag.equals("NNS");
    return new Reference(
        mention,
        form,
        kind,
        gender,
        plural,
        tree.lower(at),
        name,
        Set.copyOf(told.roles()),
        Set.copyOf(told.qualities()),
        form == Form.NOUN && isPlain(tree, at),
        definite,
        form == Form.NOUN ? owner(tree, at) : -1,
        isSubject(tree, at),
        source != null,
        tree.quotes().index(tree.sentence(), at),
        source == null ? null : source.content());
  }

  private boolean isPlain(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      boolean compound = tree.relation(child).equals("compound");
      boolean body = "ORGANIZATION".equals(tree.nameType(child));
      if (compound && !kinds.isParty(tree.lower(child)) && (body || tree.tag(child).equals("NN"))) {
        return false;
      }
    }
    return true;
  }

  /** The possessive before a noun, or a person's name that is compounded with it. */
  private static int owner(Tree tree, int noun) {
    int owner = tree.child(noun, "nmod:poss");
    if (owner < 0) {
      int compound = tree.child(noun, "compound");
      boolean person = compound >= 0 && "PERSON".equals(tree.nameType(compound));
      owner = person ? compound : -1;
    }
    return owner;
  }

  private static boolean isSubject(Tree tree, int at) {
    int top = at;
    while (tree.relation(top).equals("appos") && tree.head(top) >= 0) {
      top = tree.head(top);
    }
    return tree.relation(top).startsWith("nsubj");
  }
}
