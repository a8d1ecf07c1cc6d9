package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Article;
import hearsay.model.Reading;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does, whatever it is kept in. */
abstract class LedgerContract {
  private static final Reading MONDAY =
      Reports.shelling("r1", "The Example Post", "2024-08-05", 12);
  private static final Reading TUESDAY =
      Reports.shelling("r2", "Sample Wire", "2024-08-06T23:30:00-04:00", 14);
  private static final Reading UNDATED = Reports.shelling("r3", "Sample Wire", null, 3);

  private Ledger ledger;

  /** A place where there is nothing yet. */
  abstract String location();

  @BeforeEach
  void open() throws IOException {
    ledger = Ledger.open(location());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private List<Outcome> add(Again again, Reading... readings) throws IOException {
    return ledger.add(List.of(readings).stream().map(Entry::of).toList(), again);
  }

  private List<Outcome> add(Reading... readings) throws IOException {
    return add(Again.KEEP, readings);
  }

  private List<Row> rows(Query query) throws IOException {
    List<Row> rows = new ArrayList<>();
    ledger.query(query, rows::add);
    return rows;
  }

  private List<Object> reports(Kind kind, Filter... filters) throws IOException {
    return rows(Query.of(kind, filters)).stream().map(row -> row.value("report")).toList();
  }

  @Test
  void aReadingComesBackAsItWas() throws IOException {
    assertThat(add(MONDAY)).containsExactly(Outcome.ADDED);
    assertThat(ledger.reading("r1")).contains(MONDAY);
    assertThat(ledger.reading(Entry.of(MONDAY).key())).contains(MONDAY);
    assertThat(ledger.reading("r9")).isEmpty();
  }

  @Test
  void aReadingComesBackAfterClosing() throws IOException {
    add(MONDAY);
    ledger.close();
    ledger = Ledger.openToRead(location());
    assertThat(ledger.reading("r1")).contains(MONDAY);
  }

  @Test
  void addingTheSameTwiceChangesNothing() throws IOException {
    add(MONDAY, TUESDAY);
    List<Row> before = rows(Query.of(Kind.CLAIMS));
    assertThat(add(TUESDAY, MONDAY, MONDAY)).containsOnly(Outcome.KNOWN);
    assertThat(add(Again.REREAD, TUESDAY)).containsOnly(Outcome.KNOWN);
    assertThat(ledger.size()).isEqualTo(2);
    assertThat(rows(Query.of(Kind.CLAIMS))).isEqualTo(before);
  }

  @Test
  void theSameTwiceInOneBatchIsStoredOnce() throws IOException {
    assertThat(add(MONDAY, MONDAY)).containsExactly(Outcome.ADDED, Outcome.KNOWN);
    assertThat(rows(Query.of(Kind.EVENTS))).hasSize(1);
  }

  @Test
  void aChangedReportIsANewRevisionAndTheOldOneStays() throws IOException {
    Reading changed = Reports.shelling("r1", "The Example Post", "2024-08-05", 15);
    assertThat(add(MONDAY, changed)).containsExactly(Outcome.ADDED, Outcome.REVISED);
    assertThat(ledger.reading("r1")).contains(changed);
    assertThat(ledger.reading(Entry.of(MONDAY).key())).contains(MONDAY);
    assertThat(ledger.revisions("r1"))
        .extracting(Holding::key, Holding::latest)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(Entry.of(MONDAY).key(), false),
            org.assertj.core.groups.Tuple.tuple(Entry.of(changed).key(), true));
    assertThat(rows(Query.of(Kind.FIGURES)))
        .extracting(row -> row.value("value"))
        .containsExactly(15.0);
    Query all = new Query(Kind.FIGURES, List.of(), true, Optional.empty(), 100);
    assertThat(rows(all)).extracting(row -> row.value("value")).containsOnly(12.0, 15.0);
  }

  @Test
  void theOldRevisionAddedOnceMoreDoesNotComeBack() throws IOException {
    Reading changed = Reports.shelling("r1", "The Example Post", "2024-08-05", 15);
    add(MONDAY);
    add(changed);
    assertThat(add(MONDAY)).containsExactly(Outcome.KNOWN);
    assertThat(ledger.reading("r1")).contains(changed);
  }

  @Test
  void anotherReadingOfTheSameTextIsKeptOnlyWhenAskedFor() throws IOException {
    Reading better = withoutFigures(MONDAY);
    add(MONDAY);
    assertThat(add(better)).containsExactly(Outcome.KNOWN);
    assertThat(ledger.reading("r1")).contains(MONDAY);
    assertThat(add(Again.REREAD, better)).containsExactly(Outcome.REREAD);
    assertThat(ledger.reading("r1")).contains(better);
    assertThat(ledger.revisions("r1")).hasSize(2).extracting(Holding::revision).hasSize(2);
    assertThat(rows(Query.of(Kind.FIGURES))).isEmpty();
  }

  @Test
  void anOldRevisionReadAnewDoesNotComeBeforeTheNewerOne() throws IOException {
    Reading changed = Reports.shelling("r1", "The Example Post", "2024-08-05", 15);
    add(MONDAY, changed);
    assertThat(add(Again.REREAD, withoutFigures(MONDAY))).containsExactly(Outcome.REREAD);
    assertThat(ledger.reading("r1")).contains(changed);
    assertThat(rows(Query.of(Kind.CLAIMS))).hasSize(2);
  }

  private static Reading withoutFigures(Reading reading) {
    return new Reading(
        reading.schema(),
        reading.report(),
        reading.claims(),
        List.of(),
        List.of(),
        reading.times(),
        reading.places());
  }

  @Test
  void anArticleThatWasReadIsKnownBeforeItIsReadAgain() throws IOException {
    var report = MONDAY.report();
    Article article =
        new Article(
            report.id(),
            report.url(),
            report.title(),
            report.byline(),
            report.outlet(),
            report.published(),
            List.of(),
            report.text());
    assertThat(ledger.holds(article)).isFalse();
    add(MONDAY);
    assertThat(ledger.holds(article)).isTrue();
    assertThat(ledger.holds(article.withPublished("2024-08-07"))).isFalse();
  }

  @Test
  void aReadingWithNulAndRareCharactersIsStored() throws IOException {
    Reading odd = Reports.shelling("r\0\t\\x", "Tab\tand\nline \\N 👁 \0", "2024-08-05", 1);
    assertThat(add(odd)).containsExactly(Outcome.ADDED);
    assertThat(add(odd)).containsExactly(Outcome.KNOWN);
    assertThat(ledger.reading(Entry.of(odd).key())).contains(odd);
    assertThat(rows(Query.of(Kind.EVENTS)))
        .extracting(row -> row.value("outlet"))
        .containsExactly("Tab\tand\nline \\N 👁 \uFFFD");
  }

  @Test
  void readingsComeByDateUndatedLast() throws IOException {
    add(UNDATED, TUESDAY, MONDAY);
    List<Reading> all = new ArrayList<>();
    ledger.byDate().forEachRemaining(all::add);
    assertThat(all).containsExactly(MONDAY, TUESDAY, UNDATED);
  }

  @Test
  void moreReadingsThanAPageHoldsComeOnceEach() throws IOException {
    List<Entry> many =
        IntStream.range(0, 700)
            .mapToObj(i -> Reports.shelling("r" + i, "Post", "2024-08-0" + (1 + i % 3), i))
            .map(Entry::of)
            .toList();
    ledger.add(many, Again.KEEP);
    List<String> ids = new ArrayList<>();
    ledger.byDate().forEachRemaining(reading -> ids.add(reading.report().id()));
    assertThat(ids).hasSize(700).doesNotHaveDuplicates();
  }

  @Test
  void theListGoesPageByPage() throws IOException {
    add(UNDATED, TUESDAY, MONDAY);
    List<Holding> first = ledger.list(false, Optional.empty(), 2);
    assertThat(first).extracting(Holding::report).containsExactly("r1", "r2");
    Optional<Cursor> after = Optional.of(first.get(1).cursor());
    List<Holding> second = ledger.list(false, after, 2);
    assertThat(second).extracting(Holding::report).containsExactly("r3");
    assertThat(second.get(0).dated()).isEmpty();
  }

  @Test
  void resultsGoPageByPageInOneOrderWhateverTheOrderOfAdding() throws IOException {
    add(UNDATED, TUESDAY, MONDAY);
    List<Row> all = rows(Query.of(Kind.CLAIMS));
    assertThat(all)
        .extracting(row -> row.value("report"))
        .containsExactly("r1", "r1", "r2", "r2", "r3", "r3");
    List<Row> paged = new ArrayList<>(rows(Query.of(Kind.CLAIMS).limit(1)));
    while (paged.size() < 6) {
      Cursor last = Cursor.parse(paged.get(paged.size() - 1).cursor().toString());
      paged.addAll(rows(Query.of(Kind.CLAIMS).limit(2).after(last)));
    }
    assertThat(paged.subList(0, 6)).isEqualTo(all);
  }

  @Test
  void everyColumnIsFilled() throws IOException {
    add(MONDAY);
    Row claim = rows(Query.of(Kind.CLAIMS)).get(1);
    assertThat(claim.value("chain"))
        .isEqualTo(hearsay.publish.wording.Wording.chain(MONDAY.claims().get(1)));
    assertThat(claim.value("source")).isEqualTo("José Núñez");
    assertThat(claim.value("source_sectors")).isEqualTo(List.of("GOV"));
    assertThat(claim.value("certainty")).isEqualTo("possible");
    assertThat(claim.value("published")).isEqualTo(java.time.LocalDate.of(2024, 8, 5));
    assertThat(claim.value("content")).asString().endsWith("killed 12 people");
    Row event = rows(Query.of(Kind.EVENTS)).get(0);
    assertThat(event.value("claim")).isEqualTo("c2");
    assertThat(event.value("actor_countries")).isEqualTo(List.of("UKR"));
    assertThat(event.value("recipient_sectors")).isEqualTo(List.of("CVL"));
    assertThat(event.value("goldstein")).isEqualTo(-10.0);
    assertThat(event.value("geonameid")).isEqualTo(694864L);
    assertThat(event.value("trigger_text")).isEqualTo("hit");
    assertThat(event.value("quantities")).isEqualTo(List.of("q1"));
    Row figure = rows(Query.of(Kind.FIGURES)).get(0);
    assertThat(figure.value("event")).isEqualTo("e1");
    assertThat(figure.value("measure")).isEqualTo("killed");
    assertThat(figure.value("least_open")).isEqualTo(false);
    assertThat(figure.value("lat")).isEqualTo(51.19);
  }

  @Test
  void filtersOnTheEventHoldForAllKindsOfResults() throws IOException {
    add(MONDAY);
    for (Filter filter :
        List.of(
            Filter.of(Field.TYPE, "assault", "AID"),
            Filter.of(Field.ACTOR_COUNTRY, "ukr"),
            Filter.of(Field.ACTOR_SECTOR, "MIL"),
            Filter.of(Field.RECIPIENT_COUNTRY, "RUS"),
            Filter.of(Field.RECIPIENT_SECTOR, "CVL"),
            Filter.of(Field.PLACE, "sudzha"),
            Filter.of(Field.PLACE, "694864"),
            Filter.of(Field.PLACE, "Kursk Oblast"),
            Filter.of(Field.COUNTRY, "RUS"),
            Filter.of(Field.HAPPENED_FROM, "2024-08-06"),
            Filter.of(Field.HAPPENED_UNTIL, "2024-08-06"))) {
      for (Kind kind : Kind.values()) {
        assertThat(reports(kind, filter)).as("%s of %s", kind, filter).containsExactly("r1");
      }
    }
    for (Filter filter :
        List.of(
            Filter.of(Field.TYPE, "AID"),
            Filter.of(Field.ACTOR_COUNTRY, "RUS"),
            Filter.of(Field.RECIPIENT_SECTOR, "MIL"),
            Filter.of(Field.PLACE, "Sudz"),
            Filter.of(Field.COUNTRY, "UKR"),
            Filter.of(Field.HAPPENED_FROM, "2024-08-07"),
            Filter.of(Field.HAPPENED_UNTIL, "2024-08-05"))) {
      for (Kind kind : Kind.values()) {
        assertThat(reports(kind, filter)).as("%s of %s", kind, filter).isEmpty();
      }
    }
  }

  @Test
  void filtersOnTheClaimHoldForAllKindsOfResults() throws IOException {
    add(MONDAY);
    for (Filter filter :
        List.of(
            Filter.of(Field.SOURCE, "jose nunez"),
            Filter.of(Field.SOURCE, "Mayor"),
            Filter.of(Field.CHAIN, "example radio"),
            Filter.of(Field.CERTAINTY, "possible"))) {
      for (Kind kind : Kind.values()) {
        assertThat(reports(kind, filter)).as("%s of %s", kind, filter).containsExactly("r1");
      }
    }
    assertThat(reports(Kind.CLAIMS, Filter.of(Field.TEXT, "the Market, in SUDZHA"))).hasSize(2);
    assertThat(reports(Kind.EVENTS, Filter.of(Field.TEXT, "the market in sudzha"))).hasSize(1);
    assertThat(reports(Kind.CLAIMS, Filter.of(Field.TEXT, "market the"))).isEmpty();
    assertThat(reports(Kind.CLAIMS, Filter.of(Field.TEXT, "arket in"))).isEmpty();
    assertThat(reports(Kind.EVENTS, Filter.of(Field.SOURCE, "example radio"))).isEmpty();
    assertThat(reports(Kind.EVENTS, Filter.of(Field.POLARITY, "negative"))).isEmpty();
  }

  @Test
  void filtersOnTheReportHold() throws IOException {
    add(MONDAY, TUESDAY, UNDATED);
    assertThat(reports(Kind.EVENTS, Filter.of(Field.OUTLET, "sample wire")))
        .containsExactly("r2", "r3");
    assertThat(reports(Kind.EVENTS, Filter.of(Field.OUTLET, "example.org"))).hasSize(3);
    assertThat(reports(Kind.EVENTS, Filter.of(Field.REPORT, "r3"))).containsExactly("r3");
    assertThat(reports(Kind.EVENTS, Filter.of(Field.FROM, "2024-08-06"))).containsExactly("r2");
    assertThat(reports(Kind.EVENTS, Filter.of(Field.UNTIL, "2024-08-05"))).containsExactly("r1");
  }

  @Test
  void severalFiltersMustHoldOfOneAndTheSameEvent() throws IOException {
    add(MONDAY, TUESDAY);
    assertThat(
            reports(
                Kind.CLAIMS,
                Filter.of(Field.TYPE, "ASSAULT"),
                Filter.of(Field.ACTOR_COUNTRY, "UKR"),
                Filter.of(Field.OUTLET, "Sample Wire"),
                Filter.of(Field.TEXT, "killed 14 people")))
        .containsExactly("r2");
  }

  private void replace(String kind, Finding... all) throws IOException {
    ledger.replaceFindings(kind, List.of(all).stream().map(Filing::of).iterator());
  }

  private void put(Finding... some) throws IOException {
    ledger.putFindings(List.of(some).stream().map(Filing::of).toList());
  }

  @Test
  void someFindingsAreUpdatedAndOthersTakenAwayWhileTheRestStays() throws IOException {
    Finding kept = new Finding("story", "a", "1");
    Finding later = new Finding("story", "b", "3");
    replace("story", kept, new Finding("story", "b", "2"), new Finding("story", "c", "2"));
    replace("reuse", new Finding("reuse", "c", "1"));
    ledger.updateFindings(
        "story",
        List.of(new Filing(later, null, 0, List.of(), Set.of("r1"))),
        List.of("c", "unknown"));
    assertThat(ledger.findings("story")).containsExactly(kept, later);
    assertThat(ledger.findingsOf("story", "r1")).containsExactly(later);
    assertThat(ledger.finding("reuse", "c")).isPresent();
    assertThatThrownBy(() -> ledger.updateFindings("reuse", List.of(Filing.of(later)), List.of()))
        .hasMessageContaining("a finding of kind story among those of kind reuse");
  }

  @Test
  void findingsOfAKindAreReplacedTogether() throws IOException {
    Finding story = new Finding("story", "a", "{\"reports\":[1]}");
    replace("reuse", new Finding("reuse", "a", "1"));
    replace("story", new Finding("story", "b", "2"), story);
    assertThat(ledger.findings("story")).extracting(Finding::subject).containsExactly("a", "b");
    replace("story", story);
    assertThat(ledger.findings("story")).containsExactly(story);
    assertThat(ledger.finding("reuse", "a")).isPresent();
    assertThat(ledger.finding("story", "b")).isEmpty();
  }

  @Test
  void findingsStayWhenTheirReplacementFails() throws IOException {
    Finding old = new Finding("story", "a", "1");
    replace("story", old);
    assertThatThrownBy(
            () -> replace("story", new Finding("story", "b", "2"), new Finding("story", "b", "3")))
        .hasMessageContaining("b");
    assertThatThrownBy(() -> replace("story", new Finding("reuse", "c", "2")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ledger.findings("story")).containsExactly(old);
  }

  @Test
  void singleFindingsArePutInPlace() throws IOException {
    put(new Finding("story", "a", "1"), new Finding("story", "b", "1"));
    put(new Finding("story", "b", "2"), new Finding("story", "c", "2"));
    assertThat(ledger.findings("story")).extracting(Finding::json).containsExactly("1", "2", "2");
  }

  /** A statement that this engine needs hours for. */
  abstract String endless();

  @Test
  void aSearchThatTakesTooLongIsStoppedAndTheLedgerGoesOn() throws IOException {
    try (Store store = Ledger.store(location(), true);
        Sessions sessions = new Sessions(store)) {
      sessions.limit(1);
      assertThatThrownBy(() -> sessions.search(endless(), List.of(), row -> row.getLong(1)))
          .isInstanceOf(SearchTimeoutException.class)
          .hasMessageContaining("took too long")
          .hasMessageContaining("fewer days");
      assertThat(sessions.search("SELECT 1", List.of(), row -> row.getInt(1))).containsExactly(1);
    }
    ledger.limitSearches(Duration.ofSeconds(10));
    assertThat(ledger.totals().readings()).isZero();
  }

  @Test
  void aLedgerFromANewerVersionIsRefused() throws Exception {
    ledger.close();
    newerLayout();
    assertThatThrownBy(() -> Ledger.open(location()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("newer version of Hearsay");
    assertThatThrownBy(() -> Ledger.openToRead(location()))
        .hasMessageContaining("newer version of Hearsay");
  }

  /** Notes a layout in the ledger that this Hearsay does not know. */
  abstract void newerLayout() throws Exception;
}
