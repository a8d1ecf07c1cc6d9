package hearsay.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Figures beside a whole that add up to it exactly: "14 people: eight soldiers and six civilians",
 * "seven soldiers and five civilians, 12 people in all".
 */
final class PartSums {
  private final int[] wholes;

  /**
   * @param wholes for each figure the number of its whole or -1, to which links are added
   */
  PartSums(int[] wholes) {
    this.wholes = wholes;
  }

  /** Links what adds up among the figures of one sentence. */
  void link(List<PlacedFigure> here) {
    for (int i = 0; i < here.size(); i++) {
      PlacedFigure whole = here.get(i);
      Double sum = whole.quantity().value();
      if (sum != null && !addUp(whole, sum, here.subList(i + 1, here.size()), false)) {
        List<PlacedFigure> before = new ArrayList<>(here.subList(0, i));
        Collections.reverse(before);
        addUp(whole, sum, before, true);
      }
    }
  }

  private boolean addUp(
      PlacedFigure whole, double sum, List<PlacedFigure> beside, boolean mustSay) {
    if (mustSay ? !isSaidToBeSum(whole) : whole.isBare() || isJoined(whole, beside)) {
      return false;
    }
    double total = 0;
    for (int i = 0; i < beside.size(); i++) {
      PlacedFigure part = beside.get(i);
      Double value = part.quantity().value();
      if (value == null || !part.fits(whole) || part.differsInFate(whole) || isTaken(part, whole)) {
        return false;
      }
      total += value;
      if (i > 0 && total == sum) {
        beside.subList(0, i + 1).forEach(one -> wholes[one.number()] = whole.number());
        return true;
      }
    }
    return false;
  }

  private boolean isTaken(PlacedFigure part, PlacedFigure whole) {
    int known = wholes[part.number()];
    return known >= 0 && known != whole.number();
  }

  private static boolean isSaidToBeSum(PlacedFigure whole) {
    for (int i = whole.last() + 1;
        i < Math.min(whole.sentence().size() - 1, whole.last() + 3);
        i++) {
      String two = PartLinks.lower(whole, i) + " " + PartLinks.lower(whole, i + 1);
      if (two.equals("in all")
          || two.equals("in total")
          || PartLinks.lower(whole, i).equals("altogether")) {
        return true;
      }
    }
    return false;
  }

  /** "Two men and a woman": what is joined to a figure is no part of it. */
  private static boolean isJoined(PlacedFigure whole, List<PlacedFigure> beside) {
    int end = beside.isEmpty() ? whole.last() : beside.get(0).first();
    for (int i = whole.last() + 1; i < end; i++) {
      if (PartLinks.lower(whole, i).equals("and")) {
        return true;
      }
    }
    return false;
  }
}
