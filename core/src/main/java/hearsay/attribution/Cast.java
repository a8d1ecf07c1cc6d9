package hearsay.attribution;

import hearsay.attribution.Reference.Form;
import hearsay.language.Mention;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody and everything that a report speaks of, and which of its expressions stand for whom:
 * worked out once, from the first word to the last.
 */
final class Cast {
  /** How many contents may begin between a word and the content that holds it. */
  private static final int MOST = 50;

  private final References references;
  private final List<@Nullable Entity> entities = new ArrayList<>();

  /** Index of the reference with a head. */
  private final Map<Long, Integer> byPlace = new HashMap<>();

  private final List<SourcePhrase> sources;

  Cast(List<Tree> trees, List<SourcePhrase> sources, VoiceKinds kinds) {
    this.sources = sources.stream().sorted(Comparator.comparingInt(Cast::begin)).toList();
    references = new References(trees, sources, kinds);
    List<Reference> list = references.list();
    FullNames names = new FullNames(list);
    Pronouns pronouns = new Pronouns(this);
    Descriptions descriptions = new Descriptions(this, kinds);
    for (int i = 0; i < list.size(); i++) {
      Reference reference = list.get(i);
      Entity entity =
          switch (reference.form()) {
            case NAME -> names.of(reference);
            case PRONOUN -> pronouns.of(list, i);
            case NOUN -> orNew(descriptions.of(list, i), reference);
            case PAIR -> pair(reference);
          };
      keep(reference, entity);
    }
  }

  private Entity orNew(@Nullable Entity found, Reference reference) {
    return found != null
        ? found
        : new Entity(reference.kind(), reference.plural(), owner(reference));
  }

  private void keep(Reference reference, @Nullable Entity entity) {
    entities.add(entity);
    if (entity != null) {
      entity.add(reference);
    }
    if (reference.form() != Form.PAIR) {
      Mention mention = reference.mention();
      byPlace.put(References.key(mention.sentence(), mention.head()), entities.size() - 1);
    }
  }

  /** Several are told by what the first of them is told by ("the senators"). */
  private Entity pair(Reference reference) {
    Entity pair = new Entity(reference.kind(), true, null);
    Entity first = at(reference.sentence(), reference.mention().head());
    if (first != null) {
      pair.tell(first);
    }
    return pair;
  }

  /** Whom a noun belongs to, or null. */
  @Nullable Entity owner(Reference noun) {
    return noun.owner() < 0 ? null : at(noun.sentence(), noun.owner());
  }

  /** The entity of the n-th reference, null where it is open or not read yet. */
  @Nullable Entity entity(int n) {
    return n < entities.size() ? entities.get(n) : null;
  }

  /** The entity that an expression with this head stands for, or null. */
  @Nullable Entity at(int sentence, int head) {
    Integer index = byPlace.get(references.place(sentence, head));
    return index == null ? null : entities.get(index);
  }

  /** The expression with this head, or in apposition to it; null where there is none. */
  @Nullable Reference reference(int sentence, int head) {
    Integer index = byPlace.get(references.place(sentence, head));
    return index == null ? null : references.list().get(index);
  }

  /** Who says what stands at a place: the source of the nearest content around it, or null. */
  @Nullable SourcePhrase speaker(Span place) {
    for (int i = before(place.begin()) - 1, n = 0; i >= 0 && n < MOST; i--, n++) {
      Span content = sources.get(i).content();
      if (content != null && content.contains(place)) {
        return sources.get(i);
      }
    }
    return null;
  }

  /** How many sources' contents begin at an offset or before. */
  private int before(int offset) {
    int low = 0;
    int high = sources.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin(sources.get(middle)) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int begin(SourcePhrase source) {
    Span content = source.content();
    return content == null ? Integer.MAX_VALUE : content.begin();
  }
}
