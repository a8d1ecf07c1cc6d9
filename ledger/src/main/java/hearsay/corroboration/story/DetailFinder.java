package hearsay.corroboration.story;

import hearsay.corroboration.text.Tables;
import hearsay.corroboration.text.Word;
import hearsay.model.CodePointText;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.Reading;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the details that tell a happening from others that look alike. */
final class DetailFinder {
  private static final Set<String> STREET_WORDS =
      Tables.rows(DetailFinder.class, "street-words.tsv", 1).stream()
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private static final int OLDEST = 99;
  private static final int HOUR = 60;
  private static final int HALF_DAY = 12;

  /** A day told of is that of the happening only if it is not much older than the report. */
  private static final int RECENT_DAYS = 60;

  private final Reading reading;
  private final List<Word> words;
  private final CodePointText text;
  private final List<Long> ages = new ArrayList<>();
  private final List<Long> clocks = new ArrayList<>();
  private final List<Long> streets = new ArrayList<>();
  private final List<Long> blocks = new ArrayList<>();

  DetailFinder(Reading reading, List<Word> words) {
    this.reading = reading;
    this.words = words;
    this.text = new CodePointText(reading.report().text());
  }

  ReportProfile.Details find() {
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      if (word.isNumber()) {
        age(at, word);
        clock(at, word);
        block(at, word);
      } else if (at > 0 && STREET_WORDS.contains(word.key()) && word.isCapitalised()) {
        street(words.get(at - 1), word);
      }
    }
    return new ReportProfile.Details(
        new Facts(ages),
        new Facts(clocks),
        new Facts(streets),
        new Facts(blocks),
        new Facts(settlements()),
        new Facts(days()),
        new Facts(figures(Measure.KILLED)),
        new Facts(figures(Measure.WOUNDED)));
  }

  private String keyAt(int at) {
    return at >= 0 && at < words.size() ? words.get(at).key() : "";
  }

  /** "24-year-old", "24 years old", "aged 24", and a bare number between commas or brackets. */
  private void age(int at, Word word) {
    String key = word.key();
    int digits = digits(key);
    boolean alone = digits == key.length();
    boolean told =
        alone
            ? keyAt(at + 1).startsWith("year") && keyAt(at + 2).equals("old")
                || keyAt(at + 1).equals("year-old")
                || keyAt(at - 1).equals("age")
                || keyAt(at - 1).equals("aged")
                || isBracketed(word)
            : key.startsWith("-year-old", digits);
    long age = told && digits <= 2 ? Long.parseLong(key.substring(0, digits)) : 0;
    if (age > 0 && age <= OLDEST) {
      ages.add(age);
    }
  }

  private boolean isBracketed(Word word) {
    if (word.begin() < 2 || word.end() >= text.length()) {
      return false;
    }
    int after = text.codePoint(word.end());
    return text.codePoint(word.begin() - 1) == '(' && after == ')'
        || text.at(word.begin() - 2, word.begin()).equals(", ") && (after == ',' || after == '.');
  }

  /** "3:15 a.m." and "3 p.m.", in minutes since midnight. */
  private void clock(int at, Word word) {
    String half = keyAt(at + 1).replace(".", "");
    int digits = digits(word.key());
    if (digits > 2 || !(half.equals("am") || half.equals("pm"))) {
      return;
    }
    long hour = Long.parseLong(word.key().substring(0, digits)) % HALF_DAY;
    String rest = word.key().substring(digits);
    long minute = 0;
    if (rest.matches(":[0-5][0-9]")) {
      minute = Long.parseLong(rest.substring(1));
    } else if (!rest.isEmpty()) {
      return;
    }
    clocks.add((half.equals("pm") ? hour + HALF_DAY : hour) * HOUR + minute);
  }

  /** "the 1400 block of". */
  private void block(int at, Word word) {
    int digits = digits(word.key());
    String rest = word.key().substring(digits);
    boolean block = rest.equals("-block") || keyAt(at + 1).equals("block");
    if (block && digits >= 2 && digits <= 6) {
      blocks.add(Long.parseLong(word.key().substring(0, digits)));
    }
  }

  private void street(Word name, Word kind) {
    if (name.end() + 1 == kind.begin() && (name.isCapitalised() || name.isNumber())) {
      streets.add((long) name.key().hashCode());
    }
  }

  private List<Long> settlements() {
    List<Long> found = new ArrayList<>();
    for (Place place : reading.places()) {
      Long id = place.geonameid();
      if (id != null
          && place.use() == Place.Use.LITERAL
          && place.feature() != null
          && place.feature().startsWith("PPL")) {
        found.add(id);
      }
    }
    return found;
  }

  private Set<Long> days() {
    Set<Long> found = new HashSet<>();
    Long published = ProfileMaker.day(reading.report().published());
    for (TimeExpression time : reading.times()) {
      Long day = oneDay(time);
      boolean recent =
          day != null && (published == null || day <= published && day > published - RECENT_DAYS);
      if (day != null && recent) {
        found.add(day);
      }
    }
    return found;
  }

  private static @Nullable Long oneDay(TimeExpression time) {
    boolean whole = time.timex().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?");
    return whole && time.type() != TimeExpression.Type.DURATION
        ? ProfileMaker.day(time.timex())
        : null;
  }

  private List<Long> figures(Measure measure) {
    List<Long> found = new ArrayList<>();
    for (Quantity quantity : reading.quantities()) {
      Double value = quantity.value();
      if (quantity.measure() == measure && value != null && quantity.unit().equals("person")) {
        found.add(value.longValue());
      }
    }
    return found;
  }

  /** How many ASCII digits a word begins with. */
  private static int digits(String key) {
    int at = 0;
    while (at < key.length() && key.charAt(at) >= '0' && key.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
