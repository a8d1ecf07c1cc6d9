package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.model.Quantity.Measure;
import hearsay.quantity.MeasureJudge.Finding;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wounds told by a verb and a noun together: "two men suffered slight injuries", "eight were taken
 * to hospital with wounds".
 */
final class Harm {
  private static final Set<String> BEARING =
      Set.of("suffered", "suffering", "sustained", "sustaining", "received");

  private static final Set<String> CARRIED =
      Set.of(
          "taken",
          "rushed",
          "transported",
          "airlifted",
          "flown",
          "brought",
          "sent",
          "driven",
          "admitted",
          "treated");

  private static final Set<String> WOUNDS =
      Set.of("wound", "wounds", "injury", "injuries", "burns", "fractures");

  private static final Set<String> REMAINING = Set.of("remain", "remains", "remained");

  private static final Set<String> CONDITIONS =
      Set.of("critical", "serious", "grave", "stable", "fair", "guarded");

  private static final Set<String> NOBODY = Set.of("none", "nobody", "no-one");

  /** In tokens, between the verb and its wounds. */
  private static final int FAR = 6;

  /** The same, a hospital's name between. */
  private static final int FARTHER = 10;

  private final Sentence sentence;

  Harm(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param from the token behind the figure and what it counts
   */
  @Nullable Finding behind(int from) {
    int at = from;
    while (at < sentence.size()
        && (Neighbors.AUXILIARY.has(lower(at)) || REMAINING.contains(lower(at)))) {
      at++;
    }
    if (at >= sentence.size() || isNobody(from - 1)) {
      return null; // "nobody suffered serious injuries" leaves slight ones
    }
    boolean wounds =
        isCondition(at)
            || BEARING.contains(lower(at)) && woundsWithin(at, FAR)
            || CARRIED.contains(lower(at))
                && at > from
                && WordsBehind.PASSIVE.contains(lower(at - 1))
                && woundsWithin(at, FARTHER);
    return wounds ? new Finding(Measure.WOUNDED, at) : null;
  }

  /** "Two in critical condition", "a girl in a coma". */
  private boolean isCondition(int at) {
    if (!lower(at).equals("in") || at + 2 >= sentence.size()) {
      return false;
    }
    return CONDITIONS.contains(lower(at + 1)) && lower(at + 2).equals("condition")
        || lower(at + 1).equals("a") && lower(at + 2).equals("coma");
  }

  private boolean isNobody(int at) {
    return at >= 0
        && (NOBODY.contains(lower(at))
            || at > 0 && lower(at).equals("one") && lower(at - 1).equals("no"));
  }

  private boolean woundsWithin(int verb, int far) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 1 + far); i++) {
      if (WOUNDS.contains(lower(i))) {
        return true;
      }
      if (Set.of(",", ";", "but", "where", "who").contains(lower(i))) {
        return false;
      }
    }
    return false;
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
