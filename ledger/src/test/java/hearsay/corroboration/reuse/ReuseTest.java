package hearsay.corroboration.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.corroboration.outlet.Outlets;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.ClaimSpans;
import hearsay.model.CodePointText;
import hearsay.model.Factuality;
import hearsay.model.Outlet;
import hearsay.model.Quotation;
import hearsay.model.Reading;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReuseTest {
  private static final Provenances PROVENANCES = new Provenances(Outlets.bundled());

  record Case(
      String name,
      Told one,
      Told other,
      String expect,
      @Nullable String direction,
      @Nullable String from) {}

  record Told(
      String id,
      @Nullable String published,
      String outlet,
      @Nullable String byline,
      @Nullable List<String> credits,
      @Nullable String quoted,
      String text) {
    ReportText report() {
      return ReportText.of(
          new Reading(
              Reading.SCHEMA,
              new Report(
                  id,
                  null,
                  null,
                  byline,
                  "en",
                  new Outlet(outlet, null, null),
                  published,
                  null,
                  credits == null ? List.of() : credits,
                  text),
              quoted == null ? List.of() : List.of(quotation(quoted)),
              List.of(),
              List.of(),
              List.of(),
              List.of()),
          PROVENANCES);
    }

    private Claim quotation(String words) {
      int begin = text.indexOf(words);
      Span span = new CodePointText(text).span(begin, begin + words.length());
      return new Claim(
          "c1",
          null,
          new ClaimSpans(List.of(), List.of(), List.of(span)),
          Quotation.DIRECT,
          Attitude.ASSERTION,
          List.of(
              new SourceLink(
                  SourceLink.Kind.OUTLET, null, outlet, null, null, null, false, null, null)),
          Factuality.FACT,
          List.of(),
          List.of());
    }
  }

  private static List<Case> cases() {
    try (InputStream in = ReuseTest.class.getResourceAsStream("reuse.yaml")) {
      return List.of(new ObjectMapper(new YAMLFactory()).readValue(in, Case[].class));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> twoReportsShareWhatTheyDo() {
    return cases().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> assertShared(one)));
  }

  private static void assertShared(Case one) {
    List<Reuse> found = Reuses.of(List.of(one.one().report(), one.other().report()));
    if (one.expect().equals("none")) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found).hasSize(1);
    Reuse reuse = found.get(0);
    assertThat(reuse.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(one.expect());
    assertThat(reuse.direction().name().toLowerCase(Locale.ROOT)).isEqualTo(one.direction());
    assertThat(reuse.from()).isEqualTo(one.from());
    boolean turned = reuse.from().equals(one.other().id());
    assertPassages(reuse, turned ? one.other() : one.one(), turned ? one.one() : one.other());
  }

  private static void assertPassages(Reuse reuse, Told from, Told to) {
    CodePointText first = new CodePointText(from.text());
    CodePointText second = new CodePointText(to.text());
    assertThat(reuse.overlap().passages())
        .isNotEmpty()
        .allSatisfy(
            passage ->
                assertThat(first.at(passage.first())).isEqualTo(second.at(passage.second())));
  }

  @Test
  void whichReportComesFirstMakesNoDifference() {
    for (Case one : cases()) {
      ReportText first = one.one().report();
      ReportText second = one.other().report();
      assertThat(ReuseJudge.judge(first, second))
          .as(one.name())
          .isEqualTo(ReuseJudge.judge(second, first));
    }
  }

  @Test
  void aCreditNamesTheAgencyAndItsWords() {
    Reuse reuse =
        Reuses.of(List.of(cases().get(1).one().report(), cases().get(1).other().report())).get(0);
    assertThat(reuse.agency()).isEqualTo("AP");
    assertThat(reuse.credits())
        .containsExactly(new Provenance.Credit("AP", true, Provenance.By.BYLINE, "AP"));
  }

  @Test
  void aKnownReportIsNotTakenInAgain() {
    ReportText report = cases().get(0).one().report();
    Reuses reuses = new Reuses(id -> Optional.of(report));
    assertThat(reuses.add(report)).isEmpty();
    assertThat(reuses.add(report)).isEmpty();
  }

  @Property(tries = 40)
  void everyLongStretchIsFoundWhereverItStands(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> shared = words(random, "s", Fingerprints.SURE + 4);
    ReportText first = told("a", words(random, "a", random.nextInt(300)), shared, random).report();
    ReportText second = told("b", words(random, "b", random.nextInt(300)), shared, random).report();
    assertThat(Fingerprints.of(first)).containsAnyOf(Fingerprints.of(second));
    assertThat(ReuseJudge.judge(first, second).orElseThrow().overlap().longest())
        .isGreaterThanOrEqualTo(Fingerprints.SURE);
  }

  @Property(tries = 20)
  void theOrderOfArrivalMakesNoDifference(@ForAll long seed) {
    List<ReportText> reports = new ArrayList<>();
    for (Case one : cases().subList(0, 1)) {
      reports.add(one.one().report());
      reports.add(one.other().report());
      reports.add(told("z", List.of(), List.of(one.one().text()), new Random(1)).report());
    }
    List<Reuse> inOrder = Reuses.of(reports);
    Collections.shuffle(reports, new Random(seed));
    assertThat(Reuses.of(reports)).isEqualTo(inOrder).hasSize(3);
  }

  private static List<String> words(Random random, String stem, int number) {
    return random.ints(number, 0, 100_000).mapToObj(n -> stem + n).toList();
  }

  /** A text of some words of its own and shared ones somewhere between. */
  private static Told told(String id, List<String> own, List<String> shared, Random random) {
    List<String> words = new ArrayList<>(own);
    words.addAll(own.isEmpty() ? 0 : random.nextInt(own.size()), shared);
    return new Told(id, null, "Outlet " + id, null, null, null, String.join(" ", words));
  }
}
