package hearsay.attribution;

import hearsay.language.Token;
import hearsay.model.SourceLink.Kind;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a name, description or pronoun takes up: within the report only, by agreement,
 * closeness and prominence. Looks back a bounded way.
 */
final class Antecedents {
  /** How many sentences back a pronoun may look. */
  private static final int PRONOUN_REACH = 4;

  /** How many entities back anything may look, so that a book costs no more than an article. */
  private static final int MOST = 400;

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "same");

  private final List<Entity> entities;
  private final VoiceKinds kinds;

  Antecedents(Entities entities, VoiceKinds kinds) {
    this.entities = entities.list();
    this.kinds = kinds;
  }

  /**
   * The earlier entity that a source takes up, or null; for a short name the fullest form, even
   * where it comes later.
   *
   * @param words of the source in the sentence
   */
  @Nullable Entity of(Tree tree, int head, Words words, @Nullable Span content) {
    Token token = tree.token(head);
    int sentence = tree.sentence().index();
    int begin = tree.token(words.first()).span().begin();
    if (token.isPronoun()) {
      return pronoun(tree.lower(head), sentence, begin, content);
    }
    if (tree.nameType(head) != null || token.isProperNoun()) {
      return fullName(tree, head);
    }
    if (tree.lower(head).equals("latter") || tree.lower(head).equals("former")) {
      return ofTwo(tree.lower(head).equals("latter"), sentence);
    }
    if (DEFINITE.contains(tree.lower(words.first()))) {
      return description(token, begin);
    }
    return null;
  }

  private @Nullable Entity fullName(Tree tree, int head) {
    String text = tree.token(head).text();
    String last = text.toLowerCase(Locale.ROOT);
    boolean person = "PERSON".equals(tree.nameType(head));
    int begin = tree.token(head).span().begin();
    Predicate<Entity> fuller =
        entity ->
            entity.name() != null
                && entity.name().indexOf(' ') > 0
                && Entities.isPerson(entity) == person
                && (ends(entity.name(), last) || (!person && abbreviates(text, entity.name())));
    Entity earlier = latest(begin, fuller, MOST);
    return earlier != null
        ? earlier
        : entities.stream().limit(MOST).filter(fuller).findFirst().orElse(null);
  }

  private static boolean ends(String name, String last) {
    return Entities.surname(name).equals(last);
  }

  /** "FBI" for "Federal Bureau of Investigation": the capitals in order. */
  private static boolean abbreviates(String text, String name) {
    if (text.length() < 2 || !text.equals(text.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder capitals = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals.append(word.charAt(0));
      }
    }
    return capitals.toString().contentEquals(text.replace(".", ""));
  }

  private @Nullable Entity description(Token noun, int begin) {
    String taken = kinds.taken(noun.lemma());
    boolean outlet = taken.equals("outlet");
    boolean plural = noun.tag().equals("NNS");
    return latest(
        begin,
        entity ->
            plural == (entity.kind() == Kind.GROUP)
                && ((outlet && entity.kind() == Kind.OUTLET)
                    || entity.nouns().stream().anyMatch(n -> kinds.taken(n).equals(taken))),
        MOST);
  }

  /** "the latter", "the former": of the last two names of the sentence before. */
  private @Nullable Entity ofTwo(boolean latter, int sentence) {
    List<Entity> names =
        entities.stream()
            .filter(e -> e.name() != null && e.mention().sentence() == sentence - 1)
            .toList();
    int at = names.size() - (latter ? 1 : 2);
    return at < 0 ? null : names.get(at);
  }

  private @Nullable Entity pronoun(String word, int sentence, int begin, @Nullable Span content) {
    Gender gender =
        switch (word) {
          case "he", "his", "him" -> Gender.MALE;
          case "she", "her", "hers" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
    boolean person = gender != Gender.UNKNOWN;
    boolean plural = word.equals("they") || word.equals("their") || word.equals("them");
    if (!person && !plural && !word.equals("it") && !word.equals("its")) {
      return null;
    }
    Entity best = null;
    int most = Integer.MIN_VALUE;
    for (int i = before(begin) - 1, n = 0; i >= 0 && n < MOST; i--, n++) {
      Entity entity = entities.get(i);
      int distance = sentence - entity.mention().sentence();
      if (distance > PRONOUN_REACH) {
        break;
      }
      boolean agrees =
          person
              ? entity.kind() == Kind.PERSON && entity.gender().fits(gender)
              : plural ? entity.kind() != Kind.PERSON : isThing(entity.kind());
      if (!agrees || (content != null && content.contains(entity.mention().span()))) {
        continue;
      }
      int score =
          -3 * distance
              + (entity.source() ? 4 : 0)
              + (entity.subject() ? 2 : 0)
              - (entity.quoted() ? 3 : 0)
              + (plural && entity.kind() == Kind.GROUP ? 3 : 0);
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    return best == null ? null : named(best);
  }

  /** The full name's mention, where the one found is a short form or description. */
  private Entity named(Entity found) {
    String name = found.name();
    if (name == null || name.indexOf(' ') > 0) {
      return found;
    }
    String last = Entities.surname(name);
    Entity full =
        latest(
            found.mention().span().begin(),
            e ->
                e.name() != null
                    && e.name().indexOf(' ') > 0
                    && e.kind() == found.kind()
                    && ends(e.name(), last),
            MOST);
    return full == null ? found : full;
  }

  private static boolean isThing(Kind kind) {
    return kind == Kind.ORGANIZATION || kind == Kind.OUTLET || kind == Kind.DOCUMENT;
  }

  private @Nullable Entity latest(int begin, Predicate<Entity> fits, int most) {
    for (int i = before(begin) - 1, n = 0; i >= 0 && n < most; i--, n++) {
      if (fits.test(entities.get(i))) {
        return entities.get(i);
      }
    }
    return null;
  }

  /** How many entities begin before an offset. */
  private int before(int offset) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).mention().span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
