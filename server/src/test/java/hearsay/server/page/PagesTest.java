package hearsay.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hearsay.model.Reading;
import hearsay.publish.JsonlReader;
import hearsay.server.ServerSettings;
import hearsay.server.Site;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PagesTest {
  /** So many addresses of one sort are followed. */
  private static final int OF_A_SORT = 5;

  private static Site site;

  @BeforeAll
  static void open() throws IOException {
    List<Reading> readings = new ArrayList<>(Site.groups());
    readings.addAll(clash());
    site = Site.of(readings, ServerSettings.here(0));
  }

  /** The examples that tell of one clash, as they were once read. */
  private static List<Reading> clash() throws IOException {
    List<Reading> readings = new ArrayList<>();
    try (JsonlReader lines =
        new JsonlReader(
            new InputStreamReader(
                Objects.requireNonNull(Site.class.getResourceAsStream("clash.readings.jsonl")),
                StandardCharsets.UTF_8))) {
      for (Optional<Reading> next = lines.next(); next.isPresent(); next = lines.next()) {
        readings.add(next.get());
      }
    }
    return readings;
  }

  @AfterAll
  static void close() throws IOException {
    site.close();
  }

  @Test
  void every_link_of_every_page_leads_somewhere() throws Exception {
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    Set<String> met = new LinkedHashSet<>(open);
    Map<String, Integer> sorts = new HashMap<>();
    List<String> broken = new ArrayList<>();
    while (!open.isEmpty()) {
      String path = open.removeFirst();
      HttpResponse<String> answer = site.get(path);
      if (answer.statusCode() != 200) {
        broken.add(answer.statusCode() + " " + path);
      } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        for (String next : links(answer.body())) {
          if (sorts.merge(sort(next), 1, Integer::sum) <= OF_A_SORT && met.add(next)) {
            open.add(next);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(sorts.keySet())
        .contains("/report", "/story", "/happening", "/dispute", "/source", "/outlet", "/review");
  }

  /** What the pages link to and load, within the workbench. */
  private static List<String> links(String html) {
    Document page = Jsoup.parse(html);
    List<String> links = new ArrayList<>();
    for (Element element : page.select("a[href], link[href], script[src], [data-world]")) {
      for (String attribute : List.of("href", "src", "data-world")) {
        String address = element.attr(attribute).replaceFirst("#.*", "");
        if (address.startsWith("/")) {
          links.add(address.replace(" ", "%20"));
        }
      }
    }
    return links;
  }

  /** The path, with the names of what is asked. */
  private static String sort(String address) {
    return address.replaceFirst("\\?.*", "").replaceFirst("(/api/v1/[a-z]+/).*", "$1");
  }

  @Test
  void a_page_s_table_and_its_csv_have_the_same_rows() throws Exception {
    for (String list : List.of("/stories", "/sources", "/outlets", "/reports")) {
      int rows = Jsoup.parse(site.get(list).body()).select("tbody tr").size();
      try (CsvReader<CsvRecord> csv =
          CsvReader.builder().ofCsvRecord(site.get(list + "?format=csv").body())) {
        assertThat(csv.stream().skip(1)).as(list).hasSize(rows).isNotEmpty();
      }
    }
  }

  @Test
  void pages_go_on_where_the_one_before_ended() throws Exception {
    Set<String> first = rows("/reports");
    String more = Jsoup.parse(site.get("/reports").body()).select("a[rel=next]").attr("href");
    assertThat(more).startsWith("/reports?after=");
    assertThat(rows(more)).isNotEmpty().doesNotContainAnyElementsOf(first);
  }

  private static Set<String> rows(String path) throws Exception {
    return new LinkedHashSet<>(
        Jsoup.parse(site.get(path).body()).select("tbody a").eachAttr("href"));
  }

  @Test
  void a_policy_changes_the_band_and_no_figure() throws Exception {
    String dispute = Jsoup.parse(site.get("/disputes").body()).select("tbody a").attr("href");
    Document plain = Jsoup.parse(site.get(dispute).body());
    Document chosen = Jsoup.parse(site.get(dispute + "&policy=conservative-min").body());
    assertThat(plain.select("svg .policy")).isEmpty();
    assertThat(chosen.select("svg .policy")).isNotEmpty();
    assertThat(chosen.select("svg .figure").eachText())
        .isEqualTo(plain.select("svg .figure").eachText());
  }

  @Test
  void what_makes_no_sense_is_answered_with_words_for_a_person() throws Exception {
    assertRefused("/dispute?story=x", 404, "No figures are compared");
    assertRefused("/report", 400, "id: must be given");
    assertRefused("/claims?type=WAR", 400, "there are:");
    assertRefused("/claims?from=yesterday", 400, "write one as 2024-08-09");
    assertRefused("/stories?order=best", 400, "is newest or largest");
    assertRefused("/stories?after=zz", 400, "no cursor");
    assertRefused("/review?report=x&about=thing&part=c1", 400, "is claim, event or figure");
  }

  private static void assertRefused(String path, int status, String words) throws Exception {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("main").text()).as(path).contains(words);
  }
}
