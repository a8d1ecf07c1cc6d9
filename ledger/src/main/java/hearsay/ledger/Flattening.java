package hearsay.ledger;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.TimeExpression;
import hearsay.publish.wording.Spelling;
import hearsay.publish.wording.Wording;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lays readings out as rows to be searched, each column in the order of its table. What results
 * show is laid out by {@link Showing}.
 */
final class Flattening {
  private Flattening() {}

  /** The first columns of a reading's own row, up to its counts. */
  static Recorded head(Flattened flat, UUID revision) {
    Reading reading = flat.reading();
    Recorded row = new Recorded();
    row.key(flat.key())
        .text(reading.report().id())
        .key(revision)
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
        .whole(reading.quantities().size());
    return row;
  }

  /** A reading's rows in the table of a kind. */
  static Recorded rows(Kind kind, Flattened flat) {
    Recorded rows = new Recorded();
    Reading reading = flat.reading();
    try {
      switch (kind) {
        case CLAIMS -> each(reading.claims(), (claim, n) -> claim(flat, claim, n, rows));
        case EVENTS -> each(reading.events(), (event, n) -> event(flat, event, n, rows));
        case FIGURES -> each(reading.quantities(), (one, n) -> figure(flat, one, n, rows));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("there is no database here", e);
    }
    return rows;
  }

  private interface Row<T> {
    void write(T part, int n) throws SQLException;
  }

  private static <T> void each(List<T> parts, Row<T> row) throws SQLException {
    int n = 0;
    for (T part : parts) {
      row.write(part, ++n);
    }
  }

  private static void claim(Flattened flat, Claim claim, int n, RowSink row) throws SQLException {
    SourceLink source = claim.chain().get(claim.chain().size() - 1);
    String folded = Folded.of(flat.index().words(claim.spans().content()));
    flat.begin(row, n).text(claim.id());
    factuality(row, claim.factuality())
        .text(Wording.voice(source))
        .text(Folded.of(source.name(), source.text()))
        .text(Folded.of(names(claim.chain())))
        .wordCodes(WordCodes.ofAll(folded))
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

  private static void event(Flattened flat, Event event, int n, RowSink row) throws SQLException {
    flat.begin(row, n)
        .text(event.id())
        .whole(flat.claimNumber(event.claim()))
        .text(event.type().name())
        .text(countries(event.actors()))
        .text(sectors(event.actors()))
        .text(countries(event.recipients()))
        .text(sectors(event.recipients()));
    factuality(row, event.factuality());
    place(row, flat.index().place(event.place()).orElse(null));
    TimeExpression time = flat.index().time(event.time()).orElse(null);
    row.day(Days.of(time == null ? null : time.start()).orElse(null))
        .day(Days.lastBefore(time == null ? null : time.end()).orElse(null))
        .end();
  }

  /** Of all of them, each once, between blanks. */
  static String countries(List<Actor> actors) {
    Set<String> countries = new LinkedHashSet<>();
    for (Actor actor : actors) {
      if (actor.country() != null) {
        countries.add(actor.country());
      }
    }
    return Folded.codes(countries);
  }

  /** Of all of them, each once, between blanks. */
  static String sectors(List<Actor> actors) {
    Set<String> sectors = new LinkedHashSet<>();
    for (Actor actor : actors) {
      if (actor.sector() != null) {
        sectors.addAll(actor.sector());
      }
    }
    return Folded.codes(sectors);
  }

  static RowSink factuality(RowSink row, @Nullable Factuality factuality) throws SQLException {
    return factuality == null
        ? row.text(null).text(null).text(null)
        : row.text(Spelling.of(factuality.certainty()))
            .text(Spelling.of(factuality.polarity()))
            .text(Spelling.of(factuality.reality()));
  }

  private static void place(RowSink row, @Nullable Place place) throws SQLException {
    if (place == null) {
      row.text(null).text(" ").text(null);
      return;
    }
    String id = place.geonameid() == null ? null : String.valueOf(place.geonameid());
    row.text(named(place))
        .text(Folded.of(place.name(), place.text(), place.admin1(), id))
        .text(place.country());
  }

  static String named(Place place) {
    return place.name() == null ? place.text() : place.name();
  }

  private static void figure(Flattened flat, Quantity figure, int n, RowSink row)
      throws SQLException {
    flat.begin(row, n)
        .text(figure.id())
        .whole(flat.claimNumber(figure.claim()))
        .whole(flat.eventNumber(figure));
    factuality(row, factuality(flat, figure)).end();
  }

  /** Of the event where there is one, else of the claim. */
  static @Nullable Factuality factuality(Flattened flat, Quantity figure) {
    return flat.event(figure)
        .map(Event::factuality)
        .or(() -> flat.index().claim(figure.claim()).map(Claim::factuality))
        .orElse(null);
  }
}
