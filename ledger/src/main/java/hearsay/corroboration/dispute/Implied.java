package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Cues.Kind;
import hearsay.corroboration.dispute.Figure.Role;
import hearsay.corroboration.dispute.FigureFinder.Teller;
import hearsay.model.Quantity.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the head of a report takes for granted: "the fatal shooting" that one died, "was treated for
 * a gunshot wound" that one was hurt. And, anywhere in it, an attacker's own death.
 */
final class Implied {
  private static final Interval SOMEBODY = new Interval(1.0, null, false, false);

  /** In an attacker's own death: another died with him. */
  static final Interval BOTH = new Interval(2.0, null, false, false);

  private static final Pattern MURDER_SUICIDE = Pattern.compile("(?i)\\bmurders?[- ]suicide");

  /** So many sentences make the head of a report. */
  private static final int HEAD = 10;

  /** Who shot himself without dying of it, or without having done anything else. */
  private static final Pattern ACCIDENT =
      Pattern.compile(
          "(?i)\\b(?:accident\\w*|unintentional\\w*)\\b|\\bin (?:the|his|her) (?:left |right |upper"
              + " |lower )?(?:leg|foot|hand|arm|thigh|hip|finger|knee|ankle|shoulder|buttocks?)\\b");

  private final Passages passages;
  private final Teller teller;

  Implied(Passages passages, Teller teller) {
    this.passages = passages;
    this.teller = teller;
  }

  List<Figure> find() {
    List<Figure> found = new ArrayList<>();
    for (int sentence = 0; sentence < passages.size(); sentence++) {
      String words = passages.sentence(sentence);
      if (Cues.in(Kind.OWN_DEATH, words) && !ACCIDENT.matcher(words).find()) {
        Interval dead = MURDER_SUICIDE.matcher(words).find() ? BOTH : Interval.of(1);
        found.add(told(sentence, "own", Measure.KILLED, Role.ATTACKER, dead));
      }
      if (sentence < HEAD && !Cues.in(Kind.ELSEWHERE, words)) {
        if (Cues.in(Kind.DEATH, Cues.without(Kind.NO_DEATH, words))) {
          found.add(told(sentence, "death", Measure.KILLED, Role.IMPLIED, SOMEBODY));
        }
        if (Cues.in(Kind.WOUND, words)) {
          found.add(told(sentence, "wound", Measure.LOST, Role.IMPLIED, SOMEBODY));
        }
      }
    }
    return found;
  }

  private Figure told(int sentence, String id, Measure measure, Role role, Interval interval) {
    return teller.tell(
        id + "@" + passages.span(sentence).begin(),
        measure,
        interval,
        role == Role.IMPLIED,
        role,
        null,
        null,
        null,
        passages.span(sentence));
  }
}
