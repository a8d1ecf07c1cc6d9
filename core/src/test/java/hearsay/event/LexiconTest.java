package hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.event.Fact.Condition;
import hearsay.event.Fact.Effect;
import hearsay.language.Table;
import hearsay.model.EventType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  /** PLOVER 2021's modes; types without any are left out. */
  private static final Map<EventType, Set<String>> MODES =
      Map.of(
          EventType.CONSULT, Set.of("visit", "third-party", "multilateral", "phone"),
          EventType.RETREAT,
              Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
          EventType.REQUEST, Set.of("assist", "change", "yield", "meet"),
          EventType.ACCUSE, Set.of("disapprove", "investigate", "allege"),
          EventType.REJECT, Set.of("assist", "change", "yield", "meet"),
          EventType.THREATEN,
              Set.of("restrict", "arrest", "relations", "expel", "territory", "violence"),
          EventType.PROTEST,
              Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
          EventType.SANCTION, Set.of("convict", "expel", "withdraw", "discontinue"),
          EventType.MOBILIZE, Set.of("troops", "weapons", "police", "militia"),
          EventType.COERCE,
              Set.of(
                  "seize",
                  "restrict",
                  "censor",
                  "curfew",
                  "martial-law",
                  "arrest",
                  "deport",
                  "withhold",
                  "misinformation",
                  "cyber"));

  private static final Set<String> ASSAULT_MODES =
      Set.of(
          "abduct",
          "beat",
          "torture",
          "sexual",
          "targeted",
          "destroy",
          "primitive",
          "firearms",
          "explosives",
          "suicide-attack",
          "aerial",
          "drone",
          "heavy-weapons",
          "crowd-control",
          "unconventional");

  static List<String> tables() {
    return Lexicon.TABLES;
  }

  private static Set<String> modes(EventType type) {
    return type == EventType.ASSAULT ? ASSAULT_MODES : MODES.getOrDefault(type, Set.of());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyModeOfATableIsAModeOfSomePloverType(String table) {
    for (Table.Row row : Table.read(Lexicon.class, table + ".tsv", 6)) {
      String mode = row.cell(5);
      boolean known =
          mode.equals("-")
              || Arrays.stream(EventType.values()).anyMatch(t -> modes(t).contains(mode));
      assertThat(known).as("%s:%d mode %s", row.file(), row.line(), mode).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noWordHasTheSameCompanyTwiceInATable(String table) {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.read(Lexicon.class, table + ".tsv", 6)) {
      for (String word : row.cell(0).split(" ")) {
        assertThat(seen.add(word + " " + row.cell(1) + " " + row.cell(2)))
            .as("%s:%d %s", row.file(), row.line(), word)
            .isTrue();
      }
    }
  }

  @Test
  void everyCodeHasAModeOfItsType() {
    for (Table.Row row : Table.read(Cameo.class, "cameo.tsv", 5)) {
      Cameo.Code code = Cameo.STANDARD.code(row.cell(0));
      if (code.mode() != null) {
        assertThat(modes(code.type())).as(code.code()).contains(code.mode());
      }
      if (code.goldstein() != null) {
        assertThat(code.goldstein()).as(code.code()).isBetween(-10.0, 10.0);
      }
    }
  }

  @Test
  void allSixteenTypesHaveACode() {
    Set<EventType> types = new HashSet<>();
    Table.read(Cameo.class, "cameo.tsv", 5)
        .forEach(row -> types.add(EventType.valueOf(row.cell(1))));
    assertThat(types).containsExactlyInAnyOrder(EventType.values());
  }

  @Test
  void codesGetTheirGoldsteinValue() {
    assertThat(Cameo.STANDARD.code("190").goldstein()).isEqualTo(-10);
    assertThat(Cameo.STANDARD.code("057").goldstein()).isEqualTo(8);
    assertThat(Cameo.STANDARD.code("resign").cameo()).isNull();
  }

  @Test
  void anIntentToGiveAidIsAnAgreementAndARefusalOfItARejection() {
    assertThat(Composition.STANDARD.compose("intend", "073")).isEqualTo("0333");
    assertThat(Composition.STANDARD.compose("reject", "073")).isEqualTo("1223");
    assertThat(Composition.STANDARD.compose("request", "0871")).isEqualTo("1056");
    assertThat(Composition.STANDARD.compose("threaten", "190")).isEqualTo("1384");
    assertThat(Composition.STANDARD.compose("stop", "090")).isNull();
    assertThat(Composition.STANDARD.compose("pass", "042")).isEqualTo("042");
  }

  @Test
  void theLexiconIsWide() {
    assertThat(Lexicon.STANDARD.size()).isGreaterThan(2500);
  }

  @Test
  void whatAsksForMostIsTriedFirst() {
    List<Fact> facts = Lexicon.STANDARD.about(Fact.Kind.VERB, "kill");
    assertThat(facts).isSortedAccordingTo((a, b) -> b.specificity() - a.specificity());
    assertThat(facts.get(0).when()).extracting(Condition::slot).isNotEmpty();
    assertThat(facts.get(facts.size() - 1).effect()).isInstanceOf(Effect.Told.class);
  }
}
