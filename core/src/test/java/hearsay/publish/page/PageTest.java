package hearsay.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.CodePointText;
import hearsay.model.Reading;
import hearsay.publish.AnyRecord;
import hearsay.publish.TestReadings;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Document BORDER = Jsoup.parse(Page.of(TestReadings.border()));

  @Test
  void holdsTheWholeArticleUnchanged() {
    assertThat(paragraphs(BORDER)).isEqualTo(paragraphs(TestReadings.border()));
  }

  @Test
  void numbersEveryClaimInTheArticle() {
    assertThat(BORDER.select("#text .number").eachText())
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
  }

  @Test
  void saysInWordsWhoMakesAClaim() {
    assertThat(one("#text .number[href=#c2]").attr("aria-label"))
        .isEqualTo(
            "Claim 2: Sahel Wire ← the Daily Ledger (JRN)"
                + " ← a senior military official (anonymous, TCD, MIL)");
  }

  @Test
  void tellsQuotedFromRetoldByMoreThanColour() {
    assertThat(one("#text [data-in~=c6]").classNames()).contains("said", "direct");
    assertThat(one("#text [data-in~=c5]").classNames()).contains("said", "indirect");
    assertThat(one("#text .number[href=#c5]").classNames()).contains("denies");
    assertThat(Template.resource("page.css")).contains(".said.indirect { text-decoration-style:");
  }

  @Test
  void showsOnACardWhatIsKnownOfTheClaim() {
    assertThat(one("#c2").text())
        .contains("a senior military official")
        .contains("How it reaches the reader Sahel Wire the Daily Ledger JRN “reported”")
        .contains("Contested by 5 The paramilitaries")
        .contains("ASSAULT Sudanese paramilitary fighters (SDN, PRM)")
        .contains("“up to 40 Chadian soldiers” [0–40] person, killed, TCD");
    assertThat(one("#c7").text()).contains("possible", "hedged: may", "partly quoted");
  }

  @Test
  void laysTheChainsOverOneAnother() {
    assertThat(BORDER.select(".tree > li > ul > li > .who").eachText())
        .containsExactly(
            "the Daily Ledger",
            "General Idris Oumar Hale",
            "The paramilitaries",
            "spokeswoman Amna Saleh",
            "The United Nations");
    assertThat(BORDER.select(".tree > li > ul > li > ul > li > .number").eachText())
        .containsExactly("2", "4");
  }

  @Test
  void drawsOpenAndExcludedBoundsAsSuch() {
    Element more = one("svg[aria-label^=more than 200 people]");
    assertThat(more.select(".fade")).hasSize(1);
    assertThat(more.select("circle.excluded")).hasSize(1);
    Element upTo = one("svg[aria-label^=up to 40]");
    assertThat(upTo.select("circle.end")).hasSize(2);
    assertThat(upTo.select("circle.excluded, .fade")).isEmpty();
    assertThat(one("svg[aria-label^=about 10 km]").select(".about")).hasSize(1);
  }

  @Test
  void putsEventsInOrderOfTimeAndTheUndatedLast() {
    assertThat(BORDER.select("#events tbody tr td:nth-child(5)").eachText())
        .containsExactly("2023", "2025-03-03", "undated");
  }

  @Test
  void marksThePlacesOnTheMap() {
    assertThat(BORDER.select(".map > circle > title").eachText()).contains("Adré", "El Geneina");
    assertThat(one(".map").attr("aria-label")).startsWith("Map of Adré");
  }

  @Test
  void givesEveryTableAsCsv() {
    assertThat(BORDER.select("a[download]")).hasSize(3);
    String csv = one("a[download=figures.csv]").attr("href");
    assertThat(URLDecoder.decode(csv, StandardCharsets.UTF_8))
        .startsWith("data:text/csv;charset=utf-8,id,claim,text,value,min,max")
        .contains("q1,c2,up to 40 Chadian soldiers,,0.0,40.0,false,false,false,person,,killed,TCD");
  }

  @Test
  void namesEveryPictureTableAndControl() {
    assertThat(BORDER.select("svg")).allMatch(svg -> !svg.attr("aria-label").isBlank());
    assertThat(BORDER.select("table")).allMatch(table -> table.selectFirst("caption") != null);
    assertThat(BORDER.select("th")).allMatch(th -> th.hasAttr("scope") || th.hasClass("drawn"));
    assertThat(BORDER.select("button")).allMatch(button -> button.hasAttr("aria-label"));
    assertThat(BORDER.select("h1")).hasSize(1);
  }

  @Test
  void leadsNowhereThatIsNotOnThePage() {
    assertThat(BORDER.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String link : BORDER.select("a[href^=#]").eachAttr("href")) {
      assertThat(BORDER.getElementById(link.substring(1))).as(link).isNotNull();
    }
  }

  @Test
  void needsNothingFromTheNetwork() {
    String page = Page.of(TestReadings.border());
    assertThat(page).doesNotContain(" src=", "url(", "@import", "<link", "fetch(");
    assertThat(BORDER.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") || href.startsWith("data:text/csv"));
  }

  @Test
  void letsOnlyItsOwnScriptAndStyleRun() throws Exception {
    String policy = one("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src 'sha256-" + sha256(one("script").data()) + "'")
        .contains("style-src 'sha256-" + sha256(one("style").data()) + "'")
        .doesNotContain("unsafe");
  }

  @Test
  void leavesOutTheSectionsThatWouldBeEmpty() {
    Document page = Jsoup.parse(Page.of(TestReadings.empty()));
    assertThat(page.select("main section")).isEmpty();
    assertThat(page.select("nav a").eachText()).containsExactly("What is said");
    assertThat(page.select("#text").text()).isEqualTo("Nothing new.");
  }

  @Test
  void isTheSameForTheSameReading() {
    assertThat(Page.of(TestReadings.border())).isEqualTo(Page.of(TestReadings.border()));
  }

  @Property(tries = 60)
  void letsNothingOfAReportBecomeMarkup(@ForAll("readings") Reading reading) {
    Document page = Jsoup.parse(Page.of(reading));
    assertThat(page.select("script, style, img, iframe, object, form, base, link")).hasSize(2);
    assertThat(page.getAllElements())
        .allMatch(
            e -> e.attributes().asList().stream().noneMatch(a -> a.getKey().matches("on.*|style")));
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.matches("(?s)#.*|data:text/csv.*"));
  }

  @Property(tries = 60)
  void losesNoWordOfAnyArticle(@ForAll("readings") Reading reading) {
    assertThat(paragraphs(Jsoup.parse(Page.of(reading))).replaceAll("[\\s\\u0000\\uFFFD]", ""))
        .isEqualTo(paragraphs(reading).replaceAll("[\\s\\u0000\\uFFFD]", ""));
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static Element one(String selector) {
    return Template.part(BORDER, selector);
  }

  /** The article of a page without the claims' numbers. */
  private static String paragraphs(Document page) {
    Document copy = page.clone();
    copy.select("#text .number").remove();
    return copy.select("#text p").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining("\n"));
  }

  private static String paragraphs(Reading reading) {
    CodePointText text = new CodePointText(reading.report().text());
    return ArticleText.paragraphs(text).stream().map(text::at).collect(Collectors.joining("\n"));
  }

  private static String sha256(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
