package hearsay.ledger;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays readings out as rows, each column in the order of {@code layout-1.sql}. */
final class Flattening {
  private Flattening() {}

  static void reading(Entry entry, Flattened flat, Instant added, RowSink row) throws SQLException {
    Reading reading = entry.reading();
    row.key(entry.key())
        .text(reading.report().id())
        .key(entry.revision())
        .day(flat.day())
        .text(reading.report().published())
        .text(reading.report().outlet().name())
        .text(reading.report().outlet().domain())
        .text(flat.outletWords())
        .text(reading.report().title())
        .text(reading.report().url())
        .text(String.join("; ", reading.report().credits()))
        .whole(reading.claims().size())
        .whole(reading.events().size())
        .whole(reading.quantities().size())
        .moment(added)
        .bytes(entry.line())
        .end();
  }

  static void claim(Flattened flat, Claim claim, int n, RowSink row) throws SQLException {
    List<SourceLink> chain = claim.chain();
    SourceLink source = chain.get(chain.size() - 1);
    String content = flat.index().words(claim.spans().content());
    String folded = Folded.of(content);
    flat.begin(row, n)
        .text(claim.id())
        .text(claim.within())
        .text(Spelling.of(claim.quotation()))
        .text(Spelling.of(claim.attitude()));
    factuality(row, claim.factuality())
        .text(Wording.voice(source))
        .text(Spelling.of(source.kind()))
        .text(source.country())
        .text(Folded.codes(source.sector() == null ? List.of() : source.sector()))
        .text(Folded.of(source.name(), source.text()))
        .flag(source.anonymous())
        .text(Wording.chain(claim))
        .text(Folded.of(names(chain)))
        .text(hedges(claim))
        .text(Folded.codes(claim.contests()));
    Flattened.span(row, claim.spans().content().stream().reduce(Span::union).orElse(null))
        .text(content)
        .wordCodes(folded)
        .text(folded)
        .end();
  }

  private static @Nullable String[] names(List<SourceLink> chain) {
    return chain.stream()
        .<@Nullable String>mapMulti(
            (link, names) -> {
              names.accept(link.name());
              if (!Objects.equals(link.name(), link.text())) {
                names.accept(link.text());
              }
            })
        .toArray(String[]::new);
  }

  private static @Nullable String hedges(Claim claim) {
    return claim.hedges().isEmpty()
        ? null
        : claim.hedges().stream().map(hedge -> hedge.text()).collect(Collectors.joining("; "));
  }

  static void event(Flattened flat, Event event, int n, RowSink row) throws SQLException {
    flat.begin(row, n)
        .text(event.id())
        .text(event.claim())
        .whole(flat.claimNumber(event.claim()))
        .text(event.type().name())
        .text(event.mode())
        .text(Folded.codes(event.contexts()))
        .text(Spelling.of(event.quad()))
        .text(event.cameo())
        .real(event.goldstein());
    actors(row, event.actors());
    actors(row, event.recipients());
    factuality(row, event.factuality());
    place(row, flat.index().place(event.place()).orElse(null));
    time(row, flat.index().time(event.time()).orElse(null));
    teller(row, flat.index().claim(event.claim()).orElse(null))
        .text(Folded.codes(event.quantities()));
    Flattened.span(row, event.trigger()).text(flat.index().words(event.trigger())).end();
  }

  private static void actors(RowSink row, List<Actor> actors) throws SQLException {
    Set<String> countries = new LinkedHashSet<>();
    Set<String> sectors = new LinkedHashSet<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        countries.add(actor.country());
      }
      if (actor.sector() != null) {
        sectors.addAll(actor.sector());
      }
    }
    String names =
        actors.stream()
            .map(actor -> actor.name() == null ? actor.text() : actor.name())
            .collect(Collectors.joining("; "));
    row.text(actors.isEmpty() ? null : names)
        .text(Folded.codes(List.copyOf(countries)))
        .text(Folded.codes(List.copyOf(sectors)));
  }

  private static RowSink factuality(RowSink row, Factuality factuality) throws SQLException {
    return row.text(Spelling.of(factuality.certainty()))
        .text(Spelling.of(factuality.polarity()))
        .text(Spelling.of(factuality.reality()));
  }

  private static void place(RowSink row, @Nullable Place place) throws SQLException {
    if (place == null) {
      row.text(null).text(" ").large(null).text(null).text(null).real(null).real(null);
      return;
    }
    String id = place.geonameid() == null ? null : String.valueOf(place.geonameid());
    row.text(named(place))
        .text(Folded.of(place.name(), place.text(), place.admin1(), id))
        .large(place.geonameid())
        .text(place.country())
        .text(place.admin1())
        .real(place.lat())
        .real(place.lon());
  }

  private static String named(Place place) {
    return place.name() == null ? place.text() : place.name();
  }

  private static void time(RowSink row, @Nullable TimeExpression time) throws SQLException {
    String start = time == null ? null : time.start();
    String end = time == null ? null : time.end();
    row.text(start)
        .text(end)
        .day(Days.of(start).orElse(null))
        .day(Days.lastBefore(end).orElse(null));
  }

  private static RowSink teller(RowSink row, @Nullable Claim claim) throws SQLException {
    if (claim == null) {
      return row.text(null).text(null);
    }
    SourceLink source = claim.chain().get(claim.chain().size() - 1);
    return row.text(Wording.voice(source)).text(Wording.chain(claim));
  }

  static void figure(Flattened flat, Quantity figure, int n, RowSink row) throws SQLException {
    Integer number = flat.eventNumber(figure);
    Event event = number == null ? null : flat.index().reading().events().get(number - 1);
    Claim claim = flat.index().claim(figure.claim()).orElse(null);
    flat.begin(row, n)
        .text(figure.id())
        .text(figure.claim())
        .whole(flat.claimNumber(figure.claim()))
        .text(event == null ? null : event.id())
        .whole(number)
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
    if (event != null) {
      factuality(row, event.factuality());
    } else if (claim != null) {
      factuality(row, claim.factuality());
    } else {
      row.text(null).text(null).text(null);
    }
    teller(row, claim);
    Place place = event == null ? null : flat.index().place(event.place()).orElse(null);
    row.text(place == null ? null : named(place))
        .real(place == null ? null : place.lat())
        .real(place == null ? null : place.lon());
    Flattened.span(row, figure.span()).end();
  }

  static void place(Flattened flat, Place place, int n, RowSink row) throws SQLException {
    row.key(flat.key())
        .whole(n)
        .text(place.id())
        .text(place.text())
        .text(place.name())
        .large(place.geonameid())
        .text(place.country())
        .text(place.admin1())
        .text(place.feature())
        .text(Spelling.of(place.use()))
        .real(place.lat())
        .real(place.lon())
        .real(place.confidence());
    Flattened.span(row, place.span()).end();
  }
}
