package hearsay.quantity;

import hearsay.model.CodePointText;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People counted side by side share what is said of the last: "five adults and a child dead", "two
 * boys, two girls were hurt".
 */
final class Joined {
  private static final Pattern JOINT = Pattern.compile("(?i)(?:,|,? and|,? plus| &)\\s+");

  private static final Set<Measure> FATES =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.LOST);

  private final CodePointText text;

  Joined(CodePointText text) {
    this.text = text;
  }

  /**
   * @param figures of one sentence, in text order
   */
  List<Figure> settle(List<Figure> figures) {
    List<Figure> settled = new ArrayList<>(figures);
    for (int i = settled.size() - 2; i >= 0; i--) {
      Quantity one = settled.get(i).quantity();
      Quantity next = settled.get(i + 1).quantity();
      if (one.measure() == Measure.OTHER
          && FATES.contains(next.measure())
          && isOfPeople(one)
          && isOfPeople(next)
          && areJoined(one.span(), next.span())) {
        settled.set(i, settled.get(i).measuring(next.measure()));
      }
    }
    return settled;
  }

  private static boolean isOfPeople(Quantity quantity) {
    return quantity.unit().equals("person") && quantity.of() != null;
  }

  private boolean areJoined(Span one, Span next) {
    return one.end() < next.begin() && JOINT.matcher(text.at(one.end(), next.begin())).matches();
  }
}
