package hearsay.ledger;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readings made for tests, as the reader would give them. */
final class Reports {
  private static final Factuality POSSIBLE =
      new Factuality(
          Factuality.Certainty.POSSIBLE, Factuality.Polarity.POSITIVE, Factuality.Reality.ACTUAL);

  private Reports() {}

  /** The mayor of a town says that shells killed so many there. */
  static Reading shelling(String id, String outlet, @Nullable String published, int killed) {
    String said = "shells hit the market in Sudzha on Tuesday and killed " + killed + " people";
    String text = "The mayor, José Núñez, told Example Radio that " + said + ".";
    return reading(id, outlet, published, text, said, killed);
  }

  private static Reading reading(
      String id, String outlet, @Nullable String published, String text, String said, int killed) {
    Span content = span(text, said);
    Claim own =
        new Claim(
            "c1",
            null,
            new ClaimSpans(List.of(), List.of(), List.of(new Span(0, length(text)))),
            Quotation.NONE,
            Attitude.ASSERTION,
            List.of(outlet(outlet)),
            Factuality.FACT,
            List.of(),
            List.of());
    Claim mayor =
        new Claim(
            "c2",
            "c1",
            new ClaimSpans(
                List.of(span(text, "The mayor, José Núñez")),
                List.of(span(text, "told")),
                List.of(content)),
            Quotation.INDIRECT,
            Attitude.ASSERTION,
            List.of(outlet(outlet), radio(text), mayor(text)),
            POSSIBLE,
            List.of(),
            List.of());
    Place place =
        new Place(
            "p1",
            span(text, "Sudzha"),
            "Sudzha",
            "Sudzha",
            694864L,
            51.19,
            35.27,
            "RUS",
            "Kursk Oblast",
            "PPLA2",
            Place.Use.LITERAL,
            0.97);
    TimeExpression time =
        new TimeExpression(
            "t1",
            span(text, "on Tuesday"),
            "on Tuesday",
            "2024-08-06",
            TimeExpression.Type.DATE,
            "2024-08-06",
            "2024-08-07",
            false);
    Quantity dead =
        new Quantity(
            "q1",
            span(text, killed + " people"),
            killed + " people",
            (double) killed,
            (double) killed,
            (double) killed,
            false,
            false,
            false,
            "person",
            "people",
            Quantity.Measure.KILLED,
            "RUS",
            "c2");
    return new Reading(
        Reading.SCHEMA,
        new Report(
            id,
            "https://example.org/" + id,
            "Shells hit a market",
            null,
            "en",
            new Outlet(outlet, "example.org", null),
            published,
            null,
            List.of("Reuters"),
            text),
        List.of(own, mayor),
        List.of(hit(text)),
        List.of(dead),
        List.of(time),
        List.of(place));
  }

  private static Event hit(String text) {
    return new Event(
        "e1",
        "c2",
        EventType.ASSAULT,
        "bombard",
        List.of("military"),
        "190",
        EventType.ASSAULT.quad(),
        -10.0,
        span(text, "hit"),
        List.of(new Actor("shells", span(text, "shells"), null, "UKR", List.of("MIL"))),
        List.of(new Actor("the market", span(text, "the market"), null, "RUS", List.of("CVL"))),
        "p1",
        "t1",
        List.of("q1"),
        POSSIBLE);
  }

  private static SourceLink outlet(String name) {
    return new SourceLink(SourceLink.Kind.OUTLET, null, name, null, null, null, false, null, null);
  }

  private static SourceLink radio(String text) {
    return new SourceLink(
        SourceLink.Kind.OUTLET,
        "Example Radio",
        "Example Radio",
        span(text, "Example Radio"),
        "told",
        null,
        false,
        null,
        List.of("JRN"));
  }

  private static SourceLink mayor(String text) {
    return new SourceLink(
        SourceLink.Kind.PERSON,
        "The mayor, José Núñez",
        "José Núñez",
        span(text, "The mayor, José Núñez"),
        "told",
        null,
        false,
        "RUS",
        List.of("GOV"));
  }

  private static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + length(part));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
