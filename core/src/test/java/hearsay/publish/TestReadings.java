package hearsay.publish;

import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.ClaimSpans;
import hearsay.model.Dateline;
import hearsay.model.Event;
import hearsay.model.EventType;
import hearsay.model.Factuality;
import hearsay.model.Factuality.Certainty;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Factuality.Reality;
import hearsay.model.Outlet;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.model.SourceLink.Kind;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report of ours, read by hand: what a good reader would make of it. */
public final class TestReadings {
  private static final Passage BORDER =
      new Passage(
          """
          🔴 ADRÉ, Chad, March 4 (Sahel Wire) — Sudanese paramilitary fighters crossed the border \
          near Adré on Monday and killed up to 40 Chadian soldiers, the Daily Ledger reported, \
          citing a senior military official.

          “We lost fewer than 20 men,” General Idris Oumar Hale said, “and we buried every one of \
          them.” The official told the paper on condition of anonymity that more than 200 people \
          had been wounded.

          The paramilitaries denied that their units had entered Chad. “None of our fighters \
          crossed the river,” spokeswoman Amna Saleh said, adding that the army “may have shelled \
          its own positions”.

          Chad’s foreign ministry reportedly plans to expel Sudan’s ambassador. The United Nations \
          urged both sides to withdraw about 10 km from the frontier and said it believed that \
          dozens of families had fled El Geneina since Sunday.

          In 2023, N’Djamena closed the crossing for three weeks.
          """);

  private static final SourceLink WIRE = BORDER.outlet("Sahel Wire");
  private static final SourceLink LEDGER =
      BORDER.source(Kind.OUTLET, "the Daily Ledger", "reported", null, "JRN");
  private static final SourceLink OFFICIAL =
      BORDER.anonymous(Kind.PERSON, "a senior military official", "citing", "TCD", "MIL");
  private static final SourceLink GENERAL =
      BORDER.source(Kind.PERSON, "General Idris Oumar Hale", "said", "TCD", "MIL");
  private static final SourceLink PARAMILITARIES =
      BORDER.source(Kind.ORGANIZATION, "The paramilitaries", "denied", "SDN", "PRM");
  private static final SourceLink SPOKESWOMAN =
      BORDER.source(Kind.PERSON, "spokeswoman Amna Saleh", "said", "SDN", "PRM");
  private static final SourceLink NATIONS =
      BORDER.source(Kind.ORGANIZATION, "The United Nations", "urged", "IGO");

  private TestReadings() {}

  /** A clash at a border, told by an agency through a newspaper and four other voices. */
  public static Reading border() {
    return new Reading(
        Reading.SCHEMA, report(), claims(), events(), quantities(), times(), places());
  }

  /** A report of which nothing is known and in which nothing was found. */
  public static Reading empty() {
    Report report =
        new Report(
            "r0", null, null, null, "en", Outlet.UNKNOWN, null, null, List.of(), "Nothing new.");
    return new Reading(
        Reading.SCHEMA, report, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Two things of which it is said that they are believed, but not by whom. */
  public static Reading believed() {
    SourceLink outlet =
        new SourceLink(Kind.OUTLET, null, null, null, null, null, false, null, null);
    SourceLink nobody =
        new SourceLink(Kind.UNKNOWN, null, null, null, "believed", null, true, null, null);
    ClaimSpans spans = new ClaimSpans(List.of(), List.of(), List.of());
    List<Claim> claims =
        List.of(
            claim("c1", null, spans, Quotation.INDIRECT, Attitude.BELIEF, List.of(outlet, nobody)),
            claim("c2", null, spans, Quotation.INDIRECT, Attitude.BELIEF, List.of(outlet, nobody)));
    return new Reading(
        Reading.SCHEMA, empty().report(), claims, List.of(), List.of(), List.of(), List.of());
  }

  /** The clash in a report of which only the text is known. */
  public static Reading unknown() {
    Report report =
        new Report(
            "r0", null, null, null, "en", Outlet.UNKNOWN, null, null, List.of(), BORDER.text());
    return new Reading(Reading.SCHEMA, report, claims(), events(), quantities(), times(), places());
  }

  /** The clash with other events in place of its own. */
  public static Reading withEvents(List<Event> events) {
    return new Reading(Reading.SCHEMA, report(), claims(), events, quantities(), times(), places());
  }

  /** The clash with other events and figures in place of its own. */
  public static Reading withFigures(List<Event> events, List<Quantity> figures) {
    return new Reading(Reading.SCHEMA, report(), claims(), events, figures, times(), places());
  }

  /** The clash with other places in place of its own. */
  public static Reading withPlaces(List<Place> places) {
    return new Reading(Reading.SCHEMA, report(), claims(), events(), quantities(), times(), places);
  }

  /** The clash in a newspaper that has no web address. */
  public static Reading withoutAddress() {
    Report web = report();
    Report print =
        new Report(
            web.id(),
            null,
            web.title(),
            web.byline(),
            web.language(),
            new Outlet(web.outlet().name(), null, null),
            web.published(),
            web.dateline(),
            web.credits(),
            web.text());
    return new Reading(Reading.SCHEMA, print, claims(), events(), quantities(), times(), places());
  }

  private static Report report() {
    return new Report(
        "border",
        "https://sahelwire.example/border",
        "Dozens killed as fighters cross into Chad, paper says",
        "Mariam Deby",
        "en",
        new Outlet("Sahel Wire", "sahelwire.example", "TCD"),
        "2025-03-04T09:30:00+01:00",
        new Dateline("p1", "2025-03-04", BORDER.span("ADRÉ, Chad, March 4 (Sahel Wire) —")),
        List.of("Sahel Wire"),
        BORDER.text());
  }

  private static List<Claim> claims() {
    return List.of(
        claim(
            "c1",
            null,
            spans(
                "",
                "",
                "Sudanese paramilitary fighters crossed the border near Adré on Monday"
                    + " and killed up to 40 Chadian soldiers, the Daily Ledger reported, citing a"
                    + " senior military official."),
            Quotation.NONE,
            Attitude.ASSERTION,
            List.of(WIRE)),
        claim(
            "c2",
            "c1",
            new ClaimSpans(
                BORDER.spans("the Daily Ledger"),
                BORDER.spans("reported", "citing"),
                BORDER.spans(
                    "Sudanese paramilitary fighters crossed the border near Adré on Monday"
                        + " and killed up to 40 Chadian soldiers")),
            Quotation.INDIRECT,
            Attitude.ASSERTION,
            List.of(WIRE, LEDGER, OFFICIAL)),
        claim(
            "c3",
            null,
            new ClaimSpans(
                BORDER.spans("General Idris Oumar Hale"),
                BORDER.spans("said"),
                BORDER.spans("“We lost fewer than 20 men,”", "“and we buried every one of them.”")),
            Quotation.DIRECT,
            Attitude.ASSERTION,
            List.of(WIRE, GENERAL)),
        claim(
            "c4",
            null,
            spans("The official", "told", "that more than 200 people had been wounded"),
            Quotation.INDIRECT,
            Attitude.ASSERTION,
            List.of(WIRE, LEDGER, OFFICIAL)),
        new Claim(
            "c5",
            null,
            spans("The paramilitaries", "denied", "that their units had entered Chad"),
            Quotation.INDIRECT,
            Attitude.DENIAL,
            List.of(WIRE, PARAMILITARIES),
            new Factuality(Certainty.CERTAIN, Polarity.NEGATIVE, Reality.ACTUAL),
            List.of(),
            List.of("c2")),
        claim(
            "c6",
            null,
            spans("spokeswoman Amna Saleh", "said", "“None of our fighters crossed the river,”"),
            Quotation.DIRECT,
            Attitude.ASSERTION,
            List.of(WIRE, SPOKESWOMAN)),
        new Claim(
            "c7",
            null,
            spans(
                "spokeswoman Amna Saleh",
                "adding",
                "that the army “may have shelled its own positions”"),
            Quotation.MIXED,
            Attitude.ASSERTION,
            List.of(WIRE, SPOKESWOMAN),
            new Factuality(Certainty.POSSIBLE, Polarity.POSITIVE, Reality.ACTUAL),
            List.of(BORDER.hedge("may")),
            List.of()),
        new Claim(
            "c8",
            null,
            spans("", "", "Chad’s foreign ministry reportedly plans to expel Sudan’s ambassador."),
            Quotation.NONE,
            Attitude.ASSERTION,
            List.of(WIRE),
            new Factuality(Certainty.PROBABLE, Polarity.POSITIVE, Reality.INTENDED),
            List.of(BORDER.hedge("reportedly")),
            List.of()),
        new Claim(
            "c9",
            null,
            spans(
                "The United Nations",
                "urged",
                "both sides to withdraw about 10 km from the frontier"),
            Quotation.INDIRECT,
            Attitude.REQUEST,
            List.of(WIRE, NATIONS),
            new Factuality(Certainty.UNKNOWN, Polarity.POSITIVE, Reality.REQUESTED),
            List.of(),
            List.of()),
        new Claim(
            "c10",
            null,
            spans(
                "The United Nations",
                "said it believed",
                "that dozens of families had fled El Geneina since Sunday"),
            Quotation.INDIRECT,
            Attitude.BELIEF,
            List.of(WIRE, NATIONS),
            new Factuality(Certainty.PROBABLE, Polarity.POSITIVE, Reality.ACTUAL),
            List.of(BORDER.hedge("believed")),
            List.of()),
        claim(
            "c11",
            null,
            spans("", "", "In 2023, N’Djamena closed the crossing for three weeks."),
            Quotation.NONE,
            Attitude.ASSERTION,
            List.of(WIRE)));
  }

  private static Claim claim(
      String id,
      @Nullable String within,
      ClaimSpans spans,
      Quotation quotation,
      Attitude attitude,
      List<SourceLink> chain) {
    return new Claim(
        id, within, spans, quotation, attitude, chain, Factuality.FACT, List.of(), List.of());
  }

  private static ClaimSpans spans(String source, String cue, String content) {
    return new ClaimSpans(
        source.isEmpty() ? List.of() : BORDER.spans(source),
        cue.isEmpty() ? List.of() : BORDER.spans(cue),
        BORDER.spans(content));
  }

  private static List<Event> events() {
    return List.of(
        new Event(
            "e1",
            "c2",
            EventType.ASSAULT,
            null,
            List.of("military"),
            "190",
            EventType.ASSAULT.quad(),
            -10.0,
            BORDER.span("killed"),
            List.of(BORDER.actor("Sudanese paramilitary fighters", "SDN", "PRM")),
            List.of(BORDER.actor("Chadian soldiers", "TCD", "MIL")),
            "p2",
            "t2",
            List.of("q1"),
            Factuality.FACT),
        new Event(
            "e2",
            "c8",
            EventType.COERCE,
            "restrict",
            List.of("diplomatic"),
            "175",
            EventType.COERCE.quad(),
            -9.0,
            BORDER.span("expel"),
            List.of(BORDER.actor("Chad’s foreign ministry", "TCD", "GOV")),
            List.of(BORDER.actor("Sudan’s ambassador", "SDN", "GOV")),
            null,
            null,
            List.of(),
            new Factuality(Certainty.PROBABLE, Polarity.POSITIVE, Reality.INTENDED)),
        new Event(
            "e3",
            "c11",
            EventType.COERCE,
            null,
            List.of(),
            null,
            EventType.COERCE.quad(),
            null,
            BORDER.span("closed"),
            List.of(BORDER.actor("N’Djamena", "TCD", "GOV")),
            List.of(),
            null,
            "t4",
            List.of("q5"),
            Factuality.FACT));
  }

  private static List<Quantity> quantities() {
    return List.of(
        figure("q1", "up to 40 Chadian soldiers", 0.0, 40.0, "person", Measure.KILLED, "c2"),
        figure("q2", "fewer than 20 men", 0.0, 20.0, "person", Measure.KILLED, "c3"),
        figure("q3", "more than 200 people", 200.0, null, "person", Measure.WOUNDED, "c4"),
        new Quantity(
            "q4",
            BORDER.span("about 10 km"),
            "about 10 km",
            10.0,
            10.0,
            10.0,
            false,
            false,
            true,
            "km",
            null,
            Measure.DISTANCE,
            null,
            "c9"),
        figure("q6", "dozens of families", 24.0, null, "item", Measure.DISPLACED, "c10"),
        new Quantity(
            "q5",
            BORDER.span("three weeks"),
            "three weeks",
            21.0,
            21.0,
            21.0,
            false,
            false,
            false,
            "day",
            null,
            Measure.DURATION,
            null,
            "c11"));
  }

  private static Quantity figure(
      String id,
      String words,
      @Nullable Double min,
      @Nullable Double max,
      String unit,
      Measure measure,
      String claim) {
    Span span = BORDER.span(words);
    boolean more = words.startsWith("more");
    boolean fewer = words.startsWith("fewer");
    String side = measure == Measure.KILLED ? "TCD" : null;
    return new Quantity(
        id, span, words, null, min, max, more, fewer, false, unit, null, measure, side, claim);
  }

  private static List<TimeExpression> times() {
    return List.of(
        date("t1", "March 4", "2025-03-04", "2025-03-04", "2025-03-05"),
        date("t2", "on Monday", "2025-03-03", "2025-03-03", "2025-03-04"),
        date("t3", "since Sunday", "2025-03-02", "2025-03-02", null),
        date("t4", "In 2023", "2023", "2023-01-01", "2024-01-01"));
  }

  private static TimeExpression date(
      String id, String words, String timex, String start, @Nullable String end) {
    return new TimeExpression(
        id, BORDER.span(words), words, timex, TimeExpression.Type.DATE, start, end, false);
  }

  private static List<Place> places() {
    return List.of(
        place("p1", "ADRÉ", "Adré", null, 13.4667, 22.2, "TCD", "Ouaddaï", Place.Use.LITERAL),
        place("p2", "Adré", "Adré", null, 13.4667, 22.2, "TCD", "Ouaddaï", Place.Use.LITERAL),
        place(
            "p3",
            "El Geneina",
            "El Geneina",
            null,
            13.4526,
            22.4473,
            "SDN",
            "West Darfur",
            Place.Use.LITERAL),
        place(
            "p4",
            "N’Djamena",
            "N'Djamena",
            2427123L,
            12.1067,
            15.0444,
            "TCD",
            "N'Djaména",
            Place.Use.METONYMIC));
  }

  private static Place place(
      String id,
      String words,
      String name,
      @Nullable Long geonameid,
      double lat,
      double lon,
      String country,
      String admin1,
      Place.Use use) {
    return new Place(
        id, BORDER.span(words), words, name, geonameid, lat, lon, country, admin1, "PPL", use, 0.9);
  }
}
