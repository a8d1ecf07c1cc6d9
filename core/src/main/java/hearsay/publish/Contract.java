package hearsay.publish;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.Hedge;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import hearsay.publish.wording.Columns;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the output contract promises and a JSON Schema cannot say: words stand where their spans
 * point, ids lead somewhere, chains begin with the outlet, bounds are bounds, and every sentence
 * belongs to a claim.
 */
public final class Contract {
  /**
   * A broken promise.
   *
   * @param where the id of the record at fault ("c3"), or "report"
   * @param what is wrong with it
   */
  public record Breach(String where, String what) {
    @Override
    public String toString() {
      return where + ": " + what;
    }
  }

  private final Reading reading;
  private final ReadingIndex index;
  private final CodePointText text;
  private final List<Breach> breaches = new ArrayList<>();
  private final Set<String> claims;
  private final Set<String> quantities;
  private final Set<String> times;
  private final Set<String> places;

  private Contract(Reading reading) {
    this.reading = reading;
    this.index = new ReadingIndex(reading);
    this.text = index.text();
    this.claims = ids(reading.claims(), Claim::id);
    this.quantities = ids(reading.quantities(), Quantity::id);
    this.times = ids(reading.times(), TimeExpression::id);
    this.places = ids(reading.places(), Place::id);
    ids(reading.events(), Event::id);
  }

  /**
   * Everything in which a reading breaks the contract, in the reading's order; empty if nothing.
   */
  public static List<Breach> breaches(Reading reading) {
    Contract contract = new Contract(reading);
    contract.report();
    reading.claims().forEach(contract::claim);
    reading.events().forEach(contract::event);
    reading.quantities().forEach(contract::quantity);
    reading.times().forEach(contract::time);
    reading.places().forEach(contract::place);
    new Coverage(reading, contract.text)
        .uncovered()
        .forEach(span -> contract.breach("report", "no claim tells " + contract.quote(span)));
    return List.copyOf(contract.breaches);
  }

  private <T> Set<String> ids(List<T> items, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    for (T item : items) {
      if (!ids.add(id.apply(item))) {
        breach(id.apply(item), "is the id of two records");
      }
    }
    return ids;
  }

  private void report() {
    if (!Reading.SCHEMA.equals(reading.schema())) {
      breach("report", "schema is " + reading.schema() + ", not " + Reading.SCHEMA);
    }
    if (reading.report().dateline() != null) {
      within("report", reading.report().dateline().span());
      resolves("report", reading.report().dateline().place(), places);
    }
  }

  private void claim(Claim claim) {
    String id = claim.id();
    claim.spans().source().forEach(span -> within(id, span));
    claim.spans().cue().forEach(span -> within(id, span));
    claim.spans().content().forEach(span -> within(id, span));
    resolves(id, claim.within(), claims);
    claim.contests().forEach(other -> resolves(id, other, claims));
    if (claim.contests().contains(id)) {
      breach(id, "contests itself");
    }
    nesting(claim);
    chain(claim);
    for (Hedge hedge : claim.hedges()) {
      says(id, hedge.span(), hedge.text());
    }
  }

  /** Nesting leads outwards to the report, never round in a ring. */
  private void nesting(Claim claim) {
    Set<String> seen = new HashSet<>();
    Optional<Claim> at = Optional.of(claim);
    while (at.isPresent()) {
      if (!seen.add(at.get().id())) {
        breach(claim.id(), "stands inside itself");
        return;
      }
      at = index.claim(at.get().within());
    }
  }

  private void chain(Claim claim) {
    SourceLink outlet = claim.chain().get(0);
    if (outlet.kind() != SourceLink.Kind.OUTLET
        || !Objects.equals(outlet.name(), reading.report().outlet().name())) {
      breach(claim.id(), "its chain begins with another than the outlet of the report");
    }
    if (claim.quotation() == Quotation.NONE
        && (claim.chain().size() != 1
            || !claim.spans().source().isEmpty()
            || !claim.spans().cue().isEmpty())) {
      breach(claim.id(), "is the outlet's own statement but has a source");
    }
    for (SourceLink link : claim.chain()) {
      says(claim.id(), link.span(), link.text());
      resolves(claim.id(), link.when(), times);
    }
  }

  private void event(Event event) {
    String id = event.id();
    within(id, event.trigger());
    resolves(id, event.claim(), claims);
    resolves(id, event.place(), places);
    resolves(id, event.time(), times);
    event.quantities().forEach(quantity -> resolves(id, quantity, quantities));
    event.actors().forEach(actor -> actor(id, actor));
    event.recipients().forEach(actor -> actor(id, actor));
    if (event.quad() != event.type().quad()) {
      breach(id, event.type() + " is " + Spelling.of(event.type().quad()));
    }
  }

  private void actor(String event, Actor actor) {
    says(event, actor.span(), actor.text());
  }

  private void quantity(Quantity quantity) {
    String id = quantity.id();
    says(id, quantity.span(), quantity.text());
    resolves(id, quantity.claim(), claims);
    resolves(id, quantity.partOf(), quantities);
    Double min = quantity.min();
    Double max = quantity.max();
    if (min != null && max != null && min > max) {
      breach(id, "min " + min + " is above max " + max);
    }
    Double value = quantity.value();
    if (value != null && ((min != null && value < min) || (max != null && value > max))) {
      breach(id, "value " + value + " is outside its bounds");
    }
    if ((quantity.minOpen() && min == null) || (quantity.maxOpen() && max == null)) {
      breach(id, "excludes a bound that it does not have");
    }
  }

  private void time(TimeExpression time) {
    says(time.id(), time.span(), time.text());
    // ISO 8601 dates and moments of one form sort as text
    if (time.start() != null
        && time.end() != null
        && time.start().length() == time.end().length()
        && time.start().compareTo(time.end()) > 0) {
      breach(time.id(), "ends " + time.end() + " before it starts " + time.start());
    }
  }

  private void place(Place place) {
    says(place.id(), place.span(), place.text());
    if ((place.lat() == null) != (place.lon() == null)) {
      breach(place.id(), "has one coordinate without the other");
    }
  }

  private void resolves(String where, @Nullable String id, Set<String> ids) {
    if (id != null && !ids.contains(id)) {
      breach(where, "there is no " + id);
    }
  }

  private void says(String where, @Nullable Span span, @Nullable String words) {
    if (span == null || words == null || !within(where, span)) {
      return;
    }
    if (!text.at(span).equals(words)) {
      breach(where, "says “" + words + "” where the report has " + quote(span));
    }
  }

  private boolean within(String where, Span span) {
    if (span.end() > text.length()) {
      breach(where, "[" + span.begin() + ", " + span.end() + ") leaves the text");
      return false;
    }
    return true;
  }

  private String quote(Span span) {
    return "“" + Columns.shorten(Columns.plain(text.at(span)), 60) + "” at " + span.begin();
  }

  private void breach(String where, String what) {
    breaches.add(new Breach(where, what));
  }
}
