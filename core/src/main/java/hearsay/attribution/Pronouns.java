package hearsay.attribution;

import hearsay.attribution.Reference.Form;
import hearsay.model.SourceLink.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun of the third person takes up: by agreement, then by how near, how prominent and
 * how lately heard the possible ones are.
 */
final class Pronouns {
  /** How many sentences back a pronoun may look. */
  private static final int REACH = 6;

  /** How many references back at most, so that a book costs no more than an article. */
  private static final int MOST = 300;

  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");
  private static final Set<String> THIRD =
      Set.of(
          "he", "him", "his", "she", "her", "hers", "they", "them", "their", "theirs", "it", "its");
  private static final Set<String> THING = Set.of("it", "its");

  private final Cast cast;

  Pronouns(Cast cast) {
    this.cast = cast;
  }

  static Gender gender(String pronoun) {
    return switch (pronoun) {
      case "he", "his", "him" -> Gender.MALE;
      case "she", "her", "hers" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** The entity of the pronoun at an index of the list, or null where none is likely enough. */
  @Nullable Entity of(List<Reference> list, int index) {
    Reference pronoun = list.get(index);
    if (!THIRD.contains(pronoun.word())) {
      return null;
    }
    Map<Entity, Double> scores = new HashMap<>();
    Map<Entity, Integer> counts = new HashMap<>();
    Entity best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = index - 1, n = 0; i >= 0 && n < MOST; i--, n++) {
      Reference earlier = list.get(i);
      if (pronoun.sentence() - earlier.sentence() > REACH) {
        break;
      }
      Entity entity = cast.entity(i);
      if (entity == null || !agrees(pronoun, entity) || isBarred(pronoun, earlier)) {
        continue;
      }
      int count = counts.merge(entity, 1, Integer::sum);
      double score = score(pronoun, earlier, entity);
      double kept = scores.merge(entity, score, Math::max) + 0.3 * Math.log(count);
      if (kept > most) {
        most = kept;
        best = entity;
      }
    }
    return best;
  }

  private static boolean agrees(Reference pronoun, Entity entity) {
    String word = pronoun.word();
    if (PLURAL.contains(word)) {
      return entity.plural() || (entity.kind() != Kind.PERSON && entity.kind() != Kind.DOCUMENT);
    }
    if (THING.contains(word)) {
      return !entity.plural() && entity.kind() != Kind.PERSON && entity.kind() != Kind.GROUP;
    }
    return !entity.plural()
        && entity.kind() == Kind.PERSON
        && entity.gender().fits(pronoun.gender());
  }

  /** What a pronoun says itself, or stands inside of ("his aide"), it does not take up. */
  private static boolean isBarred(Reference pronoun, Reference earlier) {
    return pronoun.says(earlier)
        || earlier.mention().span().contains(pronoun.mention().span())
        || (earlier.says(pronoun) && earlier.form() == Form.PAIR);
  }

  private static double score(Reference pronoun, Reference earlier, Entity entity) {
    int distance = pronoun.sentence() - earlier.sentence();
    double score = distance == 0 ? 0 : -0.6 - 1.1 * distance;
    score += earlier.source() ? 1.6 : 0;
    score += earlier.subject() ? 0.8 : 0;
    score += distance == 0 && earlier.subject() ? 0.3 : 0;
    score += 0.4 * Math.log(entity.references().size());
    score -= entity.kind() == Kind.UNKNOWN ? 1.5 : 0;
    score += earlier.form() == Form.PRONOUN ? 0.4 : 0;
    boolean foreign = earlier.quote() >= 0 && earlier.quote() != pronoun.quote();
    score -= foreign ? 3 : 0;
    score += entity.gender() != Gender.UNKNOWN && entity.gender() == pronoun.gender() ? 0.8 : 0;
    score += entity.isNamed() ? 0.3 : 0;
    if (PLURAL.contains(pronoun.word())) {
      score += entity.plural() ? 2 : 0;
    }
    return score;
  }
}
