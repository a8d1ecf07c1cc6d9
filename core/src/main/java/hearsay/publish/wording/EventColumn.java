package hearsay.publish.wording;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.TimeExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the event table, in order, each with what it may hold. Null means that the report
 * does not say. In columns that hold several, the n-th value belongs to the event's n-th actor,
 * recipient or figure of the measure, and is null where the report does not say it of that one.
 */
public enum EventColumn {
  EVENT_ID(Kind.TEXT, row -> row.event().id()),
  REPORT_ID(Kind.TEXT, row -> row.index().reading().report().id()),
  OUTLET(Kind.TEXT, row -> Wording.outlet(row.index().reading().report().outlet())),
  PUBLISHED(Kind.TEXT, row -> row.index().reading().report().published()),
  TYPE(Kind.TEXT, row -> row.event().type()),
  MODE(Kind.TEXT, row -> row.event().mode()),
  CONTEXTS(Kind.TEXTS, row -> row.event().contexts()),
  QUAD(Kind.TEXT, row -> row.event().quad()),
  CAMEO(Kind.TEXT, row -> row.event().cameo()),
  GOLDSTEIN(Kind.NUMBER, row -> row.event().goldstein()),
  ACTOR(Kind.TEXTS, row -> each(row.event().actors(), EventColumn::name)),
  ACTOR_COUNTRY(Kind.TEXTS, row -> each(row.event().actors(), Actor::country)),
  ACTOR_SECTOR(Kind.TEXTS, row -> each(row.event().actors(), EventColumn::sectors)),
  RECIPIENT(Kind.TEXTS, row -> each(row.event().recipients(), EventColumn::name)),
  RECIPIENT_COUNTRY(Kind.TEXTS, row -> each(row.event().recipients(), Actor::country)),
  RECIPIENT_SECTOR(Kind.TEXTS, row -> each(row.event().recipients(), EventColumn::sectors)),
  PLACE(Kind.TEXT, row -> row.place(place -> place.name() == null ? place.text() : place.name())),
  GEONAMEID(Kind.WHOLE, row -> row.place(Place::geonameid)),
  LAT(Kind.NUMBER, row -> row.place(Place::lat)),
  LON(Kind.NUMBER, row -> row.place(Place::lon)),
  COUNTRY(Kind.TEXT, row -> row.place(Place::country)),
  ADMIN1(Kind.TEXT, row -> row.place(Place::admin1)),
  TIME(Kind.TEXT, row -> row.time(TimeExpression::timex)),
  TIME_START(Kind.TEXT, row -> row.time(TimeExpression::start)),
  TIME_END(Kind.TEXT, row -> row.time(TimeExpression::end)),
  CERTAINTY(Kind.TEXT, row -> row.event().factuality().certainty()),
  POLARITY(Kind.TEXT, row -> row.event().factuality().polarity()),
  REALITY(Kind.TEXT, row -> row.event().factuality().reality()),
  CLAIM_ID(Kind.TEXT, row -> row.event().claim()),
  CHAIN(Kind.TEXT, row -> row.claim(Wording::chain)),
  QUOTATION(Kind.TEXT, row -> row.claim(Claim::quotation)),
  ATTITUDE(Kind.TEXT, row -> row.claim(Claim::attitude)),
  TRIGGER(Kind.TEXT, row -> row.index().words(row.event().trigger())),
  TRIGGER_BEGIN(Kind.WHOLE, row -> (long) row.event().trigger().begin()),
  TRIGGER_END(Kind.WHOLE, row -> (long) row.event().trigger().end()),
  KILLED_MIN(Kind.NUMBERS, row -> row.bounds(Measure.KILLED, Quantity::min)),
  KILLED_MAX(Kind.NUMBERS, row -> row.bounds(Measure.KILLED, Quantity::max)),
  WOUNDED_MIN(Kind.NUMBERS, row -> row.bounds(Measure.WOUNDED, Quantity::min)),
  WOUNDED_MAX(Kind.NUMBERS, row -> row.bounds(Measure.WOUNDED, Quantity::max)),
  FIGURES(Kind.TEXTS, Row::figures),
  GAZETTEER(Kind.TEXT, row -> row.index().reading().gazetteer());

  /** What a column's values are. */
  public enum Kind {
    /** {@link String}. */
    TEXT,
    /** {@link Long}. */
    WHOLE,
    /** {@link Double}. */
    NUMBER,
    /** A list of {@link String} and null. */
    TEXTS,
    /** A list of {@link Double} and null. */
    NUMBERS;

    /** Whether the column holds a list. */
    public boolean several() {
      return this == TEXTS || this == NUMBERS;
    }
  }

  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
  private final Function<Row, @Nullable Object> value;

  EventColumn(Kind kind, Function<Row, @Nullable Object> value) {
    this.kind = kind;
    this.value = value;
  }

  public Kind kind() {
    return kind;
  }

  /** "event_id", "report_id" … */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> headings() {
    return Arrays.stream(values()).map(EventColumn::heading).toList();
  }

  /** The event's value, of the column's kind; null where the report does not say. */
  public @Nullable Object value(ReadingIndex index, Event event) {
    return plainly(value.apply(new Row(index, event)));
  }

  private static @Nullable Object plainly(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return plainly(optional.orElse(null));
    }
    return value instanceof Enum<?> spelt ? Spelling.of(spelt) : value;
  }

  /**
   * The cells of one event in a table for a spreadsheet: where a cell holds several they are
   * separated by "; ", and what the report does not say is left out.
   */
  public static List<String> row(ReadingIndex index, Event event) {
    return Arrays.stream(values()).map(column -> cell(column.value(index, event))).toList();
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return Cells.safe(
          items.stream()
              .filter(Objects::nonNull)
              .map(item -> item instanceof Double number ? Figures.plain(number) : item.toString())
              .collect(Collectors.joining("; ")));
    }
    return value instanceof String text ? Cells.safe(text) : Objects.toString(value, "");
  }

  private static String name(Actor actor) {
    return actor.name() == null ? actor.text() : actor.name();
  }

  private static @Nullable String sectors(Actor actor) {
    return actor.sector() == null ? null : String.join(" ", actor.sector());
  }

  private static List<@Nullable String> each(
      List<Actor> actors, Function<Actor, @Nullable String> part) {
    return actors.stream().map(part).toList();
  }

  /** An event with the reading that it is told in. */
  private record Row(ReadingIndex index, Event event) {
    <T> Optional<T> place(Function<Place, @Nullable T> part) {
      return index.place(event.place()).map(part);
    }

    <T> Optional<T> time(Function<TimeExpression, @Nullable T> part) {
      return index.time(event.time()).map(part);
    }

    <T> Optional<T> claim(Function<Claim, T> part) {
      return index.claim(event.claim()).map(part);
    }

    /** The bounds of the event's figures of that measure. */
    List<@Nullable Double> bounds(Measure measure, Function<Quantity, @Nullable Double> bound) {
      return index.figures(event).stream()
          .filter(figure -> figure.measure() == measure)
          .map(bound)
          .toList();
    }

    List<String> figures() {
      return index.figures(event).stream()
          .map(figure -> figure.text() + " " + Figures.bounds(figure))
          .toList();
    }
  }
}
