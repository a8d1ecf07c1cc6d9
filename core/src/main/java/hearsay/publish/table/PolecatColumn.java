package hearsay.publish.table;

import hearsay.model.Actor;
import hearsay.model.Place;
import hearsay.publish.wording.Figures;
import hearsay.publish.wording.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT's 40 columns, in order. Where an event has several actors they are separated by "; ", and
 * one's several sectors by "|"; "None" keeps a place in such a list for the actor of which the
 * report does not say it, as POLECAT does.
 */
enum PolecatColumn {
  EVENT_ID("Event ID", row -> row.key().text()),
  EVENT_DATE("Event Date", row -> row.time().flatMap(time -> Days.day(time.start())).orElse(null)),
  EVENT_TYPE("Event Type", row -> row.event().type().name()),
  EVENT_MODE("Event Mode", row -> row.event().mode()),
  INTENSITY("Intensity", row -> number(row.event().goldstein())),
  QUAD_CODE("Quad Code", row -> Spelling.of(row.event().quad()).toUpperCase(Locale.ROOT)),
  CONTEXTS("Contexts", row -> String.join("; ", row.event().contexts())),
  ACTOR_NAME("Actor Name", row -> each(row.event().actors(), PolecatColumn::name)),
  ACTOR_COUNTRY("Actor Country", row -> each(row.event().actors(), Actor::country)),
  ACTOR_COW("Actor COW", row -> each(row.event().actors(), PolecatColumn::stateNumber)),
  PRIMARY_ACTOR_SECTOR(
      "Primary Actor Sector", row -> each(row.event().actors(), PolecatColumn::firstSector)),
  ACTOR_SECTORS("Actor Sectors", row -> each(row.event().actors(), PolecatColumn::sectors)),
  ACTOR_TITLE("Actor Title", row -> null),
  ACTOR_NAME_RAW("Actor Name Raw", row -> each(row.event().actors(), Actor::text)),
  WIKIPEDIA_ACTOR_ID("Wikipedia Actor ID", row -> null),
  RECIPIENT_NAME("Recipient Name", row -> each(row.event().recipients(), PolecatColumn::name)),
  RECIPIENT_COUNTRY("Recipient Country", row -> each(row.event().recipients(), Actor::country)),
  RECIPIENT_COW("Recipient COW", row -> each(row.event().recipients(), PolecatColumn::stateNumber)),
  PRIMARY_RECIPIENT_SECTOR(
      "Primary Recipient Sector",
      row -> each(row.event().recipients(), PolecatColumn::firstSector)),
  RECIPIENT_SECTORS(
      "Recipient Sectors", row -> each(row.event().recipients(), PolecatColumn::sectors)),
  RECIPIENT_TITLE("Recipient Title", row -> null),
  RECIPIENT_NAME_RAW("Recipient Name Raw", row -> each(row.event().recipients(), Actor::text)),
  WIKIPEDIA_RECIPIENT_ID("Wikipedia Recipient ID", row -> null),
  PLACENAME("Placename", row -> row.place(Place::name)),
  CITY("City", row -> row.place(place -> nameIf("PPL", place))),
  DISTRICT("District", row -> row.place(place -> nameIf("ADM2", place))),
  PROVINCE("Province", row -> row.place(Place::admin1)),
  COUNTRY("Country", row -> row.place(Place::country)),
  LATITUDE("Latitude", row -> number(row.place(Place::lat))),
  LONGITUDE("Longitude", row -> number(row.place(Place::lon))),
  GEONAMES_ID("GeoNames ID", row -> row.place(Place::geonameid)),
  RAW_PLACENAME("Raw Placename", row -> row.place(Place::text)),
  FEATURE_TYPE("Feature Type", row -> row.place(Place::feature)),
  SOURCE("Source", row -> row.report().outlet().name()),
  PUBLICATION_DATE("Publication Date", row -> Days.day(row.report().published()).orElse(null)),
  STORY_PEOPLE("Story People", row -> String.join("; ", row.story().people())),
  STORY_ORGANIZATIONS("Story Organizations", row -> String.join("; ", row.story().organizations())),
  STORY_LOCATIONS("Story Locations", row -> String.join("; ", row.story().places())),
  LANGUAGE("Language", row -> row.report().language()),
  VERSION("Version", row -> row.index().reading().schema());

  private static final String MISSING = "None";

  private final String heading;

  @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
  private final Function<EventRow, @Nullable Object> value;

  PolecatColumn(String heading, Function<EventRow, @Nullable Object> value) {
    this.heading = heading;
    this.value = value;
  }

  String heading() {
    return heading;
  }

  String cell(EventRow row) {
    return Objects.toString(value.apply(row), "");
  }

  private static @Nullable String number(@Nullable Double number) {
    return number == null ? null : Figures.plain(number);
  }

  private static String each(List<Actor> actors, Function<Actor, @Nullable String> part) {
    List<@Nullable String> parts = actors.stream().map(part).toList();
    return parts.stream().allMatch(Objects::isNull)
        ? ""
        : parts.stream()
            .map(value -> Objects.requireNonNullElse(value, MISSING))
            .collect(Collectors.joining("; "));
  }

  private static String name(Actor actor) {
    return actor.name() == null ? actor.text() : actor.name();
  }

  private static @Nullable String stateNumber(Actor actor) {
    return StateNumbers.correlatesOfWar(actor.country());
  }

  private static @Nullable String firstSector(Actor actor) {
    return actor.sector() == null || actor.sector().isEmpty() ? null : actor.sector().get(0);
  }

  private static @Nullable String sectors(Actor actor) {
    return actor.sector() == null || actor.sector().isEmpty()
        ? null
        : String.join("|", actor.sector());
  }

  private static @Nullable String nameIf(String feature, Place place) {
    return place.feature() != null && place.feature().startsWith(feature) ? place.name() : null;
  }
}
