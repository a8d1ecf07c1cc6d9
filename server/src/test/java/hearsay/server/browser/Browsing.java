package hearsay.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import hearsay.ledger.Ledger;
import hearsay.server.ServerSettings;
import hearsay.server.Workbench;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A workbench over a new ledger, a browser that looks at it, and a note of all that the browser
 * asks for and complains of. The browser is the system's Chromium; without one the tests are
 * skipped.
 */
final class Browsing implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync");

  private final Ledger ledger;
  private final Workbench workbench;
  private final Playwright playwright;
  private final Browser browser;
  private final List<String> hosts = Collections.synchronizedList(new ArrayList<>());
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

  private Browsing(Path folder, Path chromium) throws IOException {
    ledger = Ledger.open(folder.resolve("browsed.ledger").toString());
    workbench = Workbench.start(ledger, ServerSettings.here(0));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
  }

  static Browsing over(Path folder) throws IOException {
    Optional<Path> chromium =
        Stream.concat(Stream.ofNullable(System.getProperty("hearsay.chromium")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        chromium.isPresent(), "no Chromium on this machine; name one by -Dhearsay.chromium=PATH");
    return new Browsing(folder, chromium.orElseThrow());
  }

  /** A page of a window of its own. */
  Page open(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setBaseURL(address().toString()));
    context.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    return context.newPage();
  }

  Page open() {
    return open(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  URI address() {
    return workbench.address();
  }

  /** Reads the bundled examples, by the button that a first start shows. */
  void readExamples() {
    Page page = open();
    page.navigate("/");
    page.getByText("Read the examples").click();
    awaitDone(page);
    page.context().close();
  }

  static void awaitDone(Page page) {
    page.locator(".state", new Page.LocatorOptions().setHasText("done"))
        .waitFor(new Locator.WaitForOptions().setTimeout(180_000));
  }

  void assertNothingLeftTheMachine() {
    assertThat(hosts).isNotEmpty().allMatch(host -> host.equals("127.0.0.1"));
  }

  void assertNoComplaints() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    workbench.close();
    ledger.close();
  }
}
