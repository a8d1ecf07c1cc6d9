package hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CreditFinderTest {
  @TestFactory
  List<DynamicTest> finds_who_supplied_the_text() throws IOException {
    return Cases.in("credits.yaml").stream()
        .map(c -> DynamicTest.dynamicTest(c.path("text").asText(), () -> check(c)))
        .toList();
  }

  private static void check(JsonNode expected) {
    List<String> credits = new ArrayList<>();
    expected.path("credits").forEach(one -> credits.add(one.asText()));
    JsonNode byline = expected.path("byline");
    assertThat(
            CreditFinder.find(
                expected.path("text").asText(), byline.isTextual() ? byline.asText() : null))
        .isEqualTo(credits);
  }
}
