package hearsay.attribution;

import hearsay.language.Mention;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.SourceLink.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names and source phrases of a report, in text order. */
final class Entities {
  private static final Map<String, Gender> TITLES =
      Map.of(
          "mr.", Gender.MALE,
          "mr", Gender.MALE,
          "sir", Gender.MALE,
          "mrs.", Gender.FEMALE,
          "mrs", Gender.FEMALE,
          "ms.", Gender.FEMALE,
          "ms", Gender.FEMALE,
          "miss", Gender.FEMALE,
          "lady", Gender.FEMALE);

  private final VoiceKinds kinds;
  private final List<Entity> list = new ArrayList<>();

  Entities(List<Tree> trees, List<Statement> statements, VoiceKinds kinds) {
    this.kinds = kinds;
    Set<Long> sources = new HashSet<>();
    for (Statement statement : statements) {
      if (statement.sourceHead() >= 0) {
        sources.add(key(statement.sourceSentence(), statement.sourceHead()));
      }
    }
    for (Tree tree : trees) {
      addNames(tree, sources);
    }
    for (Statement statement : statements) {
      addDescription(trees.get(statement.sourceSentence()), statement);
    }
    list.sort(Comparator.comparing(entity -> entity.mention().span()));
  }

  /** In text order. */
  List<Entity> list() {
    return list;
  }

  private static long key(int sentence, int token) {
    return (long) sentence << 32 | token;
  }

  private void addNames(Tree tree, Set<Long> sources) {
    for (Name name : tree.sentence().names()) {
      int head = name.last();
      boolean source = false;
      for (int at = name.first(); at <= name.last(); at++) {
        source |= sources.contains(key(tree.sentence().index(), at));
      }
      list.add(
          new Entity(
              new Mention(tree.sentence().index(), head, name.span()),
              kinds.of(tree.sentence(), tree.token(head)),
              words(tree, name.first(), name.last()),
              nouns(tree, name),
              gender(tree, name),
              tree.relation(head).startsWith("nsubj"),
              tree.quotes().index(tree.sentence(), head) >= 0,
              source));
    }
  }

  /** What comes with a name: "President", "a retired officer". */
  private static Set<String> nouns(Tree tree, Name name) {
    Set<String> nouns = new HashSet<>();
    for (int at = name.first(); at <= name.last(); at++) {
      for (int child : tree.children(at)) {
        if (!name.covers(child) && tree.token(child).is("compound", "appos", "amod")) {
          nouns.add(tree.lemma(child));
        }
      }
      int head = tree.head(at);
      if (head >= 0 && tree.relation(at).equals("appos")) {
        nouns.add(tree.lemma(head));
      }
    }
    return nouns;
  }

  private static Gender gender(Tree tree, Name name) {
    Gender title = TITLES.get(tree.lower(name.first() - 1));
    Gender first = TITLES.get(tree.lower(name.first()));
    return title != null ? title : first != null ? first : Gender.UNKNOWN;
  }

  private void addDescription(Tree tree, Statement statement) {
    int head = statement.sourceHead();
    if (head < 0 || tree.nameType(head) != null || !tree.token(head).isNoun()) {
      return;
    }
    Sentence sentence = tree.sentence();
    Words source = statement.source();
    if (!source.isPresent()) {
      return;
    }
    Token token = tree.token(head);
    list.add(
        new Entity(
            new Mention(sentence.index(), head, sentence.span(source.first(), source.last())),
            kinds.of(sentence, token),
            null,
            Set.of(token.lemma()),
            Gender.UNKNOWN,
            true,
            tree.quotes().index(sentence, head) >= 0,
            true));
  }

  private static String words(Tree tree, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int at = first; at <= last; at++) {
      words.append(at == first ? "" : " ").append(tree.token(at).text());
    }
    return words.toString();
  }

  /** The last word of a name, lower case. */
  static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  static boolean isPerson(Entity entity) {
    return entity.kind() == Kind.PERSON;
  }
}
