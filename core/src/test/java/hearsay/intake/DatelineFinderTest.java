package hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DatelineFinderTest {
  @TestFactory
  List<DynamicTest> finds_the_words_of_a_dateline() throws IOException {
    return Cases.in("datelines.yaml").stream()
        .map(c -> DynamicTest.dynamicTest("“" + c.path("text").asText() + "”", () -> check(c)))
        .toList();
  }

  private static void check(JsonNode expected) {
    CodePointText text = new CodePointText(expected.path("text").asText());
    Optional<FoundDateline> found = DatelineFinder.find(text.toString());
    assertThat(found.map(FoundDateline::whole).map(text::at)).isEqualTo(field(expected, "whole"));
    assertThat(found.map(FoundDateline::place).map(text::at)).isEqualTo(field(expected, "place"));
    assertThat(found.flatMap(FoundDateline::date).map(text::at)).isEqualTo(field(expected, "date"));
    assertThat(found.flatMap(FoundDateline::agency)).isEqualTo(field(expected, "agency"));
  }

  private static Optional<String> field(JsonNode node, String name) {
    return node.has(name) ? Optional.of(node.path(name).asText()) : Optional.empty();
  }

  @Test
  void counts_code_points_before_a_dateline() {
    assertThat(DatelineFinder.find("🔥🔥\nKYIV (AP) — Fire broke out.").map(FoundDateline::place))
        .contains(new Span(3, 7));
  }

  @Property(tries = 300)
  void spans_stay_inside_any_text(@ForAll String text) {
    int length = text.codePointCount(0, text.length());
    DatelineFinder.find(text)
        .ifPresent(found -> assertThat(found.whole().end()).isLessThanOrEqualTo(length));
  }

  @Test
  void is_quick_on_a_hostile_opening() {
    String hostile = "A. B. ".repeat(50_000) + "(";
    assertThat(DatelineFinder.find(hostile)).isEmpty();
  }
}
