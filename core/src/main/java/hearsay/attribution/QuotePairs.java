package hearsay.attribution;

import hearsay.language.Sentences;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which marks belong together. Within a paragraph marks pair like brackets; one that is left over
 * opens a quotation up to the paragraph's end, over it where the next paragraph opens the same mark
 * anew, or up to the next mark of its look. Single marks count where they pair within a paragraph;
 * in a text that quotes by them they do all that double ones do. Every mark is looked at a bounded
 * number of times.
 */
final class QuotePairs {
  private static final int NONE = -1;

  /**
   * An outermost quotation, marks included.
   *
   * @param closed whether its closing mark was found
   */
  record Pair(Place first, Place last, boolean closed) {}

  /** A token, by the index of its sentence and its own. */
  record Place(int sentence, int token) {}

  private final Sentences sentences;
  private final List<QuoteMark> marks;

  /** Per mark, the mark that closes it, or {@link #NONE}. */
  private final int[] closing;

  /** Per mark, whether it begins something. */
  private final boolean[] opening;

  /** Per mark, how many double marks stand before it. */
  private final int[] doubles;

  /** Per mark, the first mark of the next paragraph that has one. */
  private final int[] ends;

  private final boolean bySingles;

  private QuotePairs(Sentences sentences, List<QuoteMark> marks) {
    this.sentences = sentences;
    this.marks = marks;
    closing = new int[marks.size()];
    Arrays.fill(closing, NONE);
    opening = new boolean[marks.size()];
    doubles = new int[marks.size() + 1];
    for (int i = 0; i < marks.size(); i++) {
      doubles[i + 1] = doubles[i] + (marks.get(i).isSingle() ? 0 : 1);
    }
    ends = new int[marks.size()];
    for (int i = marks.size() - 1; i >= 0; i--) {
      boolean last = i + 1 == marks.size() || paragraph(i + 1) != paragraph(i);
      ends[i] = last ? i + 1 : ends[i + 1];
    }
    for (int from = 0; from < marks.size(); from = ends[from]) {
      pairDoubles(from, ends[from]);
      pairSingles(from, ends[from]);
    }
    bySingles = quotesBySingles();
  }

  /** The outermost quotations, in order. */
  static List<Pair> of(Sentences sentences, List<QuoteMark> marks) {
    return new QuotePairs(sentences, marks).outermost();
  }

  private int paragraph(int mark) {
    return sentences.list().get(marks.get(mark).sentence()).paragraph();
  }

  private void pairDoubles(int from, int to) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = from; i < to; i++) {
      QuoteMark mark = marks.get(i);
      if (mark.isSingle()) {
        continue;
      }
      if (!open.isEmpty() && mark.closes(marks.get(open.peek()))) {
        closing[open.pop()] = i;
      } else if (mark.opens()) {
        opening[i] = true;
        open.push(i);
      }
    }
  }

  private void pairSingles(int from, int to) {
    int[] closer = new int[to - from + 1];
    int[] opener = new int[to - from + 1];
    closer[to - from] = NONE;
    opener[to - from] = NONE;
    for (int i = to - 1; i >= from; i--) {
      QuoteMark mark = marks.get(i);
      boolean single = mark.isSingle();
      closer[i - from] = single && mark.closes() ? i : closer[i - from + 1];
      opener[i - from] = single && mark.opens() ? i : opener[i - from + 1];
    }
    for (int i = from; i < to; i++) {
      if (marks.get(i).isSingle() && marks.get(i).opens()) {
        opening[i] = true;
        int end = closer(i, from, closer, opener);
        boolean whole = end != NONE && (doubles[end] - doubles[i]) % 2 == 0;
        if (whole && marks.get(end).closes(marks.get(i))) {
          closing[i] = end;
        }
      }
    }
  }

  /** The next mark that closes before another opens; rather one that is surely no possessive. */
  private int closer(int mark, int from, int[] closer, int[] opener) {
    int until = opener[mark + 1 - from];
    int first = closer[mark + 1 - from];
    int found = first;
    while (found != NONE && (until == NONE || found <= until) && marks.get(found).isPossessive()) {
      found = closer[found + 1 - from];
    }
    int best = found == NONE || (until != NONE && found > until) ? first : found;
    return until != NONE && best > until ? NONE : best;
  }

  /** Whether single marks are the text's usual ones: more pairs of them than of double marks. */
  private boolean quotesBySingles() {
    int balance = 0;
    int inside = NONE;
    for (int i = 0; i < marks.size(); i++) {
      if (opening[i] && closing[i] != NONE && i > inside) {
        inside = closing[i];
        balance += marks.get(i).isSingle() ? 1 : -1;
      }
    }
    return balance > 0;
  }

  private List<Pair> outermost() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < marks.size(); ) {
      i = opening[i] && begins(i) ? add(pairs, i) : i + 1;
    }
    return pairs;
  }

  /** A single mark left over may be an apostrophe, unless the text goes on quoting by it. */
  private boolean begins(int mark) {
    if (!marks.get(mark).isSingle() || closing[mark] != NONE) {
      return true;
    }
    int end = ends[mark];
    return bySingles && again(mark, end) == NONE && goesOn(mark, end);
  }

  /** Adds the quotation that a mark opens; gives the first mark behind it. */
  private int add(List<Pair> pairs, int first) {
    int at = first;
    while (closing[at] == NONE) {
      int end = ends[at];
      int again = again(at, end);
      if (again != NONE) {
        pairs.add(unclosed(first, before(marks.get(again))));
        return again;
      }
      if (!goesOn(at, end)) {
        pairs.add(unclosed(first, paragraphLast(at)));
        return end;
      }
      at = end;
    }
    QuoteMark end = marks.get(closing[at]);
    pairs.add(new Pair(begin(first), new Place(end.sentence(), end.token()), true));
    return closing[at] + 1;
  }

  private Pair unclosed(int first, Place last) {
    return new Pair(begin(first), last, false);
  }

  private Place begin(int mark) {
    return new Place(marks.get(mark).sentence(), marks.get(mark).token());
  }

  private Place before(QuoteMark mark) {
    return mark.token() > 0
        ? new Place(mark.sentence(), mark.token() - 1)
        : lastOf(mark.sentence() - 1);
  }

  private Place lastOf(int sentence) {
    return new Place(sentence, sentences.list().get(sentence).size() - 1);
  }

  private Place paragraphLast(int mark) {
    int sentence = marks.get(mark).sentence();
    while (sentence + 1 < sentences.list().size()
        && sentences.list().get(sentence + 1).paragraph() == paragraph(mark)) {
      sentence++;
    }
    return lastOf(sentence);
  }

  /** The next mark of the same look that opens in the same paragraph, or {@link #NONE}. */
  private int again(int mark, int end) {
    for (int i = mark + 1; i < end; i++) {
      if (opening[i] && marks.get(i).look().equals(marks.get(mark).look())) {
        return i;
      }
    }
    return NONE;
  }

  /** Whether the next paragraph opens the mark anew: then it goes on with the quotation. */
  private boolean goesOn(int mark, int next) {
    if (next >= marks.size() || !opening[next] || marks.get(next).token() > 0) {
      return false;
    }
    int sentence = marks.get(next).sentence();
    return sentence > 0
        && sentences.list().get(sentence - 1).paragraph() == paragraph(mark)
        && marks.get(next).look().equals(marks.get(mark).look());
  }
}
