package hearsay.corroboration.origin;

import hearsay.corroboration.origin.Institutions.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which sources, as several reports give them, are one. Whoever speaks for an institution is that
 * institution; a name is one person; an unnamed source is what the outlet that heard it says it is.
 */
final class Identities {
  /** Sources that are told apart by nothing, under the key that says all that is known of them. */
  private final Map<String, Source> byKey = new TreeMap<>();

  private final Map<String, String> parent = new HashMap<>();

  Identities(Collection<Source> sources) {
    sources.forEach(
        source ->
            byKey.merge(
                key(source), source, (a, b) -> a.around().compareTo(b.around()) <= 0 ? a : b));
    byKey.keySet().forEach(key -> parent.put(key, key));
    mergePersons();
    mergeInstitutions();
    mergeBodies();
    sources.forEach(this::mergeByWords);
  }

  /** The key of what the source is, equal for all that are one. */
  String of(Source source) {
    return root(key(source));
  }

  /** All sources that are one with this. */
  List<Source> members(String root) {
    return byKey.entrySet().stream()
        .filter(entry -> root(entry.getKey()).equals(root))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String key(Source source) {
    Institutions.Named institution = source.institution();
    String country = source.country() == null ? "" : source.country();
    String speaks =
        institution == null
            ? ""
            : institution.key() + "/" + place(source, institution.scope(), country);
    return switch (source.kind()) {
      case PERSON -> "person:" + source.person() + (speaks.isEmpty() ? "" : " for " + speaks);
      case INSTITUTION ->
          institution != null
              ? "institution:" + speaks
              : "institution:" + source.organization() + "/" + country;
      case ANONYMOUS -> "unnamed:" + unnamed(source, country) + "@" + source.gatherer();
      case WITNESSES -> "witnesses@" + source.gatherer();
      case DOCUMENT -> "document:" + document(source) + "@" + source.gatherer();
      case OUTLET -> "outlet:" + source.name();
      case REPORT -> "report:" + source.name();
    };
  }

  private static String place(Source source, Scope scope, String country) {
    return switch (scope) {
      case WORLD -> "";
      case COUNTRY -> country;
      case PLACE -> country + "/" + String.join(" ", source.places());
      case NAME -> country + "/" + PersonName.body(source.name());
    };
  }

  /** What is told of an unnamed source: country and main sector. */
  static String unnamed(Source source, String country) {
    return country + " " + (source.sectors().isEmpty() ? "" : source.sectors().get(0));
  }

  private static String document(Source source) {
    return Words.has(Words.Kind.PICTURE, source.name()) ? "picture" : "paper";
  }

  private String root(String key) {
    String at = key;
    while (!parent.getOrDefault(at, at).equals(at)) {
      at = parent.getOrDefault(at, at);
    }
    return at;
  }

  private void unite(String a, String b) {
    String first = root(a);
    String second = root(b);
    if (!first.equals(second)) {
      boolean before = first.compareTo(second) < 0;
      parent.put(before ? second : first, before ? first : second);
    }
  }

  /** One full name is one person; a surname alone is the one who bears it, if there is but one. */
  private void mergePersons() {
    Map<String, List<String>> byName = new TreeMap<>();
    Map<String, Set<String>> bySurname = new TreeMap<>();
    byKey.forEach(
        (key, source) -> {
          if (source.person() != null) {
            byName.computeIfAbsent(source.person(), any -> new ArrayList<>()).add(key);
            bySurname
                .computeIfAbsent(String.valueOf(source.surname()), any -> new TreeSet<>())
                .add(source.person());
          }
        });
    byName.values().forEach(keys -> keys.forEach(key -> unite(keys.get(0), key)));
    bySurname.forEach(
        (surname, names) -> {
          List<String> full = names.stream().filter(name -> !name.equals(surname)).toList();
          if (full.size() == 1 && names.contains(surname)) {
            unite(
                byName.getOrDefault(surname, List.of()).get(0),
                byName.getOrDefault(full.get(0), List.of()).get(0));
          }
        });
  }

  /** One institution of one country or place; where none is named it fits the only one that is. */
  private void mergeInstitutions() {
    Map<String, List<String>> byInstitution = new TreeMap<>();
    byKey.forEach(
        (key, source) -> {
          if (source.institution() != null) {
            byInstitution
                .computeIfAbsent(source.institution().key(), any -> new ArrayList<>())
                .add(key);
          }
        });
    byInstitution.values().forEach(this::mergeInstitution);
  }

  private void mergeInstitution(List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        Source a = byKey.get(keys.get(i));
        Source b = byKey.get(keys.get(j));
        if (a != null && b != null && sameBranch(a, b) && alone(a, keys) && alone(b, keys)) {
          unite(keys.get(i), keys.get(j));
        }
      }
    }
  }

  /** Whether a source without a country can be but of one. */
  private boolean alone(Source source, List<String> keys) {
    if (source.country() != null || isWorld(source)) {
      return true;
    }
    return keys.stream()
            .map(byKey::get)
            .map(one -> one == null ? null : one.country())
            .filter(country -> country != null)
            .distinct()
            .count()
        < 2;
  }

  private static boolean isWorld(Source source) {
    return source.institution() != null && source.institution().scope() == Scope.WORLD;
  }

  private static boolean sameBranch(Source a, Source b) {
    Institutions.Named institution = a.institution();
    if (institution == null || institution.scope() == Scope.WORLD) {
      return true;
    }
    if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
      return false;
    }
    return switch (institution.scope()) {
      case PLACE ->
          a.places().isEmpty()
              || b.places().isEmpty()
              || !Collections.disjoint(a.places(), b.places());
      case NAME -> sameName(a, b, institution);
      case COUNTRY, WORLD -> true;
    };
  }

  private static boolean sameName(Source a, Source b, Institutions.Named institution) {
    Set<String> first = nameWords(a, institution);
    Set<String> second = nameWords(b, institution);
    return first.isEmpty()
        || second.isEmpty()
        || first.containsAll(second)
        || second.containsAll(first);
  }

  private static Set<String> nameWords(Source source, Institutions.Named institution) {
    if (source.kind() == Agent.Kind.PERSON) {
      return Set.of();
    }
    Set<String> words = new TreeSet<>(List.of(PersonName.body(source.name()).split(" ", -1)));
    List.of(institution.words().split(" ", -1)).forEach(words::remove);
    return words;
  }

  /** Bodies that the table does not know: one name, or its initials. */
  private void mergeBodies() {
    Map<String, String> byInitials = new TreeMap<>();
    Map<String, String> first = new TreeMap<>();
    byKey.forEach(
        (key, source) -> {
          if (source.organization() != null) {
            String known = first.putIfAbsent(source.organization(), key);
            if (known != null) {
              unite(known, key);
            }
            byInitials.putIfAbsent(initials(source.organization()), key);
          }
        });
    first.forEach(
        (name, key) -> {
          String other = name.length() > 2 ? byInitials.get(name) : null;
          if (other != null) {
            unite(other, key);
          }
        });
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }

  /** A person who is called director, spokesman beside a body's name speaks for that body. */
  private void mergeByWords(Source person) {
    if (person.kind() != Agent.Kind.PERSON
        || person.institution() != null
        || !Words.has(Words.Kind.SPOKESMAN, person.around())) {
      return;
    }
    String around = " " + person.around() + " ";
    byKey.entrySet().stream()
        .filter(entry -> entry.getValue().kind() == Agent.Kind.INSTITUTION)
        .filter(entry -> named(entry.getValue(), around))
        .max(Comparator.comparingInt(entry -> PersonName.body(entry.getValue().name()).length()))
        .ifPresent(entry -> unite(entry.getKey(), key(person)));
  }

  private static boolean named(Source body, String around) {
    String plain = Words.plain(body.name());
    String name = plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
    @Nullable String known = body.institution() == null ? null : body.institution().words();
    boolean capital = body.name().chars().skip(1).anyMatch(Character::isUpperCase);
    return capital && around.contains(" " + name + " ")
        || known != null && !capital && around.contains(" " + known + " ");
  }
}
