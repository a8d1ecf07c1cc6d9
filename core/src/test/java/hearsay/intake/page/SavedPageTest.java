package hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SavedPageTest {
  private static final String FIRST =
      "Fishermen in the harbour of Port Lero stayed ashore on Monday, and their union said that"
          + " <b>four hundred</b> boats had joined the strike.";
  private static final String SECOND =
      "The ministry of fisheries put the number at about one hundred and fifty, and said that talks"
          + " would begin <a href='/w'>on Wednesday</a>.";

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static String bodyOf(String body) {
    return SavedPage.parse(page("", body)).body().text();
  }

  private static final String ARTICLE =
      "<article><h1>Boats stay ashore</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></article>";

  private static final String TEXT =
      "Fishermen in the harbour of Port Lero stayed ashore on Monday, and their union said that"
          + " four hundred boats had joined the strike.\n\n"
          + "The ministry of fisheries put the number at about one hundred and fifty, and said that"
          + " talks would begin on Wednesday.";

  @Test
  void keeps_the_paragraphs_and_leaves_the_headline() {
    assertThat(bodyOf(ARTICLE)).isEqualTo(TEXT);
  }

  @Test
  void leaves_what_stands_around_an_article() {
    assertThat(
            bodyOf(
                "<header><nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav></header>"
                    + ARTICLE
                    + "<aside><h2>More stories</h2><ul><li><a href='/1'>Ferry line opens again after"
                    + " three weeks</a></li></ul></aside>"
                    + "<div id='comments'><p>I was there, and I can tell you that there were at the"
                    + " very least five hundred of them.</p></div>"
                    + "<footer><p>Copyright of the publisher, all rights reserved, and no part may be"
                    + " copied.</p></footer>"))
        .isEqualTo(TEXT);
  }

  @Test
  void leaves_what_stands_inside_an_article_but_tells_nothing() {
    assertThat(
            bodyOf(
                "<article><p class='byline'>By A. Writer, 9 August 2024</p><p>"
                    + FIRST
                    + "</p><figure><img src='b.jpg'><figcaption>Boats at the quay of Port Lero."
                    + "</figcaption></figure><div class='ad-slot'>Advertisement</div>"
                    + "<p><a href='/x'>Read more: How the catch has shrunk</a></p>"
                    + "<div class='newsletterSignup'><p>Sign up for our morning letter.</p></div><p>"
                    + SECOND
                    + "</p><script>var text = 'never shown';</script>"
                    + "<p>Follow us on Facebook for more.</p></article>"))
        .isEqualTo(TEXT);
  }

  @Test
  void finds_an_article_that_nothing_names() {
    assertThat(
            bodyOf(
                "<div><div><a href='/'>Home</a> | <a href='/n'>News</a></div><div><div>"
                    + FIRST
                    + "<br><br>"
                    + SECOND
                    + "</div></div><div><a href='/1'>One</a> <a href='/2'>Two</a></div></div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void a_name_of_furniture_on_a_wrapper_does_not_lose_the_article() {
    assertThat(bodyOf("<div class='sidebar-layout has-comments'>" + ARTICLE + "</div>"))
        .isEqualTo(TEXT);
  }

  @Test
  void takes_the_text_told_to_machines_where_the_page_shows_none() {
    String told = TEXT.replace("\n", "\\n") + "\\n\\n" + TEXT.replace("\n", "\\n");
    SavedPage page =
        SavedPage.parse(
            page(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                    + told
                    + "\"}</script>",
                "<div id='app'>Loading…</div>"));
    assertThat(page.body().text()).isEqualTo(TEXT + "\n\n" + TEXT);
    assertThat(page.body().map().pieces()).isEmpty();
  }

  @Test
  void reads_linked_data_first() {
    PageMetadata metadata =
        SavedPage.parse(
                page(
                    "<title>Boats stay ashore | Lero Gazette</title>"
                        + "<meta property='og:site_name' content='Lero Gazette'>"
                        + "<meta property='article:published_time' content='2024-08-10'>"
                        + "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\"},"
                        + "{\"@type\": [\"NewsArticle\"], \"headline\": \"Boats stay ashore\","
                        + "\"datePublished\": \"2024-08-09T06:00:00Z\", \"author\": [{\"@id\": \"#a\"},"
                        + "{\"name\": \"B. Other\"}], \"publisher\": {\"name\": \"Associated Press\"},"
                        + "\"url\": \"https://lero.example/boats\",},"
                        + "{\"@id\": \"#a\", \"name\": \"A. Writer\"}]}</script>",
                    ARTICLE))
            .metadata();
    assertThat(metadata.title()).isEqualTo("Boats stay ashore");
    assertThat(metadata.published()).isEqualTo("2024-08-09T06:00:00Z");
    assertThat(metadata.byline()).isEqualTo("A. Writer, B. Other");
    assertThat(metadata.outlet()).isEqualTo("Lero Gazette");
    assertThat(metadata.holders()).containsExactly("Associated Press");
    assertThat(metadata.url()).isEqualTo("https://lero.example/boats");
  }

  @Test
  void reads_meta_elements_and_what_the_page_shows_else() {
    PageMetadata metadata =
        SavedPage.parse(
                "<!-- saved from url=(0026)https://lero.example/boats -->"
                    + page(
                        "<meta property='og:title' content='Boats stay ashore - Lero Gazette'>"
                            + "<meta name='application-name' content='Lero Gazette'>",
                        "<p class='byline'>By A. Writer | 9 August</p>"
                            + "<time datetime='2024-08-09'>Friday</time>"
                            + ARTICLE))
            .metadata();
    assertThat(metadata.title()).isEqualTo("Boats stay ashore");
    assertThat(metadata.byline()).isEqualTo("A. Writer");
    assertThat(metadata.published()).isEqualTo("2024-08-09");
    assertThat(metadata.url()).isEqualTo("https://lero.example/boats");
  }

  @Test
  void hostile_pages_end_soon_and_lose_nothing_else() {
    String deep = "<div>".repeat(100_000) + "x" + "</div>".repeat(100_000);
    String attribute = "<div class='" + "ad ".repeat(300_000) + "'>x</div>";
    String siblings = "<span>x</span>".repeat(100_000);
    String json = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>";
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(bodyOf(ARTICLE + attribute)).isEqualTo(TEXT);
          assertThat(bodyOf(ARTICLE + deep)).startsWith(TEXT);
          assertThat(bodyOf(ARTICLE + json)).isEqualTo(TEXT);
          assertThat(bodyOf(entity + ARTICLE)).isEqualTo(TEXT);
          assertThat(bodyOf(siblings + ARTICLE)).contains("four hundred boats");
          assertThat(bodyOf("<p>".repeat(50_000))).isEmpty();
          assertThat(SavedPage.parse("").body().text()).isEmpty();
        });
  }

  @Test
  void scripts_styles_and_hidden_words_never_become_text() {
    assertThat(
            bodyOf(
                "<article><p>"
                    + FIRST
                    + "<span style='display: none'>hidden</span><span hidden>hidden</span>"
                    + "<script>script</script><style>style</style><template>t</template></p><p>"
                    + SECOND
                    + "</p></article>"))
        .isEqualTo(TEXT);
  }
}
