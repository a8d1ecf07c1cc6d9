package hearsay.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.ledger.Field;
import hearsay.server.ServerSettings;
import hearsay.server.Site;
import hearsay.server.api.OpenApi.Operation;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the API to openapi.yaml, and openapi.yaml to the API. */
class ContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static OpenApi api;
  private static Site site;

  @BeforeAll
  static void start() throws IOException {
    api = new OpenApi();
    site = Site.ofGroups(ServerSettings.here(0));
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
  }

  static List<Operation> reading() throws IOException {
    return new OpenApi().reading();
  }

  static Stream<Operation> lists() throws IOException {
    OpenApi description = new OpenApi();
    return description.reading().stream()
        .filter(one -> description.parameters(one).contains("after"));
  }

  @Test
  void everyAddressIsDescribedAndNoOther() {
    List<String> described =
        api.operations().stream()
            .map(one -> one.method().toUpperCase(Locale.ROOT) + " /api/v1" + one.path())
            .toList();
    List<String> answered =
        site.routes().stream()
            .filter(route -> route.contains(" /api/v1") && !route.startsWith("HEAD"))
            .toList();
    assertThat(answered).containsExactlyInAnyOrderElementsOf(described);
  }

  @ParameterizedTest
  @MethodSource("reading")
  void everyAddressAnswersAsItsSchemaSays(Operation operation) throws Exception {
    for (Map.Entry<String, JsonNode> answer : api.answers(operation, 200).entrySet()) {
      HttpResponse<String> response = site.get(address(operation), "Accept", answer.getKey());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .startsWith(answer.getKey());
      for (String document : documents(answer.getKey(), response.body())) {
        assertThat(api.faults(answer.getValue(), document)).as(document).isEmpty();
      }
    }
  }

  private static List<String> documents(String type, String body) {
    if (type.equals("application/x-ndjson")) {
      return body.lines().toList();
    }
    return type.endsWith("json") ? List.of(body) : List.of();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void listsHaveSomethingInThem(Operation operation) throws Exception {
    if (!operation.path().equals("/reviews")) {
      assertThat(items(site.get(address(operation)).body())).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("reading")
  void theParametersAreThoseDescribed(Operation operation) throws Exception {
    String address = address(operation);
    HttpResponse<String> response = site.get(address + "?no-such-parameter=1");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(api.faults(api.answers(operation, 400).values().iterator().next(), response.body()))
        .isEmpty();
    String detail = JSON.readTree(response.body()).path("detail").textValue();
    int list = detail.indexOf("there are: ");
    List<String> told =
        list < 0 ? List.of() : Arrays.asList(detail.substring(list + 11).split(", "));
    assertThat(told).containsExactlyInAnyOrderElementsOf(api.parameters(operation));
  }

  @Test
  void rowsAreFilteredByAllThatTheLedgerCanFilterBy() {
    for (Operation operation : api.reading()) {
      if (List.of("/claims", "/events", "/figures").contains(operation.path())) {
        assertThat(api.parameters(operation))
            .containsAll(Arrays.stream(Field.values()).map(Field::parameter).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reading")
  void headIsAnsweredLikeGet(Operation operation) throws Exception {
    HttpResponse<String> get = site.get(address(operation));
    HttpResponse<String> head =
        site.send(site.request(address(operation)).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("Content-Type", "ETag", "Cache-Control", "Link")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name));
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void pagesFollowOneAnotherWithoutGapOrOverlap(Operation operation) throws Exception {
    if (operation.path().equals("/readings")) {
      return; // its lines are whole readings
    }
    List<JsonNode> all = new ArrayList<>();
    for (String line :
        (Iterable<String>)
            site.get(address(operation) + "?format=jsonl").body().lines()::iterator) {
      all.add(JSON.readTree(line));
    }
    List<JsonNode> paged = new ArrayList<>();
    String next = address(operation) + "?limit=7";
    while (!next.isEmpty()) {
      HttpResponse<String> page = site.get(next);
      paged.addAll(items(page.body()));
      next =
          page.headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse("");
      assertThat(JSON.readTree(page.body()).path("next").isNull()).isEqualTo(next.isEmpty());
    }
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    HttpResponse<String> first = site.get("/api/v1/events?type=ASSAULT");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = site.get("/api/v1/events?type=ASSAULT", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(site.get("/api/v1/totals", "If-None-Match", "W/\"1-0\"").statusCode())
        .isEqualTo(200);
  }

  private static List<JsonNode> items(String body) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    JSON.readTree(body).path("items").forEach(items::add);
    return items;
  }

  /** The address of something that is there. */
  private static String address(Operation operation) throws Exception {
    String path = operation.path();
    if (path.contains("{report}")) {
      path = path.replace("{report}", encoded(first("/readings", "report")));
    }
    if (path.contains("{id}")) {
      String list = path.replace("/{id}", "");
      String name =
          switch (list) {
            case "/disputes" -> "story";
            case "/origins" -> "happening";
            case "/reuse" -> "report";
            default -> "id";
          };
      String id = list.equals("/happenings") ? first("/origins", "happening") : first(list, name);
      path = list + "/" + encoded(id);
    }
    if (path.contains("{job}")) {
      site.post("/api/v1/jobs", "application/x-ndjson", "{\"text\": \"\"}");
      path = path.replace("{job}", first("/jobs", "id"));
    }
    return "/api/v1" + path.replace("{field}", "type");
  }

  private static String first(String list, String name) throws Exception {
    return items(site.get("/api/v1" + list).body()).get(0).path(name).textValue();
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
