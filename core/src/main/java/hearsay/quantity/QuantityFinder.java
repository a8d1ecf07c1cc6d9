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
    List<Figure> found = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      for (Figure figure : new SentenceFigures(sentence, sentences.text()).read()) {
        found.add(figure.numbered("q" + (found.size() + 1)));
      }
    }
    return List.copyOf(found);
  }
}
