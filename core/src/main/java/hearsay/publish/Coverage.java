package hearsay.publish;

import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Dateline;
import hearsay.model.Reading;
import hearsay.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Which sentences of a report no claim tells. Sentences are cut by the JDK's rules (Unicode
 * Standard Annex 29), which are not the reader's: so a piece counts as told if any of its letters
 * lies in a claim's source, cue or content, or in the dateline.
 */
final class Coverage {
  private final CodePointText text;
  private final BitSet told = new BitSet();

  Coverage(Reading reading, CodePointText text) {
    this.text = text;
    for (Claim claim : reading.claims()) {
      claim.spans().source().forEach(this::tell);
      claim.spans().cue().forEach(this::tell);
      claim.spans().content().forEach(this::tell);
    }
    Dateline dateline = reading.report().dateline();
    if (dateline != null) {
      tell(dateline.span());
    }
  }

  private void tell(Span span) {
    told.set(span.begin(), span.end());
  }

  /** The sentences that are left over, in text order. */
  List<Span> uncovered() {
    List<Span> left = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.toString());
    int begin = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      Span sentence = text.trim(text.span(begin, end));
      int next = told.nextSetBit(sentence.begin());
      if (hasLetter(sentence) && (next < 0 || next >= sentence.end())) {
        left.add(sentence);
      }
      begin = end;
    }
    return left;
  }

  private boolean hasLetter(Span sentence) {
    return text.at(sentence).codePoints().anyMatch(Character::isLetter);
  }
}
