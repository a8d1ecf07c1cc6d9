package hearsay.corroboration.happening;

import hearsay.model.Actor;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.ClaimSpans;
import hearsay.model.Event;
import hearsay.model.EventType;
import hearsay.model.Factuality;
import hearsay.model.Outlet;
import hearsay.model.Place;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading with one event, made up for a test. */
final class Sample {
  private static final Span SPAN = new Span(0, 5);

  private final String id;
  private final String published;
  private String text = "A made up text.";
  private @Nullable String title;
  private Span trigger = SPAN;
  private EventType type = EventType.ASSAULT;
  private @Nullable String mode;
  private @Nullable String place;
  private Attitude attitude = Attitude.ASSERTION;
  private Factuality factuality = Factuality.FACT;
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Actor> recipients = new ArrayList<>();

  Sample(String id, String published) {
    this.id = id;
    this.published = published;
  }

  Sample event(EventType type, String mode) {
    this.type = type;
    this.mode = mode;
    return this;
  }

  Sample on(String day) {
    String after = LocalDate.parse(day).plusDays(1).toString();
    times.add(
        new TimeExpression("t1", SPAN, day, day, TimeExpression.Type.DATE, day, after, false));
    return this;
  }

  /** The hour in the event's sentence; TIMEX3 writes the day that is not told as X. */
  Sample at(String hour) {
    times.add(
        new TimeExpression(
            "t2", SPAN, hour, "XXXX-XX-XXT" + hour, TimeExpression.Type.TIME, null, null, false));
    return this;
  }

  Sample titled(String words) {
    title = words;
    return this;
  }

  /** The report's text; the event's trigger stands in brackets, which are taken away. */
  Sample told(String words) {
    int begin = words.indexOf('[');
    int end = words.indexOf(']') - 1;
    text = words.replace("[", "").replace("]", "");
    trigger = new Span(begin, end);
    return this;
  }

  Sample in(long settlement) {
    scene(settlement);
    place = "p1";
    return this;
  }

  /** A town that the report names, though not as the event's place. */
  Sample scene(long settlement) {
    places.add(
        new Place(
            "p1",
            SPAN,
            "town",
            "town",
            settlement,
            (double) (settlement % 80),
            (double) (settlement % 50),
            "IRQ",
            null,
            "PPLA",
            Place.Use.LITERAL,
            0.9));
    return this;
  }

  Sample by(String country, String sector) {
    actors.add(new Actor("forces", SPAN, null, country, List.of(sector)));
    return this;
  }

  Sample byName(String name) {
    actors.add(new Actor(name, SPAN, name, null, null));
    return this;
  }

  Sample against(String name) {
    recipients.add(new Actor(name, SPAN, name, null, null));
    return this;
  }

  /** Those who suffer it, by a word and not by name. */
  Sample hitting(String words) {
    recipients.add(new Actor(words, SPAN, null, null, null));
    return this;
  }

  Sample denied() {
    attitude = Attitude.DENIAL;
    return this;
  }

  Sample intended() {
    factuality =
        new Factuality(
            Factuality.Certainty.CERTAIN,
            Factuality.Polarity.POSITIVE,
            Factuality.Reality.INTENDED);
    return this;
  }

  Reading reading() {
    Claim claim =
        new Claim(
            "c1",
            null,
            new ClaimSpans(List.of(), List.of(), List.of(SPAN)),
            Quotation.NONE,
            attitude,
            List.of(
                new SourceLink(
                    SourceLink.Kind.OUTLET, null, "Paper", null, null, null, false, null, null)),
            Factuality.FACT,
            List.of(),
            List.of());
    Event event =
        new Event(
            "e1",
            "c1",
            type,
            mode,
            List.of(),
            null,
            type.quad(),
            null,
            trigger,
            actors,
            recipients,
            place,
            times.isEmpty() ? null : "t1",
            List.of(),
            factuality);
    Report report =
        new Report(id, null, title, null, "en", Outlet.UNKNOWN, published, null, List.of(), text);
    return new Reading(
        Reading.SCHEMA, report, List.of(claim), List.of(event), List.of(), times, places);
  }
}
