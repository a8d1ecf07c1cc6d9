package hearsay.attribution;

import hearsay.model.SourceLink.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description takes up: who was called so, or by a word of the same class, before; told with
 * the same qualities and not with contrary ones; else, for a word that any public figure may be
 * told by, the person spoken of.
 */
final class Descriptions {
  /** How many sentences back the person spoken of may be. */
  private static final int REACH = 3;

  /** How many references back at most. */
  private static final int MOST = 400;

  /** From how many references on somebody is one whom the report is about. */
  private static final int PROMINENT = 5;

  /** Words that make another office of one. */
  private static final Set<String> RANKS = Set.of("vice", "deputy", "assistant", "running");

  private static final double ENOUGH = 2;

  private final Cast cast;
  private final VoiceKinds kinds;

  Descriptions(Cast cast, VoiceKinds kinds) {
    this.cast = cast;
    this.kinds = kinds;
  }

  /** The entity of the noun at an index of the list, or null where none is likely enough. */
  @Nullable Entity of(List<Reference> list, int index) {
    Reference noun = list.get(index);
    if (!noun.definite() && noun.owner() < 0) {
      return null;
    }
    Entity owner = cast.owner(noun);
    Set<Entity> seen = new HashSet<>();
    Entity best = null;
    double most = ENOUGH;
    for (int i = index - 1, n = 0; i >= 0 && n < MOST; i--, n++) {
      Entity entity = cast.entity(i);
      Reference earlier = list.get(i);
      if (entity == null || noun.says(earlier) || !agrees(noun, entity, owner)) {
        continue;
      }
      boolean first = seen.add(entity);
      if (!first && noun.sentence() - earlier.sentence() > 2 * REACH) {
        continue;
      }
      double score = score(noun, earlier, entity);
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    return best;
  }

  private static boolean agrees(Reference noun, Entity entity, @Nullable Entity owner) {
    Entity other = entity.owner();
    boolean foreign = owner == entity || (owner != null && other != null && owner != other);
    if (foreign || noun.plural() != entity.plural() || !entity.gender().fits(noun.gender())) {
      return false;
    }
    boolean isOwned = noun.owner() >= 0 && (owner == null || other == null);
    if (isOwned && entity.kind() != Kind.PERSON) {
      return false;
    }
    boolean person = noun.kind() == Kind.PERSON;
    return noun.plural() || person == (entity.kind() == Kind.PERSON);
  }

  private double score(Reference noun, Reference earlier, Entity entity) {
    String role = noun.roles().contains(noun.word()) ? noun.word() : head(noun);
    double match = match(role, entity);
    double common = common(noun, entity);
    int distance = noun.sentence() - earlier.sentence();
    double salience = -0.15 * Math.min(distance, 20);
    salience += earlier.source() ? 0.6 : 0;
    salience += earlier.subject() ? 0.4 : 0;
    salience += entity.isNamed() ? 0.5 : 0;
    if (match > 0) {
      return match + common + salience;
    }
    return isSpokenOf(noun, role, entity, distance)
        ? 2.5 + Math.min(common, 1) + salience
        : Double.NEGATIVE_INFINITY;
  }

  /** What is told with both, less what is told with the noun alone. */
  private double common(Reference noun, Entity entity) {
    double common = 0;
    for (String quality : noun.qualities()) {
      boolean told = entity.qualities().contains(quality) || entity.roles().contains(quality);
      common += told ? 1 : RANKS.contains(quality) ? -3 : -0.3;
      common -= kinds.isContrary(quality, entity.qualities()) ? 5 : 0;
    }
    for (String rank : RANKS) {
      common -= entity.qualities().contains(rank) && !noun.qualities().contains(rank) ? 1 : 0;
    }
    return common;
  }

  /** Whether somebody just told of may be told by a word that fits any public figure or body. */
  private boolean isSpokenOf(Reference noun, String role, Entity entity, int distance) {
    boolean apt =
        entity.kind() == Kind.PERSON
            ? kinds.isPublicRole(role) && isPublic(entity)
            : entity.kind() == Kind.ORGANIZATION && kinds.isBody(role);
    int reach = entity.references().size() >= PROMINENT ? 2 * REACH : REACH;
    return apt && noun.plain() && noun.definite() && distance <= reach && entity.isNamed();
  }

  /** Whether nothing is known of somebody that makes him or her no politician. */
  private boolean isPublic(Entity entity) {
    return entity.roles().isEmpty() || entity.roles().stream().anyMatch(kinds::isPublicRole);
  }

  private static String head(Reference noun) {
    return noun.roles().stream().sorted().findFirst().orElse(noun.word());
  }

  private double match(String role, Entity entity) {
    String taken = kinds.taken(role);
    if (entity.roles().contains(role)) {
      return 4;
    }
    if (taken.equals("outlet") && entity.kind() == Kind.OUTLET) {
      return 3.5;
    }
    if (entity.roles().stream().anyMatch(other -> kinds.taken(other).equals(taken))) {
      return 3;
    }
    boolean inName = entity.kind() != Kind.PERSON && entity.nameWords().contains(role);
    return inName ? 3.5 : 0;
  }
}
