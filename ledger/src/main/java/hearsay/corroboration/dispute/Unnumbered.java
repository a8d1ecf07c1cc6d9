package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Cues.Kind;
import hearsay.corroboration.dispute.Figure.Role;
import hearsay.corroboration.dispute.FigureFinder.Teller;
import hearsay.model.Claim;
import hearsay.model.Quantity.Measure;
import hearsay.model.Reading;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dead and hurt in the plural and without a number ("others were wounded", "a number of martyrs").
 * A plural says that there were two at least, and no more than that.
 */
final class Unnumbered {
  private static final Interval PLURAL = new Interval(2.0, null, false, false);

  /** What stands together in one statement. */
  private static final Pattern CLAUSES = Pattern.compile("[;:,]|\\b(?:while|but|although)\\b");

  private final Reading reading;
  private final Passages passages;
  private final List<Figure> counted;
  private final Teller teller;

  Unnumbered(Reading reading, Passages passages, List<Figure> counted, Teller teller) {
    this.reading = reading;
    this.passages = passages;
    this.counted = counted;
    this.teller = teller;
  }

  List<Figure> find() {
    List<Figure> found = new ArrayList<>();
    for (int sentence = 0; sentence < passages.size(); sentence++) {
      add(found, sentence, Kind.DEAD, Measure.KILLED);
      add(found, sentence, Kind.HURT, Measure.WOUNDED);
    }
    return found;
  }

  private void add(List<Figure> found, int sentence, Kind word, Measure measure) {
    String words = passages.sentence(sentence);
    if (counted.stream().anyMatch(f -> f.sentence() == sentence && counts(f, measure))
        || Cues.in(Kind.ELSEWHERE, words)) {
      return;
    }
    for (String clause : CLAUSES.split(words)) {
      if (Cues.in(word, clause) && Cues.in(Kind.PEOPLE, clause) && !Cues.in(Kind.NOBODY, clause)) {
        Span span = passages.span(sentence);
        found.add(
            teller.tell(
                measure.name().toLowerCase(java.util.Locale.ROOT) + "@" + span.begin(),
                measure,
                PLURAL,
                true,
                Role.TOTAL,
                null,
                null,
                claim(span),
                span));
        return;
      }
    }
  }

  /** Where those hit are counted, the hurt among them need no number. */
  private static boolean counts(Figure figure, Measure measure) {
    return figure.measure() == measure || figure.measure() == Measure.LOST;
  }

  private @Nullable String claim(Span sentence) {
    return reading.claims().stream()
        .filter(claim -> claim.spans().content().stream().anyMatch(sentence::overlaps))
        .map(Claim::id)
        .findFirst()
        .orElse(null);
  }
}
