package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Finds figures and the bounds that their words allow. Safe for use by many threads. */
public final class QuantityFinder {
  /**
   * In text order, with ids "q1", "q2" …; dates, clock times, names with numbers in them, ordinals
   * and the like are no quantities. What a word such as "dozens" or "up to" allows is in the table
   * {@code bounds.tsv}; units are in {@code units.tsv}.
   */
  public List<Figure> find(Sentences sentences) {
    List<PlacedFigure> placed = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      for (Figure figure : new SentenceFigures(sentence, sentences.text()).read()) {
        placed.add(PlacedFigure.of(figure, placed.size(), sentence));
      }
    }
    int[] wholes = PartLinks.of(placed, sentences.list());
    List<Figure> found = new ArrayList<>();
    for (PlacedFigure one : placed) {
      int whole = wholes[one.number()];
      found.add(one.figure().numbered(id(one.number()), whole < 0 ? null : id(whole)));
    }
    return List.copyOf(found);
  }

  private static String id(int number) {
    return "q" + (number + 1);
  }
}
