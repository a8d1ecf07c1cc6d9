package hearsay.corroboration.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearsay.model.Quantity.Measure;
import hearsay.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DisputeCasesTest {
  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsWritten() throws IOException {
    try (InputStream in = DisputeCasesTest.class.getResourceAsStream("disputes.yaml")) {
      JsonNode cases = new ObjectMapper(new YAMLFactory()).readTree(in);
      return StreamSupport.stream(cases.spliterator(), false)
          .map(each -> DynamicTest.dynamicTest(each.get("case").asText(), () -> check(each)));
    }
  }

  private static void check(JsonNode each) {
    List<Account> accounts = new ArrayList<>();
    for (JsonNode report : each.get("reports")) {
      accounts.add(account(report, "r" + accounts.size()));
    }
    Disputes disputes = new Disputes(accounts);
    if (each.has("casualties")) {
      assertThat(Casualties.best(disputes.casualties()))
          .map(toll -> toll.killed() + " dead " + toll.wounded() + " hurt")
          .hasValue(each.get("casualties").asText());
    }
    Collections.reverse(accounts);
    Disputes reversed = new Disputes(accounts);
    for (Measure measure : List.of(Measure.KILLED, Measure.WOUNDED)) {
      assertThat(reversed.over(measure)).isEqualTo(disputes.over(measure));
      JsonNode wanted = each.get(measure.name().toLowerCase(Locale.ROOT));
      if (wanted != null) {
        check(disputes.over(measure), wanted);
      }
    }
  }

  private static void check(Optional<Dispute> found, JsonNode wanted) {
    if (wanted.isEmpty()) {
      assertThat(found).isEmpty();
      return;
    }
    Dispute dispute = found.orElseThrow();
    wanted
        .properties()
        .forEach(
            entry -> {
              switch (entry.getKey()) {
                case "roles" -> assertThat(roles(dispute)).isEqualTo(strings(entry.getValue()));
                case "contradictions" ->
                    assertThat(contradictions(dispute)).isEqualTo(strings(entry.getValue()));
                case "updates" -> assertThat(updates(dispute)).isEqualTo(strings(entry.getValue()));
                default ->
                    assertThat(Policies.named(entry.getKey()).orElseThrow().apply(dispute))
                        .map(DisputeCasesTest::line)
                        .as(entry.getKey())
                        .hasValue(entry.getValue().asText());
              }
            });
  }

  private static Account account(JsonNode report, String id) {
    if (report.isTextual()) {
      return Account.of(Written.reading(id, null, null, report.asText()));
    }
    String name = report.path("id").asText(id);
    String day = report.path("day").textValue();
    Reading reading =
        Written.reading(name, report.path("outlet").textValue(), day, report.get("text").asText());
    return report.has("headline")
        ? Account.of(
            reading, Written.reading(name + "h", null, day, report.get("headline").asText()))
        : Account.of(reading);
  }

  private static List<String> strings(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> roles(Dispute dispute) {
    return dispute.figures().stream()
        .filter(figure -> figure.role() != Figure.Role.IMPLIED)
        .map(figure -> figure.role().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> contradictions(Dispute dispute) {
    return dispute.contradictions().stream()
        .map(clash -> number(clash.one()) + " / " + number(clash.other()))
        .toList();
  }

  private static List<String> updates(Dispute dispute) {
    return dispute.updates().stream()
        .map(update -> number(update.earlier()) + " -> " + number(update.later()))
        .toList();
  }

  private static long number(Figure figure) {
    return figure.interval().named().orElse(-1);
  }

  private static String line(Toll toll) {
    String best = toll.best().isPresent() ? " best " + toll.best().getAsLong() : "";
    return toll.low() + "-" + toll.high() + (toll.policy().equals("low-best-high") ? best : "");
  }
}
