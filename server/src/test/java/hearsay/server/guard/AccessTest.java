package hearsay.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.server.ServerSettings;
import hearsay.server.Site;
import hearsay.server.Workbench;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets in with what. */
class AccessTest {
  private static final String READ = "read-read-read-read";
  private static final String WRITE = "write-write-write-write";
  private static final String FORM = "application/x-www-form-urlencoded";

  private Site site;

  @BeforeEach
  void start() throws IOException {
    site = Site.of(List.of(), settings(new Access.ByToken(READ, WRITE), false));
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  private static ServerSettings settings(Access access, boolean readOnly) {
    return new ServerSettings(
        "127.0.0.1", 0, Optional.empty(), access, readOnly, false, Limits.USUAL);
  }

  private HttpResponse<String> review(String token) throws Exception {
    return site.post(
        "/api/v1/reviews", "application/json", "{}", "Authorization", "Bearer " + token);
  }

  private String enter(String token) throws Exception {
    return site.post("/enter", FORM, "then=%2Freports&token=" + token)
        .headers()
        .firstValue("Set-Cookie")
        .orElse("");
  }

  @Test
  void aProgramWithoutATokenIsToldToSendOne() throws Exception {
    HttpResponse<String> answer = site.get("/api/v1/totals");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(way -> assertThat(way).startsWith("Bearer"));
  }

  @Test
  void aBrowserWithoutATokenIsSentToTheEntrance() throws Exception {
    HttpResponse<String> answer = site.get("/claims?text=fire");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/enter?then=%2Fclaims%3Ftext%3Dfire");
  }

  @Test
  void healthAndAssetsAreForAll() throws Exception {
    assertThat(site.get("/health").statusCode()).isEqualTo(200);
    String page = site.get("/enter").body();
    int begin = page.indexOf("/assets/");
    String asset = page.substring(begin, page.indexOf('"', begin));
    assertThat(site.get(asset).statusCode()).isEqualTo(200);
    assertThat(site.get("/metrics").statusCode()).isEqualTo(401);
  }

  @Test
  void theTokenToReadReadsOnly() throws Exception {
    assertThat(site.get("/api/v1/totals", "Authorization", "Bearer " + READ).statusCode())
        .isEqualTo(200);
    assertThat(review(READ).statusCode()).isEqualTo(403);
  }

  @Test
  void theTokenToWriteReadsAndWrites() throws Exception {
    assertThat(site.get("/api/v1/totals", "Authorization", "Bearer " + WRITE).statusCode())
        .isEqualTo(200);
    assertThat(review(WRITE).statusCode()).as("no review, but allowed").isEqualTo(400);
  }

  @Test
  void whoTriesManyTokensMustWait() throws Exception {
    HttpResponse<String> last = site.get("/health");
    for (int i = 0; i < 15; i++) {
      last = site.get("/api/v1/totals", "Authorization", "Bearer wrong" + i);
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
    assertThat(site.get("/api/v1/totals", "Authorization", "Bearer " + READ).statusCode())
        .as("a right one is not looked at either, or guessing would go on")
        .isEqualTo(429);
  }

  @Test
  void aBrowserEntersOnceAndLeaves() throws Exception {
    String cookie = enter(READ);
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    String session = cookie.substring(0, cookie.indexOf(';'));
    assertThat(site.get("/reports", "Cookie", session).statusCode()).isEqualTo(200);
    site.post("/leave", FORM, "", "Cookie", session);
    assertThat(site.get("/reports", "Cookie", session).statusCode()).isEqualTo(303);
  }

  @Test
  void aWrongTokenDoesNotEnter() throws Exception {
    HttpResponse<String> answer = site.post("/enter", FORM, "token=wrong");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void nobodyIsLedOutOfTheWorkbenchByEntering() throws Exception {
    for (String then : List.of("//evil.example", "https://evil.example", "/%5Cevil.example")) {
      HttpResponse<String> answer =
          site.post("/enter", FORM, "token=" + READ + "&then=" + then.replace("/", "%2F"));
      assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }
  }

  @Test
  void aFormNeedsItsToken() throws Exception {
    String cookie = enter(WRITE);
    String session = cookie.substring(0, cookie.indexOf(';'));
    assertThat(site.post("/add", FORM, "text=x", "Cookie", session).statusCode()).isEqualTo(403);
    String page = site.get("/add", "Cookie", session).body();
    String token = Jsoup.parse(page).select("input[name=" + Caller.FIELD + "]").attr("value");
    assertThat(site.post("/add", FORM, "text=x&form=" + token, "Cookie", session).statusCode())
        .isEqualTo(303);
    String other = enter(WRITE);
    assertThat(
            site.post(
                    "/add",
                    FORM,
                    "text=x&form=" + token,
                    "Cookie",
                    other.substring(0, other.indexOf(';')))
                .statusCode())
        .as("a token is of one session")
        .isEqualTo(403);
  }

  @Test
  void whereNobodyMayWriteNobodyDoes() throws Exception {
    try (Site readOnly = Site.of(List.of(), settings(new Access.Here(), true))) {
      assertThat(readOnly.post("/api/v1/reviews", "application/json", "{}").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void aPortInUseIsSaidSo() {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            site.port(),
            Optional.empty(),
            new Access.Here(),
            false,
            false,
            Limits.USUAL);
    assertThatThrownBy(() -> Workbench.start(site.ledger(), settings))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("port " + site.port())
        .hasMessageContaining("--port");
  }

  @Test
  void withoutTokensOnlyTheLoopbackIsListenedOn() {
    assertThatThrownBy(
            () ->
                new ServerSettings(
                    "0.0.0.0", 0, Optional.empty(), new Access.Here(), false, false, Limits.USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tokens");
  }

  @Test
  void behindAProxyWithTlsTheCookieIsForTlsOnly() throws Exception {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            0,
            Optional.of(URI.create("https://reports.example.org")),
            new Access.ByToken(READ, WRITE),
            false,
            false,
            Limits.USUAL);
    try (Site proxied = Site.of(List.of(), settings)) {
      assertThat(proxied.post("/enter", FORM, "token=" + READ).headers().firstValue("Set-Cookie"))
          .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
    }
  }
}
