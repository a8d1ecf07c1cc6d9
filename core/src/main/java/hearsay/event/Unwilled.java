package hearsay.event;

import hearsay.language.Table;
import hearsay.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who and what has no will of its own: storms, animals, diseases, machines that break. What they do
 * is no event, however it is told ("lightning killed", "the virus attacks"); what is done to some
 * of them is none either ("killed two birds", "beat the eggs"). Immutable.
 */
final class Unwilled {
  static final Unwilled STANDARD = new Unwilled();

  /** "a plague of", "a herd of". */
  private static final Set<String> COLLECTIVES =
      Set.copyOf(WordClasses.STANDARD.members("@collective"));

  private final Set<String> doers = new HashSet<>();
  private final Set<String> sufferers = new HashSet<>();

  private Unwilled() {
    Map<String, Set<String>> sides = new HashMap<>();
    sides.put("does", doers);
    sides.put("suffers", sufferers);
    for (Table.Row row : Table.read(Unwilled.class, "unwilled.tsv", 3)) {
      for (String side : row.items(1)) {
        Set<String> words = sides.get(side);
        if (words == null) {
          throw row.wrong("side must be does or suffers");
        }
        words.addAll(row.items(2));
      }
    }
  }

  /** Whether what this word's subject or agent does is no event. */
  boolean isDoneBy(Syntax syntax, Token word) {
    return syntax.slot(word, "subj").stream().anyMatch(phrase -> is(syntax, phrase, doers))
        || syntax.slot(word, "by").stream().anyMatch(phrase -> is(syntax, phrase, doers));
  }

  /** Whether what is done to this word's object is no event. */
  boolean isDoneTo(Syntax syntax, Token word) {
    return syntax.slot(word, word.isNoun() ? "of" : "obj").stream()
        .anyMatch(phrase -> is(syntax, phrase, sufferers));
  }

  /** By the head or, for "a gas explosion" and "a plague of mice", what it is of. */
  private static boolean is(Syntax syntax, Token phrase, Set<String> words) {
    return words.contains(phrase.lemma())
        || syntax.children(phrase, "compound").stream()
            .anyMatch(part -> words.contains(part.lemma() + " " + phrase.lemma()))
        || syntax.children(phrase, "nmod").stream()
            .anyMatch(
                part ->
                    syntax.cases(part).contains("of")
                        && COLLECTIVES.contains(phrase.lemma())
                        && words.contains(part.lemma()));
  }
}
