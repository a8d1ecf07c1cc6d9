package hearsay.corroboration.happening;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.corroboration.text.Tables;
import hearsay.model.EventType;
import hearsay.model.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HappeningsTest {
  private static final long BASRA = 99532;
  private static final long MOSUL = 99072;

  private static List<Happening> of(Reading... readings) {
    Happenings happenings = new Happenings();
    for (Reading reading : readings) {
      happenings.add(reading, null);
    }
    return happenings.all();
  }

  private static Sample strike(String report) {
    return new Sample(report, "2031-05-03")
        .event(EventType.ASSAULT, "heavy-weapons")
        .hitting("the dockers");
  }

  @Test
  void twoReportsOfOneDayAndTownTellOneHappening() {
    List<Happening> found =
        of(
            strike("a").on("2031-05-02").in(BASRA).reading(),
            strike("b").on("2031-05-02").in(BASRA).reading());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).reports()).containsExactly("a", "b");
    assertThat(found.get(0).from()).isEqualTo(LocalDate.parse("2031-05-02"));
    assertThat(found.get(0).places()).containsExactly(BASRA);
  }

  @Test
  void aTownAndADayAloneAreNotEnoughForACitySeesManySuchDeeds() {
    Sample first = new Sample("a", "2031-05-03").event(EventType.ASSAULT, "firearms");
    Sample second = new Sample("b", "2031-05-03").event(EventType.ASSAULT, "firearms");
    assertThat(
            of(
                first.on("2031-05-02").in(BASRA).reading(),
                second.on("2031-05-02").in(BASRA).reading()))
        .hasSize(2);
  }

  @Test
  void reportsOfTwoStoriesNeedANameToTellOneHappening() {
    Happenings happenings = new Happenings();
    happenings.add(strike("a").on("2031-05-02").in(BASRA).reading(), "s1");
    happenings.add(strike("b").on("2031-05-02").in(BASRA).reading(), "s2");
    assertThat(happenings.all()).hasSize(2);
  }

  @Test
  void whoStrikesInOneIsNotStruckInTheOther() {
    assertThat(
            of(
                strike("a").on("2031-05-02").in(BASRA).against("Karim Nasser").reading(),
                strike("b").on("2031-05-02").in(BASRA).byName("Karim Nasser").reading()))
        .hasSize(2);
  }

  @Test
  void anotherDayIsAnotherHappening() {
    assertThat(
            of(
                strike("a").on("2031-05-02").in(BASRA).reading(),
                strike("b").on("2031-04-30").in(BASRA).reading()))
        .hasSize(2);
  }

  @Test
  void anotherTownIsAnotherHappening() {
    assertThat(
            of(
                strike("a").on("2031-05-02").in(BASRA).reading(),
                strike("b").on("2031-05-02").in(MOSUL).reading()))
        .hasSize(2);
  }

  @Test
  void anotherModeIsAnotherHappening() {
    assertThat(
            of(
                strike("a").on("2031-05-02").in(BASRA).reading(),
                new Sample("b", "2031-05-03")
                    .event(EventType.ASSAULT, "abduct")
                    .on("2031-05-02")
                    .in(BASRA)
                    .reading()))
        .hasSize(2);
  }

  @Test
  void anotherArmyIsAnotherHappening() {
    assertThat(
            of(
                strike("a").on("2031-05-02").in(BASRA).by("IRN", "MIL").reading(),
                strike("b").on("2031-05-02").in(BASRA).by("TUR", "MIL").reading()))
        .hasSize(2);
  }

  @Test
  void whatMerelyDoesNotContradictIsNotMerged() {
    assertThat(of(strike("a").reading(), strike("b").reading())).hasSize(2);
  }

  @Test
  void aVictimsNameJoinsWhereOneReportGivesNoDay() {
    assertThat(
            of(
                strike("a").on("2031-05-02").in(BASRA).against("Karim Nasser").reading(),
                strike("b").against("Karim Nasser").reading()))
        .hasSize(1);
  }

  @Test
  void oneStoryAndOneTownJoinWhereNoDayIsGiven() {
    Happenings happenings = new Happenings();
    happenings.add(strike("a").on("2031-05-02").in(BASRA).reading(), "s1");
    happenings.add(strike("b").scene(BASRA).reading(), "s1");
    assertThat(happenings.all()).hasSize(1);
  }

  @Test
  void hoursFarFromEachOtherAreTwoHappenings() {
    assertThat(
            of(
                strike("a").on("2031-05-02").at("04:35").in(BASRA).reading(),
                strike("b").on("2031-05-02").at("14:20").in(BASRA).reading()))
        .hasSize(2);
    assertThat(
            of(
                strike("a").on("2031-05-02").at("23:50").in(BASRA).reading(),
                strike("b").on("2031-05-02").at("00:30").in(BASRA).reading()))
        .hasSize(1);
  }

  @Test
  void whatIsToldAmongSeveralNeedsTheNameOfWhomItHit() {
    Sample weekend = strike("a").titled("Seven killed in weekend shootings").on("2031-05-02");
    assertThat(of(weekend.in(BASRA).reading(), strike("b").on("2031-05-02").in(BASRA).reading()))
        .hasSize(2);
    Sample named = strike("a").titled("Seven killed in weekend shootings").on("2031-05-02");
    assertThat(
            of(
                named.against("Karim Nasser").reading(),
                strike("b").on("2031-05-02").against("Karim Nasser").reading()))
        .hasSize(1);
  }

  @Test
  void aSumOverSeveralDeedsIsNoneOfThem() {
    assertThat(
            of(
                strike("a")
                    .told("In two shootings they [hit] the dockers.")
                    .on("2031-05-02")
                    .in(BASRA)
                    .reading(),
                strike("b").on("2031-05-02").in(BASRA).reading()))
        .hasSize(2);
  }

  @Test
  void theShotsThatAnswerAreNotTheAttack() {
    assertThat(
            of(
                strike("a")
                    .told("Guards returned fire, [hitting] him.")
                    .on("2031-05-02")
                    .in(BASRA)
                    .reading(),
                strike("b").told("He [shot] the dockers.").on("2031-05-02").in(BASRA).reading()))
        .hasSize(2);
  }

  @Test
  void anotherVictimIsNotTheOneOfWhomOthersTell() {
    Sample first = new Sample("a", "2031-05-03").event(EventType.ASSAULT, "firearms");
    Sample second = new Sample("b", "2031-05-03").event(EventType.ASSAULT, "firearms");
    Happenings happenings = new Happenings();
    happenings.add(first.on("2031-05-02").in(BASRA).hitting("another man").reading(), "s1");
    happenings.add(second.on("2031-05-02").in(BASRA).hitting("a woman").reading(), "s1");
    assertThat(happenings.all()).hasSize(2);
  }

  @Test
  void anAgeTellsOneVictimFromAnother() {
    Sample young = new Sample("a", "2031-05-03").event(EventType.ASSAULT, "firearms");
    Sample old = new Sample("b", "2031-05-03").event(EventType.ASSAULT, "firearms");
    Sample again = new Sample("c", "2031-05-03").event(EventType.ASSAULT, "firearms");
    List<Happening> found =
        of(
            young.on("2031-05-02").in(BASRA).hitting("a 17-year-old man").reading(),
            old.on("2031-05-02").in(BASRA).hitting("a 64-year-old man").reading(),
            again.on("2031-05-02").in(BASRA).hitting("the 64-year-old").reading());
    assertThat(found)
        .extracting(happening -> List.copyOf(happening.reports()))
        .containsExactlyInAnyOrder(List.of("a"), List.of("b", "c"));
  }

  @Test
  void cuesStandOnceAndInLowerCase() {
    List<String> rows =
        Tables.rows(Happenings.class, "cues.tsv", 2).stream()
            .map(row -> row[0] + " " + row[1])
            .toList();
    assertThat(rows).doesNotHaveDuplicates().allMatch(row -> row.matches("[a-z]+( [a-z]+)+"));
  }

  @Test
  void aDenialSpeaksAgainstTheHappeningThatOthersAssert() {
    List<Happening> found =
        of(
            strike("a").on("2031-05-02").in(BASRA).reading(),
            strike("b").on("2031-05-02").in(BASRA).denied().reading());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).tellings())
        .extracting(Telling::stance)
        .containsExactly(Stance.ASSERTS, Stance.DENIES);
  }

  @Test
  void aPlannedEventIsNoHappening() {
    assertThat(of(strike("a").on("2031-05-02").in(BASRA).intended().reading())).isEmpty();
  }

  @Test
  void aReportThatIsRemovedLeavesNoTrace() {
    Happenings happenings = new Happenings();
    happenings.add(strike("a").on("2031-05-02").in(BASRA).reading(), null);
    List<Happening> before = happenings.all();
    happenings.add(strike("b").on("2031-05-02").in(BASRA).reading(), null);
    assertThat(happenings.all()).isNotEqualTo(before);
    happenings.remove("b");
    assertThat(happenings.all()).isEqualTo(before);
  }

  @Test
  void aReportThatComesAgainTakesItsOwnPlace() {
    Happenings happenings = new Happenings();
    happenings.add(strike("a").on("2031-05-02").in(BASRA).reading(), null);
    happenings.add(strike("a").on("2031-05-02").in(MOSUL).reading(), null);
    assertThat(happenings.all()).hasSize(1);
    assertThat(happenings.of("a").get(0).places()).containsExactly(MOSUL);
  }

  @Test
  void unspecificWordsAreLowerCaseAndStandOnce() throws Exception {
    try (var in = Happenings.class.getResourceAsStream("unspecific.tsv")) {
      List<String> words =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertThat(words).isNotEmpty().doesNotHaveDuplicates().allMatch(w -> w.matches("[a-z]+"));
    }
  }

  /** So many reports on few towns and days that many of them meet, contradict and join. */
  private static List<Reading> many(int seed) {
    Random random = new Random(seed);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Sample sample = strike("r" + i);
      if (random.nextInt(3) > 0) {
        sample.on("2031-05-0" + (1 + random.nextInt(3)));
      }
      if (random.nextInt(3) > 0) {
        sample.in(random.nextBoolean() ? BASRA : MOSUL);
      }
      if (random.nextInt(3) == 0) {
        sample.against(List.of("Karim Nasser", "Huda Aziz", "Omar Saleh").get(random.nextInt(3)));
      }
      if (random.nextInt(4) == 0) {
        sample.by(random.nextBoolean() ? "IRN" : "TUR", "MIL");
      }
      readings.add(sample.reading());
    }
    return readings;
  }

  @Property(tries = 60)
  void theOrderOfArrivalPlaysNoPart(@ForAll @IntRange(max = 10_000) int seed) {
    List<Reading> readings = many(seed);
    List<Happening> first = of(readings.toArray(Reading[]::new));
    Collections.shuffle(readings, new Random(seed + 1));
    assertThat(of(readings.toArray(Reading[]::new))).isEqualTo(first);
  }

  @Property(tries = 60)
  void growingStepByStepGivesWhatAllAtOnceGives(@ForAll @IntRange(max = 10_000) int seed) {
    List<Reading> readings = many(seed);
    Happenings growing = new Happenings();
    Random random = new Random(seed);
    for (Reading reading : readings) {
      growing.add(reading, null);
      if (random.nextInt(3) == 0) {
        growing.all();
      }
      if (random.nextInt(5) == 0) {
        growing.remove(reading.report().id());
        growing.all();
        growing.add(reading, null);
      }
    }
    assertThat(growing.all()).isEqualTo(of(readings.toArray(Reading[]::new)));
  }

  @Property(tries = 30)
  void everyMentionIsToldInOneHappeningAndIdsAreUnique(@ForAll @IntRange(max = 10_000) int seed) {
    List<Reading> readings = many(seed);
    List<Happening> found = of(readings.toArray(Reading[]::new));
    List<String> told =
        found.stream()
            .flatMap(happening -> happening.tellings().stream())
            .map(telling -> telling.report() + telling.event())
            .toList();
    assertThat(told).hasSize(readings.size()).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(found.stream().map(Happening::id).toList())).hasSize(found.size());
  }
}
