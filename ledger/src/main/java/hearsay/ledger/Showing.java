package hearsay.ledger;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays out what results show: a {@link Kind}'s columns behind those that a reading's rows share.
 */
final class Showing {
  private Showing() {}

  static void claim(Flattened flat, Claim claim, RowSink row) throws SQLException {
    SourceLink source = claim.chain().get(claim.chain().size() - 1);
    row.text(claim.id())
        .text(claim.within())
        .text(Spelling.of(claim.quotation()))
        .text(Spelling.of(claim.attitude()))
        .text(Wording.voice(source))
        .text(Spelling.of(source.kind()))
        .text(source.country())
        .text(Folded.codes(source.sector() == null ? List.of() : source.sector()))
        .flag(source.anonymous())
        .text(Wording.chain(claim));
    Flattening.factuality(row, claim.factuality())
        .text(hedges(claim))
        .text(Folded.codes(claim.contests()));
    span(row, claim.spans().content().stream().reduce(Span::union).orElse(null))
        .text(flat.index().words(claim.spans().content()))
        .end();
  }

  private static @Nullable String hedges(Claim claim) {
    return claim.hedges().isEmpty()
        ? null
        : claim.hedges().stream().map(hedge -> hedge.text()).collect(Collectors.joining("; "));
  }

  static void event(Flattened flat, Event event, RowSink row) throws SQLException {
    row.text(event.id())
        .text(event.claim())
        .text(event.type().name())
        .text(event.mode())
        .text(Folded.codes(event.contexts()))
        .text(Spelling.of(event.quad()))
        .text(event.cameo())
        .real(event.goldstein());
    actors(row, event.actors());
    actors(row, event.recipients());
    Flattening.factuality(row, event.factuality());
    place(row, flat.index().place(event.place()));
    Optional<TimeExpression> time = flat.index().time(event.time());
    row.text(time.map(TimeExpression::start).orElse(null))
        .text(time.map(TimeExpression::end).orElse(null));
    teller(row, flat.index().claim(event.claim())).text(Folded.codes(event.quantities()));
    span(row, event.trigger()).text(flat.index().words(event.trigger())).end();
  }

  private static void actors(RowSink row, List<Actor> actors) throws SQLException {
    String names =
        actors.stream()
            .map(actor -> actor.name() == null ? actor.text() : actor.name())
            .collect(Collectors.joining("; "));
    row.text(actors.isEmpty() ? null : names)
        .text(Flattening.countries(actors))
        .text(Flattening.sectors(actors));
  }

  private static void place(RowSink row, Optional<Place> place) throws SQLException {
    row.text(place.map(Flattening::named).orElse(null))
        .large(place.map(Place::geonameid).orElse(null))
        .text(place.map(Place::country).orElse(null))
        .text(place.map(Place::admin1).orElse(null));
    point(row, place);
  }

  private static RowSink point(RowSink row, Optional<Place> place) throws SQLException {
    return row.real(place.map(Place::lat).orElse(null)).real(place.map(Place::lon).orElse(null));
  }

  private static RowSink teller(RowSink row, Optional<Claim> claim) throws SQLException {
    return row.text(
            claim.map(one -> Wording.voice(one.chain().get(one.chain().size() - 1))).orElse(null))
        .text(claim.map(Wording::chain).orElse(null));
  }

  static void figure(Flattened flat, Quantity figure, RowSink row) throws SQLException {
    Optional<Event> event = flat.event(figure);
    Optional<Place> place = event.flatMap(one -> flat.index().place(one.place()));
    row.text(figure.id())
        .text(figure.claim())
        .text(event.map(Event::id).orElse(null))
        .text(figure.text())
        .real(figure.value())
        .real(figure.min())
        .real(figure.max())
        .flag(figure.minOpen())
        .flag(figure.maxOpen())
        .flag(figure.approximate())
        .text(figure.unit())
        .text(figure.of())
        .text(Spelling.of(figure.measure()))
        .text(figure.side());
    Flattening.factuality(row, Flattening.factuality(flat, figure));
    teller(row, flat.index().claim(figure.claim())).text(place.map(Flattening::named).orElse(null));
    point(row, place);
    span(row, figure.span()).end();
  }

  private static RowSink span(RowSink row, @Nullable Span span) throws SQLException {
    return row.whole(span == null ? null : span.begin()).whole(span == null ? null : span.end());
  }
}
