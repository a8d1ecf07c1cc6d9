package hearsay.event;

import hearsay.event.Fact.Condition;
import hearsay.event.Fact.Effect;
import hearsay.event.Fact.Kind;
import hearsay.language.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of events: one table a PLOVER type, and one of words that carry another word's event.
 * Immutable.
 */
final class Lexicon {
  private static final int COLUMNS = 6;

  /** The tables, in the order in which facts that ask for equally much are tried. */
  static final List<String> TABLES =
      List.of(
          "assault",
          "coerce",
          "sanction",
          "mobilize",
          "protest",
          "threaten",
          "reject",
          "retreat",
          "concede",
          "aid",
          "cooperate",
          "agree",
          "consult",
          "support",
          "request",
          "accuse",
          "light");

  /** The tables of this package, read once. */
  static final Lexicon STANDARD = new Lexicon();

  private final Map<Kind, Map<String, List<Fact>>> facts = new HashMap<>();
  private int size;

  private Lexicon() {
    for (String table : TABLES) {
      for (Table.Row row : Table.read(Lexicon.class, table + ".tsv", COLUMNS)) {
        read(row);
      }
    }
    Comparator<Fact> order =
        Comparator.comparingInt((Fact fact) -> -fact.specificity()).thenComparingInt(Fact::order);
    facts.values().forEach(words -> words.values().forEach(list -> list.sort(order)));
  }

  private void read(Table.Row row) {
    for (String word : row.cell(0).split(" ", -1)) {
      Fact fact = fact(row, word);
      facts
          .computeIfAbsent(fact.kind(), kind -> new HashMap<>())
          .computeIfAbsent(word, w -> new ArrayList<>())
          .add(fact);
    }
  }

  private Fact fact(Table.Row row, String word) {
    String code = row.cell(3);
    boolean telling = code.endsWith("!");
    String slots = row.cell(4);
    int divider = slots.indexOf('>');
    return new Fact(
        word,
        kind(row),
        conditions(row),
        effect(row, telling ? code.substring(0, code.length() - 1) : code),
        divider < 0 ? List.of() : list(slots.substring(0, divider)),
        list(slots.substring(divider + 1)),
        Cameo.given(row.cell(5)),
        telling,
        size++);
  }

  private static Kind kind(Table.Row row) {
    return switch (row.cell(1)) {
      case "v" -> Kind.VERB;
      case "n" -> Kind.NOUN;
      case "a" -> Kind.ADJECTIVE;
      default -> throw row.wrong("part of speech must be v, n or a");
    };
  }

  private static List<Condition> conditions(Table.Row row) {
    List<Condition> conditions = new ArrayList<>();
    for (String text : list(row.cell(2))) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        conditions.add(new Condition(text, Set.of()));
      } else {
        conditions.add(new Condition(text.substring(0, equals), words(row, text, equals + 1)));
      }
    }
    return conditions;
  }

  private static Set<String> words(Table.Row row, String text, int from) {
    Set<String> words = new HashSet<>();
    for (String word : text.substring(from).split("\\|", -1)) {
      if (!word.startsWith("@")) {
        words.add(word);
        continue;
      }
      if (WordClasses.STANDARD.members(word).isEmpty()) {
        throw row.wrong("no class " + word);
      }
      words.addAll(WordClasses.STANDARD.members(word));
    }
    return words;
  }

  private static Effect effect(Table.Row row, String code) {
    if (code.equals("-")) {
      return new Effect.Nothing();
    }
    int colon = code.indexOf(':');
    if (colon < 0) {
      return new Effect.Told(known(row, code));
    }
    String outer = code.substring(0, colon);
    String rest = code.substring(colon + 1);
    if (outer.equals("light")) {
      return new Effect.Light(rest);
    }
    if (!Composition.STANDARD.outers().contains(outer)) {
      throw row.wrong("no row \"" + outer + "\" in the composition table");
    }
    int slash = rest.indexOf('/');
    String fallback = Cameo.given(rest.substring(slash + 1));
    return new Effect.Operator(
        outer, list(rest.substring(0, slash)), fallback == null ? null : known(row, fallback));
  }

  private static String known(Table.Row row, String code) {
    if (Cameo.STANDARD.find(code).isEmpty()) {
      throw row.wrong("no such code: " + code);
    }
    return code;
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() || cell.equals("-") ? List.of() : List.of(cell.split(",", -1));
  }

  /** The facts about a word, those that ask for most first. */
  List<Fact> about(Kind kind, @Nullable String word) {
    return word == null
        ? List.of()
        : facts.getOrDefault(kind, Map.of()).getOrDefault(word, List.of());
  }

  /** How many facts there are, a word and its company counted as one. */
  int size() {
    return size;
  }
}
