package hearsay.attribution;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each word is a cue, counted on PolNeAR's training part: which words are worth a closer
 * look. Verbs not in the table are; other words not in it are not.
 */
final class CueWords {
  /** Verbs that are cues less often than this are passed over. */
  private static final double RARE_VERB = 0.004;

  /** So are other words below this. */
  private static final double RARE_WORD = 0.02;

  private final Map<String, Double> rates = new HashMap<>();

  CueWords(Iterable<String[]> rows) {
    rows.forEach(row -> rates.put(row[0] + " " + row[1], Double.parseDouble(row[2])));
  }

  static CueWords load() {
    return new CueWords(Table.rows("cue-words.tsv", 3));
  }

  boolean mayBeCue(Tree tree, int at) {
    String kind = kind(tree, at);
    if (kind.equals("verb")) {
      return rates.getOrDefault(tree.lemma(at) + " verb", 1.0) >= RARE_VERB;
    }
    return rates.getOrDefault(tree.lemma(at) + " " + kind, 0.0) >= RARE_WORD;
  }

  /** The part of speech as the table has it: verb, noun, adjective, adverb, other. */
  static String kind(Tree tree, int at) {
    String tag = tree.tag(at);
    if (tag.startsWith("VB")) {
      return tree.relation(at).startsWith("aux") || tree.relation(at).equals("cop")
          ? "auxiliary"
          : "verb";
    }
    return switch (tag.length() < 2 ? tag : tag.substring(0, 2)) {
      case "NN" -> "noun";
      case "JJ" -> "adjective";
      case "RB" -> "adverb";
      default -> "other";
    };
  }
}
