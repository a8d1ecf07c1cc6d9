package hearsay.attribution;

import hearsay.model.SourceLink.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who a name stands for: "Ann Lee" and "Ann M. Lee" are one, "Ms. Lee" is her, "FBI" is the Federal
 * Bureau of Investigation, "the Post" the paper whose name ends so.
 */
final class FullNames {
  /** How many sentences back somebody counts as just told of. */
  private static final int NEAR = 3;

  /** By key: everyone with a full name anywhere in the report, by given name and surname. */
  private final Map<String, Entity> entities = new HashMap<>();

  private final Map<String, List<String>> bySurname = new HashMap<>();
  private final Map<String, List<String>> byGivenName = new HashMap<>();

  /** Full names by their capitals and by their last word. */
  private final Map<String, String> organizations = new HashMap<>();

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  FullNames(List<Reference> references) {
    for (Reference reference : references) {
      String name = reference.name();
      if (name == null || name.indexOf(' ') < 0) {
        continue;
      }
      String key = key(reference, name);
      if (names.containsKey(key)) {
        continue;
      }
      genders.put(key, reference.gender());
      names.put(key, name);
      if (reference.kind() == Kind.PERSON) {
        bySurname.computeIfAbsent(NameParts.surname(name), any -> new ArrayList<>()).add(key);
        byGivenName.computeIfAbsent(given(name), any -> new ArrayList<>()).add(key);
      } else {
        organizations.put(capitals(name), name);
        organizations.put(NameParts.surname(name), name);
      }
    }
  }

  /** The entity that a reference by name belongs to, made on its first reference. */
  Entity of(Reference reference) {
    String name = String.valueOf(reference.name());
    String key = name.indexOf(' ') > 0 ? longest(reference, name) : full(reference, name);
    return entities.computeIfAbsent(key, any -> new Entity(reference.kind(), false, null));
  }

  /** "Suu Kyi" is whose longer name ends so. */
  private String longest(Reference reference, String name) {
    for (String key : bySurname.getOrDefault(NameParts.surname(name), List.of())) {
      String longer = names.getOrDefault(key, "");
      if (reference.kind() == Kind.PERSON && longer.endsWith(" " + name)) {
        return key;
      }
    }
    return key(reference, name);
  }

  private String full(Reference reference, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (reference.kind() != Kind.PERSON) {
      return organization(name, lower);
    }
    List<String> alike = fitting(bySurname.getOrDefault(lower, List.of()), reference.gender());
    if (alike.isEmpty()) {
      alike = fitting(byGivenName.getOrDefault(lower, List.of()), Gender.UNKNOWN);
      return alike.size() == 1 ? alike.get(0) : "person " + lower;
    }
    String best = alike.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (String key : alike) {
      double score = prominence(key, reference);
      if (score > most) {
        most = score;
        best = key;
      }
    }
    return best;
  }

  private List<String> fitting(List<String> keys, Gender gender) {
    return keys.stream().filter(key -> of(key).fits(gender)).toList();
  }

  private Gender of(String key) {
    return genders.getOrDefault(key, Gender.UNKNOWN);
  }

  /** Who bears a shared surname: the one just told of, else the one most told of so far. */
  private double prominence(String key, Reference reference) {
    Entity entity = entities.get(key);
    if (entity == null) {
      return -100;
    }
    double score = Math.log(entity.references().size() + 0.0);
    List<Reference> earlier = entity.references();
    for (int i = earlier.size() - 1, n = 0; i >= 0 && n < NEAR; i--, n++) {
      Reference last = earlier.get(i);
      boolean near = reference.sentence() - last.sentence() <= NEAR;
      if (near && (last.source() || last.subject())) {
        return score + 2;
      }
    }
    return score;
  }

  private String organization(String name, String lower) {
    String full = organizations.get(isAcronym(name) ? acronym(name) : lower);
    return bare(full == null ? name : full);
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String acronym(String name) {
    return name.replace(".", "");
  }

  /** "FBI" for "Federal Bureau of Investigation": the capitals in order. */
  private static String capitals(String name) {
    StringBuilder capitals = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals.append(word.charAt(0));
      }
    }
    return capitals.toString();
  }

  private static String key(Reference reference, String name) {
    return reference.kind() == Kind.PERSON
        ? given(name) + " " + NameParts.surname(name)
        : bare(name);
  }

  private static String given(String name) {
    return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
