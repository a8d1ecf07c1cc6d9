package hearsay.language.pieces;

import java.util.ArrayList;
import java.util.List;

/** Cuts a very long text where it hurts least: at the last paragraph's end that fits. */
final class Stretches {
  private Stretches() {}

  /** In text order; together they are the whole text. */
  static List<Window> of(Words words, int longest) {
    List<Window> stretches = new ArrayList<>();
    int begin = 0;
    while (words.size() - begin > longest) {
      int end = begin + longest;
      while (end > begin + longest / 2 && !words.opensParagraph(end)) {
        end--;
      }
      end = words.opensParagraph(end) ? end : begin + longest;
      stretches.add(new Window(begin, end));
      begin = end;
    }
    if (begin < words.size()) {
      stretches.add(new Window(begin, words.size()));
    }
    return stretches;
  }
}
