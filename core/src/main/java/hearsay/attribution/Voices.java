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
  private static final Set<String> SECRET = Set.of("anonymity", "anonymously", "unnamed");

  private final List<Tree> trees;
  private final VoiceKinds kinds;
  private final Antecedents antecedents;

  Voices(List<Tree> trees, List<Statement> statements, VoiceKinds kinds) {
    this.trees = trees;
    this.kinds = kinds;
    this.antecedents = new Antecedents(new Entities(trees, statements, kinds), kinds);
  }

  /** The voice that a statement names, or the hidden one. */
  Voice of(Tree tree, Statement statement) {
    String cue = cue(tree, statement.head());
    if (!statement.source().isPresent()) {
      return new Voice(Kind.UNKNOWN, null, null, null, cue, true);
    }
    Tree around = trees.get(statement.sourceSentence());
    return of(around, statement.sourceHead(), statement.source(), cue, statement.content().get(0));
  }

  /** "according to" and "said": the word that brings a voice in. */
  private static String cue(Tree tree, int head) {
    String word = tree.token(head).text();
    return tree.lower(head + 1).equals("to") && tree.lower(head).equals("according")
        ? word + " " + tree.token(head + 1).text()
        : word;
  }

  /**
   * The voice behind a phrase.
   *
   * @param content that a pronoun cannot reach into, or null
   */
  Voice of(Tree tree, int head, Words words, @Nullable String cue, @Nullable Span content) {
    int bearer = relative(tree, head);
    Sentence sentence = tree.sentence();
    Token token = tree.token(bearer);
    Words bearers = bearer == head ? words : phrase(tree, bearer);
    Mention mention =
        new Mention(sentence.index(), head, sentence.span(words.first(), words.last()));
    Kind kind = kinds.of(sentence, token);
    Entity taken = antecedents.of(tree, bearer, bearers, content);
    String name = name(tree, bearer);
    if (taken != null) {
      name = taken.name() == null ? name : outletName(taken.name(), taken.kind());
      kind = token.isPronoun() || name != null || kind != Kind.GROUP ? taken.kind() : kind;
    }
    Mention antecedent = taken == null ? null : taken.mention();
    if (bearer != head && antecedent == null) {
      antecedent =
          new Mention(sentence.index(), bearer, sentence.span(bearers.first(), bearers.last()));
    }
    String noun = taken != null && token.isPronoun() ? nounOf(taken) : token.lemma();
    boolean anonymous = name == null && (secret(tree) || isKept(tree, kind, noun, bearers));
    return new Voice(kind, mention, name, antecedent, cue, anonymous);
  }

  /** "a diplomat", "the adviser", "officials"; but "the mayor" can be looked up. */
  private boolean isKept(Tree tree, Kind kind, String noun, Words words) {
    boolean indefinite = INDEFINITE.contains(tree.lower(words.first()));
    return kinds.isInformant(noun)
        ? kind == Kind.PERSON || kind == Kind.GROUP
        : kind == Kind.PERSON && indefinite;
  }

  private static String nounOf(Entity entity) {
    return entity.nouns().stream().sorted().findFirst().orElse("");
  }

  private static boolean secret(Tree tree) {
    for (int at = 0; at < tree.size(); at++) {
      if (SECRET.contains(tree.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** For "who", "which", "that": the noun that the clause belongs to. */
  private static int relative(Tree tree, int head) {
    if (!tree.tag(head).startsWith("W")) {
      return head;
    }
    int at = head;
    for (int steps = 0; tree.head(at) >= 0 && steps < tree.size(); steps++) {
      if (tree.relation(at).startsWith("acl")) {
        return tree.head(at);
      }
      at = tree.head(at);
    }
    return head;
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
    while (first < head && (tree.isMark(first) || tree.relation(first).equals("case"))) {
      first++;
    }
    return new Words(first, last);
  }

  private @Nullable String name(Tree tree, int head) {
    Sentence sentence = tree.sentence();
    Name name = sentence.nameAt(head).orElse(null);
    if (name != null) {
      return outletName(sentenceWords(tree, name), kinds.of(sentence, tree.token(head)));
    }
    String known = tree.token(head).isProperNoun() ? kinds.outlet(tree.token(head).text()) : null;
    return known;
  }

  private String outletName(String name, Kind kind) {
    String known = kind == Kind.OUTLET ? kinds.outlet(name) : null;
    return known == null ? name : known;
  }

  private static String sentenceWords(Tree tree, Name name) {
    StringBuilder words = new StringBuilder();
    for (int at = name.first(); at <= name.last(); at++) {
      words.append(at == name.first() ? "" : " ").append(tree.token(at).text());
    }
    return words.toString();
  }
}
