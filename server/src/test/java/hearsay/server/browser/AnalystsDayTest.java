package hearsay.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AnalystsDayTest {
  private static final String ARTICLE =
      """
      Sudan's army said on Friday that 12 of its soldiers had been killed in a clash near Gedaref.

      Ethiopia denied that its forces had crossed the border. "We lost four men," a spokesman, Dawit \
      Mengesha, told the Horn Monitor.

      The African Union, citing aid workers, said that up to 30 people had been wounded.
      """;

  @TempDir static Path folder;

  private static Browsing browsing;

  @BeforeAll
  static void openTheWorkbench() throws IOException {
    browsing = Browsing.over(folder);
    browsing.readExamples();
  }

  @AfterAll
  static void closeTheWorkbench() throws IOException {
    if (browsing != null) {
      browsing.close();
    }
  }

  @Test
  void a_pasted_report_is_read_and_a_claim_of_it_followed_up_its_chain_and_a_figure_corrected() {
    Page page = browsing.open();
    page.navigate("/add");
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(ARTICLE);
    page.getByLabel("Headline").fill("Twelve soldiers reported dead");
    page.getByLabel("Outlet", new Page.GetByLabelOptions().setExact(true)).fill("Blue Nile Radio");
    page.getByLabel("Published").fill("2025-01-18");
    page.getByText("Read this report").click();
    Browsing.awaitDone(page);
    page.locator("#job li a", in("Twelve soldiers reported dead")).click();
    page.waitForURL(Pattern.compile("/report\\?id="));
    assertThat(page.locator("h1")).hasText("Twelve soldiers reported dead");

    Locator claim = page.locator("#text .said", in("12 of its soldiers"));
    claim.first().click();
    Locator card = page.locator(".card.open");
    assertThat(card.locator(".chain li").first()).containsText("Blue Nile Radio");
    assertThat(card.locator(".chain li").last()).containsText("army");

    card.locator("li[data-figure] a").first().click();
    page.getByText("There, but otherwise").click();
    page.getByLabel("Least").fill("10");
    page.getByLabel("Reason").fill("two of them later turned up");
    page.getByLabel("Your name").fill("Ann");
    page.getByText("Keep this review").click();
    assertThat(page.locator(".card.open .verdict.correct").first()).hasText("corrected by Ann");
    page.context().close();
  }

  @Test
  void the_same_is_done_by_keyboard_alone() {
    Page page = browsing.open();
    page.navigate("/");
    page.keyboard().press("g");
    page.keyboard().press("r");
    page.waitForURL(Pattern.compile("/reports$"));
    tabTo(page, "a", "Gunmen storm seafront hotel");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/report\\?id="));
    tabTo(page, "#text .number");
    page.keyboard().press("Enter");
    assertThat(page.locator(".card.open")).hasCount(1);
    String first = page.locator(".card.open").getAttribute("id");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".card.open")).not().hasId(first);
    tabTo(page, ".card.open .reviewing a");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/review\\?"));
    tabTo(page, "input[type=radio]");
    page.keyboard().press("Space");
    tabTo(page, "#reason");
    page.keyboard().type("as it says");
    tabTo(page, "#reviewer");
    page.keyboard().type("Ben");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/report\\?id="));
    assertThat(page.locator(".verdict.accept").first()).hasText("accepted by Ben");
    page.context().close();
  }

  @Test
  void a_dispute_shows_what_each_policy_would_give_and_the_chosen_one_in_the_picture() {
    Page page = browsing.open();
    page.navigate("/disputes");
    page.getByText("Sudan says six soldiers killed").first().click();
    assertThat(page.locator("tr.chosen")).hasCount(0);
    page.getByLabel("Make one answer by").selectOption("conservative-min");
    assertThat(page.locator("tr.chosen").first()).containsText("conservative-min");
    assertThat(page.locator("svg.dispute .policy").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("policy=conservative-min"));
    page.context().close();
  }

  @Test
  void a_story_shows_who_has_it_from_whom() {
    Page page = browsing.open();
    page.navigate("/stories");
    page.getByText("Sudan says six soldiers killed").first().click();
    assertThat(page.locator("svg.origins .origin").first()).isVisible();
    assertThat(page.locator("#told-by tbody tr")).hasCount(4);
    page.context().close();
  }

  @Test
  void the_filtered_map_shows_the_places_of_the_list_and_its_csv_has_the_rows_of_the_api()
      throws IOException {
    Page page = browsing.open();
    page.navigate("/happenings");
    page.getByLabel("Event", new Page.GetByLabelOptions().setExact(true)).selectOption("ASSAULT");
    page.waitForURL(Pattern.compile("type=ASSAULT"));
    int listed = page.locator(".spots [data-lat]").count();
    assertThat(listed).isPositive();
    assertThat(page.locator(".leaflet-map path.spot")).hasCount(listed);
    Download download =
        page.waitForDownload(() -> page.locator(".tools a", in("CSV")).first().click());
    List<String> csv = Files.readAllLines(download.path());
    String json = page.request().get("/api/v1/events?type=ASSAULT&format=jsonl").text();
    assertThat(csv.size() - 1).isEqualTo((int) json.lines().count()).isPositive();
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 400"})
  void no_page_has_a_fault_that_axe_finds(ColorScheme scheme, int width) {
    Page page =
        browsing.open(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme));
    List<String> faults = new ArrayList<>();
    for (String path : everyPage(page)) {
      page.navigate(path);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
      violations.forEach(
          rule ->
              faults.add(path + ": " + rule.getId() + " " + rule.getNodes().get(0).getTarget()));
      int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
      if (wide > width) {
        faults.add(path + ": " + wide + " pixels wide in a window of " + width);
      }
    }
    assertThat(faults).isEmpty();
    page.context().close();
  }

  /** The fixed addresses, and one page of each sort that they lead to. */
  private static List<String> everyPage(Page page) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "/",
                "/claims",
                "/happenings",
                "/stories",
                "/disputes",
                "/sources",
                "/outlets",
                "/reports",
                "/reviews",
                "/add",
                "/nothing-here"));
    for (String list : List.copyOf(all)) {
      page.navigate(list);
      Object found =
          page.evaluate(
              "[...document.querySelectorAll('main a')].map(a => a.getAttribute('href'))"
                  + ".filter(h => /^\\/(report|story|dispute|source|outlet|happening)\\?/.test(h))"
                  + ".slice(0, 1)");
      ((List<?>) found).forEach(href -> all.add(String.valueOf(href)));
    }
    page.navigate("/stories");
    page.locator("tbody a").first().click();
    all.add(page.locator("a[href^='/happening?']").first().getAttribute("href"));
    page.navigate("/reports");
    page.locator("tbody a").first().click();
    all.add(page.locator("a[href^='/review?']").first().getAttribute("href"));
    return all.stream().distinct().toList();
  }

  @Test
  void nothing_was_asked_of_any_other_host_and_the_browser_had_nothing_to_complain_of() {
    Page page = browsing.open();
    page.navigate("/happenings");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.context().close();
    browsing.assertNothingLeftTheMachine();
    browsing.assertNoComplaints();
  }

  private static Page.LocatorOptions in(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void tabTo(Page page, String selector) {
    tabTo(page, selector, "");
  }

  /** Presses Tab until the focus is on an element with these words. */
  private static void tabTo(Page page, String selector, String words) {
    for (int i = 0; i < 400; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate(
              "([selector, words]) => document.activeElement.matches(selector)"
                  + " && document.activeElement.textContent.includes(words)",
              List.of(selector, words)))) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }
}
