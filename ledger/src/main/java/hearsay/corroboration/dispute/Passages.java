package hearsay.corroboration.dispute;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The sentences of a report's text. A reading keeps no sentence bounds, and for telling whether two
 * figures stand in one sentence these are near enough.
 */
final class Passages {
  /** A full stop behind these ends no sentence: titles, initials, "No.", "Calif.". */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:^|\\W)(?:Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Maj|Sgt|Capt|Cpl|Gov|Sen|Rep|Rev|St|No|vs|Jr|Sr"
              + "|\\p{Lu})\\.\\s+$");

  /**
   * In UTF-16 units. Each figure's sentence is searched for cues, and what is no prose (a table, a
   * page run together) would be searched over and over.
   */
  private static final int LONGEST = 1_500;

  private final CodePointText text;
  private final List<Span> sentences = new ArrayList<>();

  Passages(CodePointText text) {
    this.text = text;
    String whole = text.toString();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(whole);
    int begin = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = whole.substring(begin, end);
      if (end < whole.length() && SHORTENED.matcher(sentence).find()) {
        continue;
      }
      for (int line = sentence.indexOf('\n'); line >= 0; line = sentence.indexOf('\n')) {
        add(begin, begin + line);
        begin += line + 1;
        sentence = whole.substring(begin, end);
      }
      add(begin, end);
      begin = end;
    }
    add(begin, whole.length());
  }

  private void add(int beginUnit, int endUnit) {
    int begin = beginUnit;
    while (endUnit - begin > LONGEST) {
      int cut = text.toString().lastIndexOf(' ', begin + LONGEST);
      int end = cut > begin ? cut + 1 : begin + LONGEST;
      sentences.add(text.span(begin, end));
      begin = end;
    }
    addShort(begin, endUnit);
  }

  private void addShort(int beginUnit, int endUnit) {
    if (!text.toString().substring(beginUnit, endUnit).isBlank()) {
      sentences.add(text.span(beginUnit, endUnit));
    }
  }

  /** The index of the sentence that an offset lies in, or of the last one before it. */
  int at(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  int size() {
    return sentences.size();
  }

  Span span(int index) {
    return sentences.get(index);
  }

  /** The words of a sentence. */
  String sentence(int index) {
    return sentences.isEmpty() ? "" : text.at(sentences.get(index));
  }

  /** What stands in a sentence before an offset. */
  String before(int index, int offset) {
    Span sentence = sentences.get(index);
    return text.at(sentence.begin(), Math.max(sentence.begin(), offset));
  }

  /** What stands in a sentence from an offset on. */
  String behind(int index, int offset) {
    Span sentence = sentences.get(index);
    return text.at(Math.min(offset, sentence.end()), sentence.end());
  }

  String between(int begin, int end) {
    return end <= begin ? "" : text.at(begin, end);
  }
}
