package hearsay.publish.wording;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Factuality;
import hearsay.model.Outlet;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the parts of a reading are put into words for people. */
public final class Wording {
  /** UCUM's unit of plain numbers. */
  public static final String UNITY = "1";

  private Wording() {}

  /** "Morning Ledger ← the Post ← a senior official (anonymous, UKR, GOV)". */
  public static String chain(Claim claim) {
    return claim.chain().stream().map(Wording::link).collect(Collectors.joining(" ← "));
  }

  /** A voice with what is known of it. */
  public static String link(SourceLink link) {
    List<String> known = known(link);
    return known.isEmpty() ? voice(link) : voice(link) + " (" + String.join(", ", known) + ")";
  }

  /** Who speaks: by name where known, else in the report's words. */
  public static String voice(SourceLink link) {
    String name = link.name() == null ? link.text() : link.name();
    if (name != null) {
      return name;
    }
    return link.kind() == SourceLink.Kind.OUTLET ? "this report" : "nobody named";
  }

  /** What is known of a voice besides its name: "anonymous", country, sectors. */
  public static List<String> known(SourceLink link) {
    List<String> known = new ArrayList<>();
    if (link.anonymous()) {
      known.add("anonymous");
    }
    known.addAll(codes(link.country(), link.sector()));
    return known;
  }

  /** "Ukrainian forces (UKR, MIL)". */
  public static String actor(Actor actor) {
    List<String> codes = codes(actor.country(), actor.sector());
    String name = actor.name() == null ? actor.text() : actor.name();
    return codes.isEmpty() ? name : name + " (" + String.join(", ", codes) + ")";
  }

  private static List<String> codes(@Nullable String country, @Nullable List<String> sectors) {
    List<String> codes = new ArrayList<>();
    if (country != null) {
      codes.add(country);
    }
    if (sectors != null) {
      codes.addAll(sectors);
    }
    return codes;
  }

  public static String actors(List<Actor> actors) {
    return actors.stream().map(Wording::actor).collect(Collectors.joining(", "));
  }

  /** "told as fact", "possible, negated, intended": what differs from plain fact, in order. */
  public static String factuality(Factuality factuality) {
    if (factuality.equals(Factuality.FACT)) {
      return "told as fact";
    }
    List<String> words = new ArrayList<>();
    words.add(
        factuality.certainty() == Factuality.Certainty.UNKNOWN
            ? "uncommitted"
            : Spelling.of(factuality.certainty()));
    if (factuality.polarity() == Factuality.Polarity.NEGATIVE) {
      words.add("negated");
    }
    if (factuality.reality() != Factuality.Reality.ACTUAL) {
      words.add(Spelling.of(factuality.reality()));
    }
    return String.join(", ", words);
  }

  /** The calendar time of an expression, or its own words where it has none. */
  public static String time(TimeExpression time) {
    String about = time.approximate() ? "about " : "";
    if (time.start() == null) {
      return time.text();
    }
    return about + (time.timex().isEmpty() || isDuration(time) ? time.start() : time.timex());
  }

  private static boolean isDuration(TimeExpression time) {
    return time.type() == TimeExpression.Type.DURATION || time.type() == TimeExpression.Type.SET;
  }

  /** "Sudzha, Kursk Oblast (RUS)". */
  public static String place(Place place) {
    String name = place.name() == null ? place.text() : place.name();
    String wider =
        place.admin1() == null || place.admin1().equals(name) ? "" : ", " + place.admin1();
    return name + wider + (place.country() == null ? "" : " (" + place.country() + ")");
  }

  /** The outlet by name or address. */
  public static Optional<String> outlet(Outlet outlet) {
    return Optional.ofNullable(outlet.name() == null ? outlet.domain() : outlet.name());
  }

  /** "person, killed, TCD": what a figure counts, of whom. */
  public static String kind(Quantity figure) {
    String measure =
        figure.measure() == Quantity.Measure.OTHER ? null : Spelling.of(figure.measure());
    String unit = figure.unit().equals(UNITY) ? null : figure.unit();
    return Stream.of(unit, measure, figure.side())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** "11 claims · 3 events · 1 figure". */
  public static String counts(Reading reading) {
    return String.join(
        " · ",
        count(reading.claims().size(), "claim"),
        count(reading.events().size(), "event"),
        count(reading.quantities().size(), "figure"));
  }

  private static String count(int number, String one) {
    return Figures.number(number) + " " + one + (number == 1 ? "" : "s");
  }
}
