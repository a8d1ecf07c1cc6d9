package hearsay.server.adding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a host of the test's own, on the loopback. */
class PageFetcherTest {
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer host;
  private PageFetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.createContext("/", exchange -> asked.add(exchange.getRequestURI().toString()));
    host.start();
    fetcher = new PageFetcher(address -> true, port -> true);
  }

  @AfterEach
  void stop() {
    fetcher.close();
    host.stop(0);
  }

  private String url(String path) {
    return "http://localhost:" + host.getAddress().getPort() + path;
  }

  private void answers(String path, int status, String type, byte[] body, String... location) {
    host.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          if (location.length > 0) {
            exchange.getResponseHeaders().add("Location", location[0]);
          }
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String fetched(String path) throws Exception {
    PageFetcher.Page page = fetcher.fetch(url(path));
    return new String(page.body().marked(page.type()), StandardCharsets.UTF_8);
  }

  @Test
  void aPageComesAsItIs() throws Exception {
    answers("/a", 200, "text/html", "<p>Ça".getBytes(StandardCharsets.UTF_8));
    assertThat(fetched("/a")).isEqualTo("<p>Ça");
  }

  @Test
  void theEncodingThatOnlyTheHeaderNamesIsKept() throws Exception {
    answers(
        "/a",
        200,
        "text/html; charset=windows-1251",
        "Киев".getBytes(Charset.forName("windows-1251")));
    assertThat(fetched("/a")).isEqualTo("\ufeffКиев");
  }

  @Test
  void redirectsAreFollowedWithinLimits() throws Exception {
    answers("/a", 302, "text/html", new byte[0], "/b");
    answers("/b", 200, "text/html", "there".getBytes(StandardCharsets.UTF_8));
    assertThat(fetched("/a")).isEqualTo("there");
    answers("/round", 302, "text/html", new byte[0], "/round");
    assertThatThrownBy(() -> fetched("/round")).hasMessageContaining("without end");
  }

  @Test
  void aRedirectLeadsNowhereThatTheFirstAddressMayNot() {
    for (String target :
        List.of("file:///etc/passwd", "ftp://localhost/", "http://u:p@localhost/")) {
      String path = "/to" + target.hashCode();
      answers(path, 302, "text/html", new byte[0], target);
      assertThatThrownBy(() -> fetched(path)).isInstanceOf(FetchException.class);
    }
  }

  @Test
  void everyAddressIsCheckedBeforeItIsConnectedTo() throws Exception {
    answers("/a", 302, "text/html", new byte[0], url("/b").replace("localhost", "127.0.0.2"));
    try (PageFetcher wary =
        new PageFetcher(address -> !address.getHostAddress().equals("127.0.0.2"), port -> true)) {
      assertThatThrownBy(() -> wary.fetch(url("/a"))).hasMessageContaining("not on the open web");
    }
    assertThat(asked).containsExactly("/a");
  }

  @Test
  void theLoopbackIsNotFetched() throws Exception {
    answers("/a", 200, "text/html", new byte[] {'x'});
    try (PageFetcher usual = new PageFetcher(PublicAddresses::contain, port -> true)) {
      assertThatThrownBy(() -> usual.fetch(url("/a"))).hasMessageContaining("not on the open web");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void whatIsNoPageIsRefused() {
    answers("/exe", 200, "application/octet-stream", new byte[] {1});
    answers("/gone", 404, "text/html", new byte[] {'x'});
    answers("/large", 200, "text/html", new byte[16_000_001]);
    assertThatThrownBy(() -> fetched("/exe")).hasMessageContaining("is no page");
    assertThatThrownBy(() -> fetched("/gone")).hasMessageContaining("404");
    assertThatThrownBy(() -> fetched("/large")).hasMessageContaining("16 MB");
  }
}
