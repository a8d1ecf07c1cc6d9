package hearsay.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Verbs whose past tense the tagger takes for a noun, since it often is one: "a gunman shot and
 * killed four people", "a missile hit a market". Behind a noun, and before another past tense or a
 * phrase that can only be an object, they are verbs.
 */
final class PastTenses {
  private static final Set<String> WORDS = Set.of("shot", "hit", "cut", "hurt", "set", "shut");

  /** What can begin an object, but not follow a noun. */
  private static final Set<String> OBJECT = Set.of("DT", "CD", "PRP", "PRP$");

  private PastTenses() {}

  /** Corrects the tags of a sentence. */
  static void restore(List<CoreLabel> labels) {
    for (int at = 1; at + 2 < labels.size(); at++) {
      String word = labels.get(at).word().toLowerCase(Locale.ROOT);
      if (WORDS.contains(word)
          && labels.get(at).tag().equals("NN")
          && labels.get(at - 1).tag().startsWith("NN")
          && isBeforeVerbOrObject(labels, at)) {
        labels.get(at).setTag("VBD");
      }
    }
  }

  private static boolean isBeforeVerbOrObject(List<CoreLabel> labels, int at) {
    String next = labels.get(at + 1).tag();
    String second = labels.get(at + 2).tag();
    return next.equals("CC") && (second.equals("VBD") || second.equals("VBN"))
        || OBJECT.contains(next)
        || labels.get(at + 1).word().equalsIgnoreCase("dead");
  }
}
