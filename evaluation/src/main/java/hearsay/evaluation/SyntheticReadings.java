package hearsay.evaluation;

import hearsay.model.Actor;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.ClaimSpans;
import hearsay.model.Event;
import hearsay.model.EventType;
import hearsay.model.Factuality;
import hearsay.model.Outlet;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Readings out of nothing, to try the ledger's size and speed on. Each has {@value #CLAIMS} claims
 * (a sentence each), an event in every second and a figure in every third; outlets, sources, places
 * and words are as unevenly frequent as real ones. The same seed and number give the same reading.
 * Safe for many threads.
 */
final class SyntheticReadings {
  static final int CLAIMS = 10;

  private static final String[] COUNTRIES = {
    "UKR", "RUS", "USA", "ISR", "PSE", "SYR", "GBR", "FRA", "DEU", "CHN", "IND", "NGA", "SDN", "MLI"
  };
  private static final String[] SECTORS = {"GOV", "MIL", "CVL", "JRN", "OPP", "REB", "IGO", "BUS"};
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 2_000;

  private final long seed;
  private final SyntheticWords words;
  private final SyntheticWords outlets;
  private final SyntheticWords people;
  private final SyntheticWords places;

  SyntheticReadings(long seed) {
    this.seed = seed;
    Random random = new Random(seed);
    this.words = new SyntheticWords(20_000, 4, random);
    this.outlets = new SyntheticWords(200, 2, random);
    this.people = new SyntheticWords(3_000, 3, random);
    this.places = new SyntheticWords(1_000, 3, random);
  }

  String word(int rank) {
    return words.ranked(rank);
  }

  String outlet(int rank) {
    return SyntheticWords.capital(outlets.ranked(rank)) + " Post";
  }

  String person(int rank) {
    return SyntheticWords.capital(people.ranked(rank));
  }

  String place(int rank) {
    return SyntheticWords.capital(places.ranked(rank));
  }

  static LocalDate day(int number) {
    return FIRST.plusDays(Math.floorMod(number, DAYS));
  }

  /** The reading of that number. */
  Reading reading(int number) {
    return new One(new Random(seed * 31 + number)).reading(number);
  }

  private final class One {
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Quantity> figures = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Place> named = new ArrayList<>();
    private final String outlet;

    One(Random random) {
      this.random = random;
      this.outlet = SyntheticWords.capital(outlets.draw(random)) + " Post";
    }

    Reading reading(int number) {
      LocalDate published = day(random.nextInt(DAYS));
      for (int i = 1; i <= CLAIMS; i++) {
        sentence(i, published);
      }
      Report report =
          new Report(
              "s" + number,
              "https://example.org/" + number,
              SyntheticWords.capital(words.draw(random)) + " " + words.draw(random),
              null,
              "en",
              new Outlet(outlet, null, null),
              published.toString(),
              null,
              List.of(),
              text.toString());
      return new Reading(Reading.SCHEMA, report, claims, events, figures, times, named);
    }

    private void sentence(int i, LocalDate published) {
      Span source = append(SyntheticWords.capital(people.draw(random)), " ");
      Span cue = append("said", " ");
      int begin = text.length();
      Span trigger = append(words.draw(random), " ");
      for (int k = 12 + random.nextInt(12); k > 0; k--) {
        append(words.draw(random), " ");
      }
      Quantity figure = i % 3 == 0 ? figure("c" + i) : null;
      Event event = i % 2 == 0 ? event("c" + i, trigger, figure, published) : null;
      Span content = new Span(begin, text.length() - 1);
      append(".", "\n");
      claims.add(claim(i, source, cue, content));
      if (event != null) {
        events.add(event);
      }
      if (figure != null) {
        figures.add(figure);
      }
    }

    private Span append(String word, String after) {
      int begin = text.length();
      text.append(word).append(after);
      return new Span(begin, begin + word.length());
    }

    private String at(Span span) {
      return text.substring(span.begin(), span.end());
    }

    private Claim claim(int i, Span source, Span cue, Span content) {
      List<SourceLink> chain = new ArrayList<>();
      chain.add(
          new SourceLink(
              SourceLink.Kind.OUTLET, null, outlet, null, null, null, false, null, null));
      if (random.nextInt(4) == 0) {
        String other = SyntheticWords.capital(outlets.draw(random)) + " Post";
        chain.add(
            new SourceLink(
                SourceLink.Kind.OUTLET, other, other, source, "told", null, false, null, null));
      }
      chain.add(
          new SourceLink(
              SourceLink.Kind.PERSON,
              at(source),
              at(source),
              source,
              at(cue),
              null,
              random.nextInt(5) == 0,
              one(COUNTRIES),
              List.of(one(SECTORS))));
      return new Claim(
          "c" + i,
          null,
          new ClaimSpans(List.of(source), List.of(cue), List.of(content)),
          Quotation.INDIRECT,
          Attitude.ASSERTION,
          chain,
          factuality(),
          List.of(),
          List.of());
    }

    private Factuality factuality() {
      return random.nextInt(3) > 0
          ? Factuality.FACT
          : new Factuality(
              one(Factuality.Certainty.values()),
              one(Factuality.Polarity.values()),
              one(Factuality.Reality.values()));
    }

    private Quantity figure(String claim) {
      int killed = 1 + random.nextInt(200);
      Span span = append(killed + " people", " ");
      double value = killed;
      return new Quantity(
          "q" + (figures.size() + 1),
          span,
          at(span),
          value,
          value,
          value,
          false,
          false,
          false,
          "person",
          "people",
          one(Quantity.Measure.values()),
          one(COUNTRIES),
          claim);
    }

    private Event event(
        String claim, Span trigger, @Nullable Quantity figure, LocalDate published) {
      Span where = append(SyntheticWords.capital(places.draw(random)), " ");
      Span when = append("on Tuesday", " ");
      String place = "p" + (named.size() + 1);
      String time = "t" + (times.size() + 1);
      LocalDate day = published.minusDays(random.nextInt(7));
      named.add(
          new Place(
              place,
              where,
              at(where),
              at(where),
              100_000L + at(where).hashCode() % 100_000,
              random.nextDouble() * 120 - 60,
              random.nextDouble() * 300 - 150,
              one(COUNTRIES),
              null,
              "PPL",
              Place.Use.LITERAL,
              0.9));
      times.add(
          new TimeExpression(
              time,
              when,
              at(when),
              day.toString(),
              TimeExpression.Type.DATE,
              day.toString(),
              day.plusDays(1).toString(),
              false));
      EventType type = one(EventType.values());
      return new Event(
          "e" + (events.size() + 1),
          claim,
          type,
          null,
          List.of(),
          "190",
          type.quad(),
          -9.0,
          trigger,
          List.of(actor(trigger)),
          List.of(actor(trigger)),
          place,
          time,
          figure == null ? List.of() : List.of(figure.id()),
          factuality());
    }

    private Actor actor(Span span) {
      return new Actor(at(span), span, null, one(COUNTRIES), List.of(one(SECTORS)));
    }

    /** The first ones most often. */
    private <T> T one(T[] all) {
      double at = random.nextDouble();
      return all[(int) (at * at * all.length)];
    }
  }
}
