package hearsay.corroboration.story;

import hearsay.corroboration.outlet.WebAddress;
import hearsay.corroboration.text.Boilerplate;
import hearsay.corroboration.text.Word;
import hearsay.corroboration.text.Words;
import hearsay.model.CodePointText;
import hearsay.model.Outlet;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a report's profile. */
final class ProfileMaker {
  private static final int DATE = "2024-08-09".length();

  /** So many words of a body tell what it is about before it goes into details. */
  private static final int LEAD = 110;

  /** Length of the vector of a text of a few dozen telling words. */
  private static final double LEAST_SAID = 25;

  /** Length of the vector of a headline of two telling words. */
  private static final double LEAST_TITLE = 8;

  private static final int MOST_TERMS = 200;
  private static final int MOST_KEYS = 48;

  private final Reading reading;
  private final Report report;
  private final List<Word> title;
  private final List<Word> body = new ArrayList<>();

  /** The body's words without those of bodies and outlets that are but quoted. */
  private final List<Word> told;

  private final PlaceWords placeWords;
  private final Set<String> names = new HashSet<>();

  ProfileMaker(Reading reading) {
    this.reading = reading;
    this.report = reading.report();
    String headline = report.title();
    this.title = headline == null ? List.of() : Words.of(new CodePointText(headline));
    CodePointText text = new CodePointText(report.text());
    for (Span line : Boilerplate.bodyLines(text)) {
      body.addAll(Words.of(text, line));
    }
    told = Voices.without(reading, body);
    this.placeWords = new PlaceWords(reading);
    findNames();
  }

  ReportProfile make() {
    return new ReportProfile(
        report.id(),
        day(report.published()),
        outlet(report.outlet()),
        terms(),
        new DetailFinder(reading, body).find());
  }

  /** The day of an ISO 8601 date or date-time; null where there is none. */
  static @Nullable Long day(@Nullable String date) {
    if (date == null || date.length() < DATE) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, DATE)).toEpochDay();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String outlet(Outlet outlet) {
    String name = outlet.name() != null ? outlet.name() : outlet.domain();
    return name == null ? "" : WebAddress.host(name);
  }

  /** A word that has a capital in mid-sentence, and never none, is part of a name. */
  private void findNames() {
    Set<String> lower = new HashSet<>();
    for (Word word : body) {
      if (!word.isCapitalised()) {
        lower.add(word.key());
      } else if (!word.opening()) {
        names.add(word.key());
      }
    }
    names.removeAll(lower);
  }

  private ReportProfile.Terms terms() {
    List<Word> everything = new ArrayList<>(title);
    everything.addAll(told);
    Map<String, Double> all = weighted(everything);
    List<Word> first = new ArrayList<>(title);
    first.addAll(told.subList(0, Math.min(LEAD, told.size())));
    TermVector vector = TermVector.unit(all, LEAST_SAID).heaviest(MOST_TERMS);
    return new ReportProfile.Terms(
        vector,
        vector.heaviest(MOST_KEYS),
        TermVector.unit(weighted(first), LEAST_SAID).heaviest(MOST_KEYS),
        TermVector.unit(weighted(title), LEAST_TITLE),
        TermVector.of(nameWeights(told)).heaviest(MOST_KEYS),
        TermVector.of(nameWeights(first)).heaviest(MOST_KEYS),
        TermVector.of(fullNames()).heaviest(MOST_KEYS));
  }

  private Map<String, Double> nameWeights(List<Word> words) {
    Map<String, Double> weights = new HashMap<>();
    for (Word word : words) {
      if (names.contains(word.key())) {
        weights.put(word.key(), weight(word));
      }
    }
    return weights;
  }

  /** Each word with its weight, which grows with the logarithm of how often it stands there. */
  private Map<String, Double> weighted(List<Word> words) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (Word word : words) {
      if (word.text().length() > 1) {
        counts.merge(word.key(), 1, Integer::sum);
        weights.putIfAbsent(word.key(), weight(word));
      }
    }
    weights.replaceAll((key, weight) -> weight * (1 + Math.log(counts.getOrDefault(key, 1))));
    return weights;
  }

  private double weight(Word word) {
    return placeWords.temper(word.key(), TermWeights.BUNDLED.of(word));
  }

  /** Two capitalised words in a row of which one at least is part of a name. */
  private Map<String, Double> fullNames() {
    Map<String, Double> found = new HashMap<>();
    for (int at = 1; at < told.size(); at++) {
      Word first = told.get(at - 1);
      Word second = told.get(at);
      if (first.isCapitalised()
          && second.isCapitalised()
          && first.end() + 1 == second.begin()
          && !second.opening()
          && (names.contains(first.key()) || names.contains(second.key()))) {
        found.put(first.key() + " " + second.key(), Math.min(weight(first), weight(second)));
      }
    }
    return found;
  }
}
