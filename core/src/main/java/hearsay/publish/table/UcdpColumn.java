package hearsay.publish.table;

import hearsay.model.Actor;
import hearsay.model.Place;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.publish.wording.Cells;
import hearsay.publish.wording.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The 49 columns of UCDP GED 23.1, in order. Those that name a conflict, a dyad or UCDP's own
 * numbers for actors and countries rest on UCDP's lists and stay empty.
 */
enum UcdpColumn {
  ID(event -> event.row().key().number()),
  RELID(event -> event.row().key().text()),
  YEAR(event -> days(event).map(days -> days.first().getYear()).orElse(null)),
  ACTIVE_YEAR,
  CODE_STATUS,
  TYPE_OF_VIOLENCE,
  CONFLICT_DSET_ID,
  CONFLICT_NEW_ID,
  CONFLICT_NAME,
  DYAD_DSET_ID,
  DYAD_NEW_ID,
  DYAD_NAME,
  SIDE_A_DSET_ID,
  SIDE_A_NEW_ID,
  SIDE_A(event -> names(event.row().event().actors())),
  SIDE_B_DSET_ID,
  SIDE_B_NEW_ID,
  SIDE_B(event -> names(event.row().event().recipients())),
  /** Reports, of which a row has one; independent origins are for the ledger to count. */
  NUMBER_OF_SOURCES(event -> 1),
  SOURCE_ARTICLE(event -> article(event.row().report())),
  SOURCE_OFFICE(event -> event.row().report().outlet().name()),
  SOURCE_DATE(event -> Days.day(event.row().report().published()).orElse(null)),
  SOURCE_HEADLINE(event -> event.row().report().title()),
  SOURCE_ORIGINAL(event -> original(event.row().chain())),
  WHERE_PREC(event -> event.row().place(place -> Precision.where(event.row().index(), place))),
  WHERE_COORDINATES(event -> event.row().place(Place::name)),
  WHERE_DESCRIPTION(event -> event.row().place(Place::text)),
  ADM_1(event -> event.row().place(Place::admin1)),
  ADM_2,
  LATITUDE(event -> number(event.row().place(Place::lat))),
  LONGITUDE(event -> number(event.row().place(Place::lon))),
  GEOM_WKT(event -> event.row().place(UcdpColumn::wellKnownText)),
  PRIOGRID_GID(event -> event.row().place(UcdpColumn::gridCell)),
  COUNTRY(event -> event.row().place(Place::country)),
  COUNTRY_ID(event -> StateNumbers.gleditschWard(event.row().place(Place::country))),
  REGION,
  EVENT_CLARITY,
  DATE_PREC(event -> days(event).map(Precision::date).orElse(null)),
  DATE_START(event -> days(event).map(days -> midnight(days.first())).orElse(null)),
  DATE_END(event -> days(event).map(days -> midnight(days.last())).orElse(null)),
  DEATHS_A(event -> event.ofActors().best()),
  DEATHS_B(event -> event.ofRecipients().best()),
  DEATHS_CIVILIANS(event -> event.ofCivilians().best()),
  DEATHS_UNKNOWN(event -> event.ofUnknown().best()),
  BEST(event -> event.all().best()),
  HIGH(event -> event.all().high()),
  LOW(event -> event.all().low()),
  GWNOA(event -> stateNumber(event.row().event().actors())),
  GWNOB(event -> stateNumber(event.row().event().recipients()));

  private static final List<String> OF_THE_STATE = List.of("GOV", "MIL");
  private static final int CELLS_A_DEGREE = 2;
  private static final int CELLS_A_ROW = 360 * CELLS_A_DEGREE;

  @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
  private final Function<LethalEvent, @Nullable Object> value;

  UcdpColumn() {
    this(event -> null);
  }

  UcdpColumn(Function<LethalEvent, @Nullable Object> value) {
    this.value = value;
  }

  String cell(LethalEvent event) {
    return Cells.safe(Objects.toString(value.apply(event), ""));
  }

  private static Optional<Days> days(LethalEvent event) {
    return event.row().time().flatMap(Days::of);
  }

  /** As UCDP writes days. */
  private static String midnight(LocalDate day) {
    return day + " 00:00:00.000";
  }

  private static @Nullable String number(@Nullable Double number) {
    return number == null ? null : Figures.plain(number);
  }

  private static String names(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.name() == null ? actor.text() : actor.name())
        .collect(Collectors.joining("; "));
  }

  private static String article(Report report) {
    return Stream.of(report.outlet().name(), report.published(), report.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(","));
  }

  /** Who is said to know: the last voice of the chain, if it is another than the outlet. */
  private static @Nullable String original(List<SourceLink> chain) {
    if (chain.size() < 2) {
      return null;
    }
    SourceLink last = chain.get(chain.size() - 1);
    return last.name() == null ? last.text() : last.name();
  }

  private static @Nullable String wellKnownText(Place place) {
    return place.lat() == null || place.lon() == null
        ? null
        : "POINT (" + Figures.plain(place.lon()) + " " + Figures.plain(place.lat()) + ")";
  }

  /**
   * The cell of PRIO-GRID (Tollefsen et al. 2012): half a degree wide and high, numbered from 1 in
   * the south-west, eastwards and then northwards.
   */
  private static @Nullable Long gridCell(Place place) {
    Double lat = place.lat();
    Double lon = place.lon();
    if (lat == null || lon == null || !(Math.abs(lat) < 90) || !(Math.abs(lon) < 180)) {
      return null;
    }
    long row = (long) Math.floor((lat + 90) * CELLS_A_DEGREE);
    long column = (long) Math.floor((lon + 180) * CELLS_A_DEGREE);
    return row * CELLS_A_ROW + column + 1;
  }

  /** The Gleditsch-Ward number of the first side that is a state's government or army. */
  private static @Nullable String stateNumber(List<Actor> side) {
    return side.stream()
        .filter(
            actor ->
                actor.sector() != null && actor.sector().stream().anyMatch(OF_THE_STATE::contains))
        .map(actor -> StateNumbers.gleditschWard(actor.country()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
