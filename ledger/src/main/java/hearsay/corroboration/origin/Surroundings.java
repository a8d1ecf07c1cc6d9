package hearsay.corroboration.origin;

import hearsay.model.Place;
import hearsay.model.Reading;
import hearsay.model.Span;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words around a source in its report. Offsets of the contract become Java's here. */
final class Surroundings {
  private static final int MOST_OCCURRENCES = 12;
  private static final int WORDS_BEFORE = 5;
  private static final int LONGEST_APPOSITION = 90;

  private final Reading reading;
  private final String text;

  Surroundings(Reading reading) {
    this.reading = reading;
    this.text = reading.report().text();
  }

  private int unit(int offset) {
    return text.offsetByCodePoints(0, offset);
  }

  /** The words of a span. */
  String words(Span span) {
    return text.substring(unit(span.begin()), unit(span.end()));
  }

  /** The sentence that a span begins in, as far as full stops tell. */
  String sentence(Span span) {
    return text.substring(begin(unit(span.begin())), end(unit(span.begin())));
  }

  /** From the span's end to the end of its sentence. */
  String behind(Span span) {
    int from = unit(span.end());
    return text.substring(from, Math.max(from, end(from)));
  }

  private int begin(int at) {
    int begin = at;
    while (begin > 0 && !ends(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private int end(int at) {
    int end = at;
    while (end < text.length() && !ends(end)) {
      end++;
    }
    return end;
  }

  private boolean ends(int at) {
    char sign = text.charAt(at);
    return sign == '\n'
        || (sign == '.' || sign == '!' || sign == '?')
            && at + 1 < text.length()
            && Character.isWhitespace(text.charAt(at + 1))
            && at > 1
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at - 2));
  }

  /**
   * What the report says a person is, wherever it names him: up to five words in front of the name
   * and the apposition behind it. Lower case.
   */
  String titles(String name, Span span) {
    StringBuilder titles = new StringBuilder(title(unit(span.begin()), unit(span.end())));
    String last = name.substring(name.lastIndexOf(' ') + 1);
    int met = 0;
    for (int at = text.indexOf(last); at >= 0 && met < MOST_OCCURRENCES; met++) {
      titles.append(" | ").append(title(nameBegin(at, name), at + last.length()));
      at = text.indexOf(last, at + last.length());
    }
    return titles.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Where the full name begins whose last word is there; the last word itself if it stands alone.
   */
  private int nameBegin(int last, String name) {
    int begin = last - (name.lastIndexOf(' ') + 1);
    return begin >= 0 && text.startsWith(name, begin) ? begin : last;
  }

  private String title(int begin, int end) {
    int from = begin;
    for (int words = 0; from > 0 && words <= WORDS_BEFORE; from--) {
      char before = text.charAt(from - 1);
      if (",;:\n“”\"".indexOf(before) >= 0 || ends(from - 1)) {
        break;
      }
      words += before == ' ' ? 1 : 0;
    }
    int to = end;
    if (text.startsWith(", ", end)) {
      int close = text.indexOf(',', end + 2);
      int stop = end(end);
      to = close > 0 && close < stop ? close : stop;
      to = Math.min(to, end + LONGEST_APPOSITION);
    }
    return text.substring(from, to);
  }

  /** Names of places that are no countries and overlap a span. Lower case. */
  Set<String> places(Span span) {
    Set<String> names = new TreeSet<>();
    for (Place place : reading.places()) {
      boolean country = place.feature() != null && place.feature().startsWith("PCL");
      if (place.span().overlaps(span) && !country && place.use() != Place.Use.DEMONYM) {
        names.add(place.text().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
