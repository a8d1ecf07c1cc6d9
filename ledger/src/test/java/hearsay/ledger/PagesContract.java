package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.ledger.FindingQuery.Order;
import hearsay.model.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages are made of: findings by the page, totals, frequent values, versions. */
abstract class PagesContract {
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

  private void add(Reading... readings) throws IOException {
    ledger.add(List.of(readings).stream().map(Entry::of).toList(), Again.KEEP);
  }

  private static Filing story(String subject, @Nullable String day, long weight, String... words) {
    return new Filing(
        new Finding("story", subject, "\"" + subject + "\""),
        day == null ? null : LocalDate.parse(day),
        weight,
        List.of(words),
        Set.of("report-of-" + subject, "report-of-all"));
  }

  private void stories() throws IOException {
    ledger.replaceFindings(
        "story",
        List.of(
                story("a", "2024-08-05", 3, "Shells hit a market", "Sudzha", "Sample Wire"),
                story("b", "2024-08-06", 1, "The mayor's words", "São Tomé"),
                story("c", null, 9, "A market in São Tomé"),
                story("d", "2024-08-06", 2, "Shells"))
            .iterator());
    ledger.replaceFindings(
        "reuse",
        List.of(new Filing(new Finding("reuse", "a", "1"), null, 1, List.of("Shells"), Set.of()))
            .iterator());
  }

  private List<String> subjects(FindingQuery query) throws IOException {
    return ledger.findings(query).stream().map(found -> found.finding().subject()).toList();
  }

  @Test
  void findingsComeNewestHeaviestOrBySubject() throws IOException {
    stories();
    FindingQuery query = FindingQuery.of("story", 10);
    assertThat(subjects(query)).containsExactly("d", "b", "a", "c");
    assertThat(subjects(query.by(Order.HEAVIEST))).containsExactly("c", "a", "d", "b");
    assertThat(subjects(query.by(Order.BY_SUBJECT))).containsExactly("a", "b", "c", "d");
    Found newest = ledger.findings(query).get(0);
    assertThat(newest.finding()).isEqualTo(new Finding("story", "d", "\"d\""));
    assertThat(newest.day()).contains(LocalDate.of(2024, 8, 6));
    assertThat(newest.weight()).isEqualTo(2);
    assertThat(ledger.findings(query).get(3).day()).isEmpty();
  }

  @Test
  void findingsAreFoundByTheirWordsDaysAndWeight() throws IOException {
    stories();
    FindingQuery query = FindingQuery.of("story", 10).by(Order.BY_SUBJECT);
    assertThat(subjects(query.with("SHELLS"))).containsExactly("a", "d");
    assertThat(subjects(query.with("market, tome sao"))).containsExactly("c");
    assertThat(subjects(query.with("shell"))).isEmpty();
    assertThat(subjects(query.with(" … "))).hasSize(4);
    assertThat(subjects(query.from(LocalDate.of(2024, 8, 6)))).containsExactly("b", "d");
    assertThat(subjects(query.until(LocalDate.of(2024, 8, 5)))).containsExactly("a");
    assertThat(subjects(query.atLeast(3))).containsExactly("a", "c");
    assertThat(ledger.countFindings(query)).isEqualTo(4);
    assertThat(ledger.countFindings(query.with("shells").atLeast(3))).isEqualTo(1);
    assertThat(ledger.countFindings(FindingQuery.of("happening", 10))).isZero();
  }

  @Test
  void pagesOfFindingsPutTogetherAreAllFindingsOnceInEveryOrder() throws IOException {
    Random random = new Random(5);
    List<Filing> all = new ArrayList<>();
    for (String subject : List.of("Z", "a", "a/b", "ä", "-", "0", " x", "日本", "zz", "B")) {
      for (int i = 0; i < 5; i++) {
        String day = random.nextInt(4) == 0 ? null : "2024-08-0" + (1 + random.nextInt(3));
        all.add(story(subject + i, day, random.nextInt(3)));
      }
    }
    Collections.shuffle(all, random);
    ledger.replaceFindings("story", all.iterator());
    Comparator<Filing> bySubject = Comparator.comparing(filing -> filing.finding().subject());
    Comparator<Filing> byDay =
        Comparator.comparing(
            Filing::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
    Comparator<Filing> byWeight = Comparator.comparingLong(Filing::weight).reversed();
    Map<Order, Comparator<Filing>> orders =
        Map.of(
            Order.NEWEST, byDay.thenComparing(byWeight).thenComparing(bySubject),
            Order.HEAVIEST, byWeight.thenComparing(byDay).thenComparing(bySubject),
            Order.BY_SUBJECT, bySubject);
    for (Order order : Order.values()) {
      assertThat(paged(FindingQuery.of("story", 7).by(order)))
          .as(order.name())
          .isEqualTo(
              all.stream()
                  .sorted(orders.get(order))
                  .map(filing -> filing.finding().subject())
                  .toList());
    }
  }

  private List<String> paged(FindingQuery first) throws IOException {
    List<String> subjects = new ArrayList<>();
    List<Found> page = ledger.findings(first);
    while (!page.isEmpty()) {
      page.forEach(found -> subjects.add(found.finding().subject()));
      String written = page.get(page.size() - 1).cursor().toString();
      page = ledger.findings(first.after(FindingCursor.parse(written)));
    }
    return subjects;
  }

  @Test
  void fromAReportOneComesToWhatIsFoundOfIt() throws IOException {
    stories();
    assertThat(ledger.findingsOf("story", "report-of-b"))
        .containsExactly(new Finding("story", "b", "\"b\""));
    assertThat(ledger.findingsOf("story", "report-of-all")).hasSize(4);
    assertThat(ledger.findingsOf("reuse", "report-of-b")).isEmpty();
    ledger.putFindings(List.of(story("b", null, 1), story("b", null, 2)));
    assertThat(ledger.findingsOf("story", "report-of-b")).hasSize(1);
    ledger.replaceFindings("story", List.of(story("a", null, 1)).iterator());
    assertThat(ledger.findingsOf("story", "report-of-b")).isEmpty();
    assertThat(ledger.findingsOf("story", "report-of-all")).hasSize(1);
  }

  @Test
  void pagesOfResultsPutTogetherAreAllResultsOnce() throws IOException {
    Random random = new Random(6);
    add(
        IntStream.range(0, 300)
            .mapToObj(
                i -> {
                  String day = LocalDate.of(2024, 8, 1).plusDays(random.nextInt(40)).toString();
                  return Reports.shelling(
                      "r" + i,
                      i % 7 == 0 ? "Rare Post" : "Sample Wire",
                      i % 9 == 0 ? null : day,
                      i % 5);
                })
            .toArray(Reading[]::new));
    for (Kind kind : Kind.values()) {
      for (Filter filter :
          List.of(
              Filter.of(Field.OUTLET, "rare post"),
              Filter.of(Field.TEXT, "killed 3 people"),
              Filter.of(Field.FROM, "2024-08-20"),
              Filter.of(Field.ACTOR_COUNTRY, "UKR"))) {
        List<Row> all = rows(Query.of(kind, filter));
        assertThat(all).isNotEmpty();
        for (int page : new int[] {1, 13, 1_000}) {
          if (page > 1 || all.size() < 100) {
            assertThat(paged(Query.of(kind, filter).limit(page))).isEqualTo(all);
          }
        }
      }
    }
  }

  private List<Row> rows(Query query) throws IOException {
    List<Row> rows = new ArrayList<>();
    ledger.query(query, rows::add);
    return rows;
  }

  private List<Row> paged(Query first) throws IOException {
    List<Row> all = new ArrayList<>();
    List<Row> page = rows(first);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = rows(first.after(page.get(page.size() - 1).cursor()));
    }
    return all;
  }

  @Test
  void aPageIsFullHoweverManyOlderRevisionsStandBetween() throws IOException {
    int reports = 40;
    for (int revision = 1; revision <= 3; revision++) {
      for (int i = 0; i < reports; i++) {
        add(Reports.shelling("r" + i, "Post", "2024-08-05", 100 * revision + i));
      }
    }
    Query deaths = Query.of(Kind.FIGURES, Filter.of(Field.OUTLET, "Post"));
    List<Object> paged = new ArrayList<>();
    Optional<Cursor> last = Optional.empty();
    List<Row> page;
    do {
      page = new ArrayList<>();
      Query next = last.map(deaths::after).orElse(deaths).limit(7);
      ledger.query(next, page::add);
      page.forEach(row -> paged.add(row.value("value")));
      last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1).cursor());
    } while (page.size() == 7);
    assertThat(paged)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, reports).mapToObj(i -> (Object) (300.0 + i)).toList());
  }

  @Test
  void theLatestReadingIsToldHoweverOftenItWasAskedForBefore() throws IOException {
    add(MONDAY);
    assertThat(ledger.reading("r1")).contains(MONDAY);
    assertThat(ledger.reading("r1")).contains(MONDAY);
    Reading changed = Reports.shelling("r1", "The Example Post", "2024-08-05", 15);
    add(changed);
    assertThat(ledger.reading("r1")).contains(changed);
    Reading again = Reports.shelling("r1", "The Example Post", "2024-08-05", 16);
    add(again, TUESDAY);
    assertThat(ledger.reading("r1")).contains(again);
    assertThat(ledger.reading(Entry.of(MONDAY).key())).contains(MONDAY);
  }

  @Test
  void totalsCountTheLatestReadings() throws IOException {
    assertThat(ledger.totals())
        .isEqualTo(new Totals(0, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty(), 0));
    add(MONDAY, TUESDAY, UNDATED);
    Optional<LocalDate> monday = Optional.of(LocalDate.of(2024, 8, 5));
    Optional<LocalDate> tuesday = Optional.of(LocalDate.of(2024, 8, 6));
    Totals three = new Totals(3, 3, 6, 3, 3, 2, monday, tuesday, 0);
    assertThat(ledger.totals()).isEqualTo(three);
    assertThat(ledger.totals()).isSameAs(ledger.totals());
    add(Reports.shelling("r1", "The Example Post", "2024-08-04", 15));
    Optional<LocalDate> sunday = Optional.of(LocalDate.of(2024, 8, 4));
    assertThat(ledger.totals()).isEqualTo(new Totals(4, 3, 6, 3, 3, 2, sunday, tuesday, 0));
  }

  @Test
  void frequentValuesComeWithTheirCounts() throws IOException {
    add(MONDAY, TUESDAY, UNDATED);
    assertThat(ledger.frequent(Field.OUTLET, 9))
        .containsExactly(new Frequent("Sample Wire", 2), new Frequent("The Example Post", 1));
    assertThat(ledger.frequent(Field.OUTLET, 1)).hasSize(1);
    assertThat(ledger.frequent(Field.TYPE, 9)).containsExactly(new Frequent("ASSAULT", 3));
    assertThat(ledger.frequent(Field.COUNTRY, 9)).containsExactly(new Frequent("RUS", 3));
    assertThat(ledger.frequent(Field.ACTOR_SECTOR, 9)).containsExactly(new Frequent("MIL", 3));
    assertThat(ledger.frequent(Field.SOURCE, 9)).contains(new Frequent("José Núñez", 3));
    assertThatThrownBy(() -> ledger.frequent(Field.TEXT, 9))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theVersionGrowsWithEveryChangeAndWithNothingElse() throws IOException {
    long empty = ledger.version();
    add(MONDAY);
    long one = ledger.version();
    assertThat(one).isGreaterThan(empty);
    add(MONDAY);
    assertThat(ledger.reading("r1")).isPresent();
    assertThat(ledger.version()).isEqualTo(one);
    stories();
    long found = ledger.version();
    assertThat(found).isGreaterThan(one);
    ledger.close();
    ledger = Ledger.openToRead(location());
    assertThat(ledger.version()).isEqualTo(found);
  }

  @Test
  void whoReadsDoesNotWaitForWhoWrites() throws IOException {
    add(MONDAY);
    Iterator<Filing> asksMeanwhile =
        IntStream.range(0, 3)
            .mapToObj(i -> story("s" + i, null, CompletableFuture.supplyAsync(this::held).join()))
            .iterator();
    ledger.replaceFindings("story", asksMeanwhile);
    assertThat(ledger.findings(FindingQuery.of("story", 9)))
        .extracting(Found::weight)
        .containsOnly(1L);
  }

  private long held() {
    try {
      return ledger.reading("r1").stream().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void manyThreadsReadAtATime() throws IOException {
    add(MONDAY, TUESDAY, UNDATED);
    List<CompletableFuture<Long>> readers =
        IntStream.range(0, 200).mapToObj(i -> CompletableFuture.supplyAsync(this::held)).toList();
    assertThat(readers).extracting(CompletableFuture::join).containsOnly(1L);
  }
}
