package hearsay.attribution;

import hearsay.language.Mention;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.SourceLink.Kind;
import hearsay.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who a source is: kind, name, antecedent, whether kept anonymous. One per report. */
final class Voices {
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some");
  private static final Set<String> FIRST = Set.of("i", "me", "my", "we", "us", "our");
  private static final Set<String> SECRET = Set.of("anonymity", "anonymously", "unnamed");

  private final List<Tree> trees;
  private final VoiceKinds kinds;
  private final Cast cast;

  Voices(List<Tree> trees, VoiceKinds kinds, List<SourcePhrase> sources) {
    this.trees = trees;
    this.kinds = kinds;
    this.cast = new Cast(trees, sources, kinds);
  }

  /** The voice that a statement names, or the hidden one. */
  Voice of(Tree tree, Statement statement) {
    String cue = cue(tree, statement.head());
    if (!statement.source().isPresent()) {
      return new Voice(Kind.UNKNOWN, null, null, null, cue, true);
    }
    Tree around = trees.get(statement.sourceSentence());
    return of(around, statement.sourceHead(), statement.source(), cue);
  }

  /** Whether "I" and "we" are those who write the report: outside of anybody's words. */
  boolean isAuthor(Tree tree, Statement statement) {
    int head = statement.sourceHead();
    if (head < 0 || statement.isNested() || statement.sourceSentence() != statement.sentence()) {
      return false;
    }
    Span place = tree.token(head).span();
    return isFirst(tree, head)
        && tree.quotes().index(tree.sentence(), head) < 0
        && cast.speaker(place) == null;
  }

  /** "according to" and "said": the word that brings a voice in. */
  private static String cue(Tree tree, int head) {
    String word = tree.token(head).text();
    return tree.lower(head + 1).equals("to") && tree.lower(head).equals("according")
        ? word + " " + tree.token(head + 1).text()
        : word;
  }

  /** The voice behind a phrase. */
  Voice of(Tree tree, int head, Words words, @Nullable String cue) {
    int bearer = Relatives.bearer(tree, head, kinds);
    Sentence sentence = tree.sentence();
    Token token = tree.token(bearer);
    Words bearers = bearer == head ? words : phrase(tree, bearer);
    Mention mention =
        new Mention(sentence.index(), head, sentence.span(words.first(), words.last()));
    Entity entity = entity(tree, bearer);
    Kind kind = kind(sentence, token, entity);
    String name = name(tree, bearer, entity);
    Mention antecedent =
        antecedent(bearer != head, cast.reference(sentence.index(), bearer), entity);
    if (bearer != head && antecedent == null) {
      antecedent =
          new Mention(sentence.index(), bearer, sentence.span(bearers.first(), bearers.last()));
    }
    String noun =
        entity != null && antecedent != null && token.isPronoun() ? nounOf(entity) : token.lemma();
    boolean anonymous = name == null && (secret(tree) || isKept(tree, kind, noun, bearers));
    return new Voice(kind, mention, name, antecedent, cue, anonymous);
  }

  /** A pronoun of the first person; "US" is none. */
  private static boolean isFirst(Tree tree, int head) {
    return FIRST.contains(tree.lower(head))
        && tree.token(head).isPronoun()
        && !tree.token(head).text().equals("US");
  }

  /** Who stands behind a word: "I" and "we" in a quotation are those who are quoted. */
  private @Nullable Entity entity(Tree tree, int head) {
    Sentence sentence = tree.sentence();
    if (!isFirst(tree, head)) {
      return cast.at(sentence.index(), head);
    }
    SourcePhrase speaker =
        tree.quotes().index(sentence, head) < 0 ? null : cast.speaker(tree.token(head).span());
    return speaker == null || speaker.head() < 0
        ? null
        : cast.at(speaker.sentence(), speaker.head());
  }

  private Kind kind(Sentence sentence, Token token, @Nullable Entity entity) {
    Kind kind = kinds.of(sentence, token);
    boolean open = token.isPronoun() && !kind.equals(Kind.GROUP);
    return entity != null && (open || kind != Kind.GROUP) ? entity.kind() : kind;
  }

  /**
   * The fullest other mention, where it says more than the source's own words: a full name for
   * anything less, any name or description for a pronoun or description. What a relative pronoun
   * hangs on counts as another mention.
   */
  private static @Nullable Mention antecedent(
      boolean isRelative, @Nullable Reference own, @Nullable Entity entity) {
    if (entity == null || own == null) {
      return null;
    }
    Reference best = entity.best(own);
    Mention itself = isRelative ? own.mention() : null;
    if (best == null) {
      return itself;
    }
    String told = own.name();
    boolean fuller =
        told == null ? best.name() != null || !isRelative : told.indexOf(' ') < 0 && isFull(best);
    return fuller ? best.mention() : itself;
  }

  private static boolean isFull(Reference reference) {
    String name = reference.name();
    return name != null && name.indexOf(' ') > 0;
  }

  /** "a diplomat", "the adviser", "officials"; but "the mayor" can be looked up. */
  private boolean isKept(Tree tree, Kind kind, String noun, Words words) {
    boolean indefinite = INDEFINITE.contains(tree.lower(words.first()));
    return kinds.isInformant(noun)
        ? kind == Kind.PERSON || kind == Kind.GROUP
        : kind == Kind.PERSON && indefinite;
  }

  private static String nounOf(Entity entity) {
    return entity.roles().stream().sorted().findFirst().orElse("");
  }

  private static boolean secret(Tree tree) {
    for (int at = 0; at < tree.size(); at++) {
      if (SECRET.contains(tree.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** A noun with what stands before it. */
  static Words phrase(Tree tree, int head) {
    int last = head;
    for (int child : tree.children(head)) {
      if (child > head && tree.token(child).is("flat", "compound") && child == last + 1) {
        last = child;
      }
    }
    int first = tree.left(head);
    while (first < head && isLinking(tree, first)) {
      first++;
    }
    return new Words(first, last);
  }

  /** A mark, preposition or conjunction before a phrase. */
  private static boolean isLinking(Tree tree, int at) {
    return tree.isMark(at)
        || tree.token(at).is("case", "cc")
        || tree.tag(at).equals("CC")
        || tree.tag(at).equals("TO");
  }

  private @Nullable String name(Tree tree, int head, @Nullable Entity entity) {
    if (entity != null && !tree.lower(head).equals("we")) {
      String full = entity.name();
      if (full != null) {
        return outletName(full, entity.kind());
      }
    }
    Sentence sentence = tree.sentence();
    Name name = sentence.nameAt(head).orElse(null);
    if (name != null) {
      return outletName(
          NameParts.words(tree, name.first(), name.last()), kinds.of(sentence, tree.token(head)));
    }
    return tree.token(head).isProperNoun() ? kinds.outlet(tree.token(head).text()) : null;
  }

  private String outletName(String name, Kind kind) {
    String known = kind == Kind.OUTLET ? kinds.outlet(name) : null;
    return known == null ? name : known;
  }
}
