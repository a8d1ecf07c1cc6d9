package hearsay.attribution;

import hearsay.model.Attitude;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attitude that a cue expresses, by its word and, where that is not enough, its construction.
 */
final class Attitudes {
  private final Map<String, Attitude> constructions = new HashMap<>();

  Attitudes() {
    for (String[] row : Table.rows("construction-attitudes.tsv", 3)) {
      constructions.put(row[0] + " " + row[1], Attitude.valueOf(row[2]));
    }
  }

  /** An unknown cue asserts, as nearly all do. */
  Attitude of(Tree tree, Statement statement) {
    int cue = statement.head();
    Attitude built = construction(tree, statement);
    if (built != null) {
      return built;
    }
    Attitude own = Lexicon.attitude(tree, cue);
    if (own != null) {
      return own;
    }
    int object = tree.child(cue, "obj", "dobj");
    Attitude noun = object < 0 ? null : Lexicon.noun(tree.lemma(object));
    return noun == null ? Attitude.ASSERTION : noun;
  }

  private @Nullable Attitude construction(Tree tree, Statement statement) {
    String lemma = tree.lemma(statement.head());
    int object = tree.child(statement.head(), "obj", "dobj");
    Attitude byObject = object < 0 ? null : constructions.get(lemma + " " + tree.lemma(object));
    if (byObject != null) {
      return byObject;
    }
    Attitude byPreposition = constructions.get(lemma + " " + tree.lower(statement.cue().last()));
    if (byPreposition != null && statement.cue().last() > statement.head()) {
      return byPreposition;
    }
    if (!statement.after().isPresent()) {
      return null;
    }
    int first = statement.after().first();
    if (tree.quotes().isMark(tree.sentence(), first)) {
      return constructions.get(lemma + " “");
    }
    return constructions.get(lemma + " " + tree.lower(first));
  }
}
