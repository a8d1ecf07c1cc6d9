package hearsay.corroboration.reuse;

import hearsay.corroboration.text.Boilerplate;
import hearsay.corroboration.text.Word;
import hearsay.corroboration.text.Words;
import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report as what can be copied of it: its words without boilerplate, and what it says of where it
 * is from. A function of its reading alone; immutable; about twelve bytes a word.
 */
public final class ReportText {
  private final String id;
  private final @Nullable String published;
  private final Provenance provenance;
  private final int[] words;
  private final int[] begins;
  private final int[] ends;
  private final TreeMap<Integer, Integer> quotations;

  private ReportText(Reading reading, Provenance provenance) {
    this.id = reading.report().id();
    this.published = reading.report().published();
    this.provenance = provenance;
    CodePointText text = new CodePointText(reading.report().text());
    List<Word> found = new ArrayList<>();
    for (Span line : Boilerplate.bodyLines(text)) {
      found.addAll(Words.of(text, line));
    }
    this.words = found.stream().mapToInt(word -> word.key().hashCode()).toArray();
    this.begins = found.stream().mapToInt(Word::begin).toArray();
    this.ends = found.stream().mapToInt(Word::end).toArray();
    this.quotations = quotations(reading);
  }

  /** The text of a reading. */
  public static ReportText of(Reading reading, Provenances provenances) {
    return new ReportText(reading, provenances.of(reading.report()));
  }

  private static TreeMap<Integer, Integer> quotations(Reading reading) {
    TreeMap<Integer, Integer> spans = new TreeMap<>();
    Set<Quotation> literal = Set.of(Quotation.DIRECT, Quotation.MIXED);
    for (Claim claim : reading.claims()) {
      if (literal.contains(claim.quotation())) {
        claim.spans().content().forEach(span -> spans.merge(span.begin(), span.end(), Math::max));
      }
    }
    return spans;
  }

  /** The report's id. */
  public String id() {
    return id;
  }

  /** ISO 8601, or null. */
  public @Nullable String published() {
    return published;
  }

  /** Who published it and whom it credits. */
  public Provenance provenance() {
    return provenance;
  }

  /** The number of words. */
  public int size() {
    return words.length;
  }

  /** A word's hash. */
  int word(int at) {
    return words[at];
  }

  /** The stretch of the report's text from one word to before another. */
  Span span(int first, int end) {
    return new Span(begins[first], ends[end - 1]);
  }

  /** Whether a stretch lies inside the words of somebody quoted. */
  boolean isQuoted(Span span) {
    var last = quotations.floorEntry(span.begin());
    return last != null && span.end() <= last.getValue();
  }
}
