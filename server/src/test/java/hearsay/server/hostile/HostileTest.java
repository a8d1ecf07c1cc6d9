package hearsay.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.server.ServerSettings;
import hearsay.server.Site;
import hearsay.server.guard.Access;
import hearsay.server.guard.Limits;
import hearsay.server.hostile.HostileData.Request;
import hearsay.server.hostile.Wire.Answer;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that a stranger sends is run, breaks the workbench or makes it tell what it should not.
 */
class HostileTest {
  /** What only the program's own text, or the machine it runs on, can have put into an answer. */
  private static final Pattern LEAK =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.[a-z.]+[A-Z]\\w+\\.|org\\.eclipse|io\\.javalin|java\\.(lang|net|io)"
              + "|duckdb|SELECT |root:x:|target/classes|"
              // where the ledgers of these tests lie
              + Pattern.quote(System.getProperty("java.io.tmpdir") + File.separator));

  private static final Pattern HARMLESS_ADDRESS =
      Pattern.compile("(https?://|/(?!/)|#|\\?|data:text/csv;).*", Pattern.DOTALL);
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<String> words = List.of();
  private static Site site;
  private static Site plain;

  @BeforeAll
  static void start() throws IOException {
    words = HostileData.strings("words");
    plain = Site.ofGroups(ServerSettings.here(0));
    site =
        Site.of(
            HostileReports.of(words),
            new ServerSettings(
                "127.0.0.1", 0, Optional.empty(), new Access.Here(), false, true, Limits.USUAL));
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
    plain.close();
  }

  static List<Request> requests() throws IOException {
    return HostileData.requests();
  }

  static List<String> addresses() throws IOException {
    return HostileData.strings("addresses");
  }

  static IntStream wordNumbers() throws IOException {
    return IntStream.range(0, HostileData.strings("words").size());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aBadRequestIsRefusedOrDoesNoHarm(Request request) throws IOException {
    Answer answer =
        new Wire(plain.port())
            .send(request.method(), request.target(), request.headers(), request.body());
    assertThat(request.allows(answer.status())).as(answer.toString()).isTrue();
    // whoever sits at this machine is told which ledger it is
    String told = answer.body().replace(plain.ledger().where(), "");
    assertThat(LEAK.matcher(told).find()).as(told).isFalse();
    assertThat(answer.body()).doesNotContain("a fault of its own");
    assertThat(answer.head()).doesNotContainIgnoringCase("set-cookie: ").doesNotContain("\nX: y");
    if (answer.status() >= 400 && answer.head().contains("text/html")) {
      assertHarmless(answer.body());
    }
  }

  @ParameterizedTest
  @MethodSource("wordNumbers")
  void wordsOfAReportAreReadNotRun(int number) throws Exception {
    String id = encoded("a" + number + " " + words.get(number));
    String word = encoded(words.get(number));
    for (String page :
        List.of(
            "/report?id=" + id,
            "/review?report=" + id,
            "/claims?text=" + word,
            "/claims?source=" + word,
            "/sources?text=" + word,
            "/outlets?text=" + word,
            "/stories?text=" + word)) {
      HttpResponse<String> answer = site.get(page);
      assertThat(answer.statusCode()).as(page).isLessThan(500);
      assertHarmless(answer.body());
    }
    HttpResponse<String> reading = site.get("/api/v1/readings/" + id);
    if (words.get(number).matches("(?s).*[\\p{Cntrl}\\\\].*")) {
      // no such character comes through in a path, not even encoded
      assertThat(reading.statusCode()).isEqualTo(400);
      return;
    }
    assertThat(reading.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(reading.body()).path("report").path("title").textValue())
        .isEqualTo(words.get(number));
    assertThat(reading.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(reading.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void whatIsConcludedFromSuchReportsIsHarmlessToo() throws Exception {
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/",
                "/reports",
                "/stories",
                "/happenings",
                "/disputes",
                "/sources",
                "/outlets",
                "/claims",
                "/reviews",
                "/add"));
    for (String list : List.of("story", "happening", "source", "outlet")) {
      String api =
          list.equals("story") ? "stories" : list.equals("happening") ? "origins" : list + "s";
      String name = list.equals("happening") ? "happening" : "id";
      JsonNode items =
          JSON.readTree(site.get("/api/v1/" + api + "?limit=300").body()).path("items");
      items.forEach(item -> pages.add("/" + list + "?id=" + encoded(item.path(name).textValue())));
    }
    for (String page : pages) {
      HttpResponse<String> answer = site.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertHarmless(answer.body());
    }
    assertThat(pages.size()).isGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void whatIsNotOfTheOpenWebIsNotFetched(String address) throws Exception {
    String body = JSON.createObjectNode().put("address", address).toString();
    HttpResponse<String> answer = site.post("/api/v1/jobs", "application/json", body);
    assertThat(answer.statusCode()).as(answer.body()).isIn(202, 400);
    if (answer.statusCode() == 202) {
      JsonNode job = JSON.readTree(answer.body());
      for (int i = 0; i < 300 && !job.path("state").textValue().equals("failed"); i++) {
        Thread.sleep(50);
        job = JSON.readTree(site.get("/api/v1/jobs/" + job.path("id").textValue()).body());
      }
      assertThat(job.path("state").textValue()).isEqualTo("failed");
      assertThat(job.path("note").textValue()).containsAnyOf("is not on the open web", "no host");
    }
  }

  private static void assertHarmless(String html) {
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      assertThat(element.normalName())
          .isNotIn("iframe", "object", "embed", "base", "style", "applet", "template", "math");
      if (element.normalName().equals("script")) {
        assertThat(element.attr("src")).startsWith("/assets/");
        assertThat(element.data()).isBlank();
      }
      if (element.normalName().equals("meta")) {
        assertThat(element.attr("http-equiv")).isEmpty();
      }
      for (Attribute attribute : element.attributes()) {
        assertHarmless(element, attribute);
      }
    }
  }

  private static void assertHarmless(Element element, Attribute attribute) {
    String name = attribute.getKey();
    assertThat(name).as(element.outerHtml()).doesNotStartWith("on").doesNotStartWith("hx-on");
    assertThat(name).isNotIn("style", "srcdoc", "formaction");
    if (List.of("href", "src", "action", "xlink:href").contains(name)
        || name.matches("(data-)?hx-(get|post|put|delete|patch)")) {
      assertThat(attribute.getValue()).as(element.outerHtml()).matches(HARMLESS_ADDRESS);
    }
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
