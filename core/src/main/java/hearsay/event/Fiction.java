package hearsay.event;

import hearsay.language.Table;
import hearsay.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether what a word tells only happens in a film, a novel or a game. Immutable. */
final class Fiction {
  static final Fiction STANDARD = new Fiction();

  private static final int FARTHEST = 6;

  private final Map<String, Set<String>> words = new HashMap<>();

  private Fiction() {
    for (String kind : new String[] {"setting", "work", "verb"}) {
      words.put(kind, new HashSet<>());
    }
    for (Table.Row row : Table.read(Fiction.class, "fiction.tsv", 2)) {
      Set<String> kind = words.get(row.cell(0));
      if (kind == null) {
        throw row.wrong("must be setting, work or verb: " + row.cell(0));
      }
      kind.addAll(row.items(1));
    }
  }

  /** Whether a work of fiction is said to hold or to tell it. */
  boolean tells(Syntax syntax, Token word) {
    Token at = word;
    for (int steps = 0; at != null && steps < FARTHEST; steps++) {
      if (isSetIn(syntax, at) || at != word && isToldBy(syntax, at)) {
        return true;
      }
      at = syntax.head(at);
    }
    return false;
  }

  /** "In the third act". */
  private boolean isSetIn(Syntax syntax, Token verb) {
    return verb.isVerb()
        && syntax.children(verb, "obl").stream()
            .anyMatch(
                phrase -> isWork(syntax, "setting", phrase) && syntax.cases(phrase).contains("in"));
  }

  /** "The film tells how". */
  private boolean isToldBy(Syntax syntax, Token verb) {
    return is("verb", verb)
        && syntax.children(verb, "nsubj").stream()
            .anyMatch(subject -> isWork(syntax, "work", subject));
  }

  /** A series, but no series of attacks. */
  private boolean isWork(Syntax syntax, String kind, Token token) {
    return is(kind, token)
        && syntax.children(token, "nmod").stream().noneMatch(of -> syntax.cases(of).contains("of"));
  }

  private boolean is(String kind, Token token) {
    return words.getOrDefault(kind, Set.of()).contains(token.lemma());
  }
}
