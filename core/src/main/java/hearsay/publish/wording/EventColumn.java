package hearsay.publish.wording;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Event;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.TimeExpression;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the event table, in order. Where an event has several actors, recipients or
 * figures of one measure, a cell holds them all, separated by "; "; an empty cell means that the
 * report does not say.
 */
public enum EventColumn {
  EVENT_ID(row -> row.event().id()),
  REPORT_ID(row -> row.index().reading().report().id()),
  OUTLET(row -> Wording.outlet(row.index().reading().report().outlet())),
  PUBLISHED(row -> row.index().reading().report().published()),
  TYPE(row -> row.event().type()),
  MODE(row -> row.event().mode()),
  CONTEXTS(row -> String.join("; ", row.event().contexts())),
  QUAD(row -> row.event().quad()),
  CAMEO(row -> row.event().cameo()),
  GOLDSTEIN(row -> row.event().goldstein()),
  ACTOR(row -> names(row.event().actors())),
  ACTOR_COUNTRY(row -> all(row.event().actors(), Actor::country)),
  ACTOR_SECTOR(row -> all(row.event().actors(), EventColumn::sectors)),
  RECIPIENT(row -> names(row.event().recipients())),
  RECIPIENT_COUNTRY(row -> all(row.event().recipients(), Actor::country)),
  RECIPIENT_SECTOR(row -> all(row.event().recipients(), EventColumn::sectors)),
  PLACE(row -> row.place(place -> place.name() == null ? place.text() : place.name())),
  GEONAMEID(row -> row.place(Place::geonameid)),
  LAT(row -> row.place(Place::lat)),
  LON(row -> row.place(Place::lon)),
  COUNTRY(row -> row.place(Place::country)),
  ADMIN1(row -> row.place(Place::admin1)),
  TIME(row -> row.time(TimeExpression::timex)),
  TIME_START(row -> row.time(TimeExpression::start)),
  TIME_END(row -> row.time(TimeExpression::end)),
  CERTAINTY(row -> row.event().factuality().certainty()),
  POLARITY(row -> row.event().factuality().polarity()),
  REALITY(row -> row.event().factuality().reality()),
  CLAIM_ID(row -> row.event().claim()),
  CHAIN(row -> row.claim(Wording::chain)),
  QUOTATION(row -> row.claim(Claim::quotation)),
  ATTITUDE(row -> row.claim(Claim::attitude)),
  TRIGGER(row -> row.index().words(row.event().trigger())),
  TRIGGER_BEGIN(row -> row.event().trigger().begin()),
  TRIGGER_END(row -> row.event().trigger().end()),
  KILLED_MIN(row -> row.bounds(Measure.KILLED, Quantity::min)),
  KILLED_MAX(row -> row.bounds(Measure.KILLED, Quantity::max)),
  WOUNDED_MIN(row -> row.bounds(Measure.WOUNDED, Quantity::min)),
  WOUNDED_MAX(row -> row.bounds(Measure.WOUNDED, Quantity::max)),
  FIGURES(Row::figures);

  @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
  private final Function<Row, @Nullable Object> value;

  EventColumn(Function<Row, @Nullable Object> value) {
    this.value = value;
  }

  /** "event_id", "report_id" … */
  public static List<String> headings() {
    return Arrays.stream(values()).map(column -> column.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The cells of one event. */
  public static List<String> row(ReadingIndex index, Event event) {
    Row row = new Row(index, event);
    return Arrays.stream(values()).map(column -> cell(column.value.apply(row))).toList();
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return cell(optional.orElse(null));
    }
    if (value instanceof Enum<?> spelt) {
      return Spelling.of(spelt);
    }
    return value instanceof String text ? Cells.safe(text) : Objects.toString(value, "");
  }

  private static String names(List<Actor> actors) {
    return all(actors, actor -> actor.name() == null ? actor.text() : actor.name());
  }

  private static @Nullable String sectors(Actor actor) {
    return actor.sector() == null ? null : String.join(" ", actor.sector());
  }

  private static String all(List<Actor> actors, Function<Actor, @Nullable String> part) {
    return actors.stream().map(part).filter(Objects::nonNull).collect(Collectors.joining("; "));
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
    String bounds(Measure measure, Function<Quantity, @Nullable Double> bound) {
      return index.figures(event).stream()
          .filter(figure -> figure.measure() == measure)
          .map(bound)
          .filter(Objects::nonNull)
          .map(EventColumn::plain)
          .collect(Collectors.joining("; "));
    }

    String figures() {
      return index.figures(event).stream()
          .map(figure -> figure.text() + " " + Figures.bounds(figure))
          .collect(Collectors.joining("; "));
    }
  }

  /** A number for a program: no thousands separator, no needless ".0". */
  private static String plain(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
