package hearsay.attribution;

import hearsay.attribution.Reference.Form;
import hearsay.model.SourceLink.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody or something that a report keeps referring to; grows while the report is read. */
final class Entity {
  private final Kind kind;
  private final boolean plural;
  private final @Nullable Entity owner;
  private final List<Reference> references = new ArrayList<>();
  private final List<Reference> fullNames = new ArrayList<>();
  private final List<Reference> names = new ArrayList<>();

  /** Descriptions, each of which tells more than all before it. */
  private final List<Reference> descriptions = new ArrayList<>();

  private final Set<String> nameWords = new HashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> qualities = new HashSet<>();
  private Gender gender = Gender.UNKNOWN;

  /**
   * @param owner whom it belongs to ("the Lee campaign"), or null
   */
  Entity(Kind kind, boolean plural, @Nullable Entity owner) {
    this.kind = kind;
    this.plural = plural;
    this.owner = owner;
  }

  /** Takes in the next reference and what it tells. */
  void add(Reference reference) {
    references.add(reference);
    if (gender == Gender.UNKNOWN) {
      gender = reference.gender();
    }
    if (reference.form() == Form.PRONOUN) {
      return;
    }
    roles.addAll(reference.roles());
    qualities.addAll(reference.qualities());
    String name = reference.name();
    if (name == null) {
      if (descriptions.isEmpty() || last(descriptions).told() < reference.told()) {
        descriptions.add(reference);
      }
    } else if (name.indexOf(' ') > 0) {
      fullNames.add(reference);
      nameWords.addAll(List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    } else {
      names.add(reference);
    }
  }

  /** Takes over what is told of another. */
  void tell(Entity other) {
    roles.addAll(other.roles);
    qualities.addAll(other.qualities);
  }

  Kind kind() {
    return kind;
  }

  Gender gender() {
    return gender;
  }

  boolean plural() {
    return plural;
  }

  @Nullable Entity owner() {
    return owner;
  }

  Set<String> roles() {
    return roles;
  }

  Set<String> qualities() {
    return qualities;
  }

  /** The words of its names that have several, lower case. */
  Set<String> nameWords() {
    return nameWords;
  }

  /** In text order as far as the report is read. */
  List<Reference> references() {
    return references;
  }

  boolean isNamed() {
    return !names.isEmpty() || !fullNames.isEmpty();
  }

  /** The first full name that the report gives, else any name, or null. */
  @Nullable String name() {
    return !fullNames.isEmpty()
        ? fullNames.get(0).name()
        : names.isEmpty() ? null : names.get(0).name();
  }

  /**
   * The mention that tells best who this is: the nearest full name before a reference, else the
   * first behind it, else so any name, else the fullest description before it; null where there is
   * none but the reference itself.
   */
  @Nullable Reference best(Reference of) {
    Reference full = nearest(fullNames, of);
    Reference named = full != null ? full : nearest(names, of);
    if (named != null) {
      return named;
    }
    Reference best = null;
    for (Reference description : descriptions) {
      best = description.begin() < of.begin() ? description : best;
    }
    return best;
  }

  private static @Nullable Reference nearest(List<Reference> list, Reference of) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).begin() < of.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low > 0) {
      return list.get(low - 1);
    }
    int next = !list.isEmpty() && list.get(0).equals(of) ? 1 : 0;
    return next < list.size() ? list.get(next) : null;
  }

  private static Reference last(List<Reference> list) {
    return list.get(list.size() - 1);
  }
}
