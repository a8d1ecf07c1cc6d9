package hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String TEXT =
      "Police said on Friday that the strike in the port was over.\n";

  @TempDir private Path folder = Path.of(".");
  private Intake intake = new Intake(IntakeSettings.DEFAULT);

  @BeforeEach
  void withDefaults() {
    intake = new Intake(IntakeSettings.DEFAULT);
  }

  private List<Taken> take(String... inputs) {
    try (Stream<Taken> taken = intake.take(List.of(inputs), InputStream.nullInputStream())) {
      return taken.toList();
    }
  }

  private List<Taken> takeStandardInput(String content) {
    InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    try (Stream<Taken> taken = intake.take(List.of("-"), in)) {
      return taken.toList();
    }
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private static Article article(Taken taken) {
    assertThat(taken).isInstanceOf(Received.class);
    return ((Received) taken).article();
  }

  private static SetAside setAside(Taken taken) {
    assertThat(taken).isInstanceOf(SetAside.class);
    return (SetAside) taken;
  }

  @Test
  void a_text_file_is_its_report_unchanged() throws IOException {
    String text = "\n  KYIV (AP) — Shells fell 🔥.\r\n\r\nThe army said so.  \n";
    Article article = article(take(file("a.txt", text)).get(0));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.credits()).containsExactly("AP");
    assertThat(article.published()).isNull();
  }

  @Test
  void front_matter_tells_about_the_report_and_is_no_part_of_it() throws IOException {
    String header =
        "---\ntitle: \"Port: strike over\"\noutlet: The Coast Gazette\npublished: 2024-08-09\n"
            + "url: https://www.coastgazette.example/1\nbyline: A. Writer\nsection: News\n---\n\n";
    Article article = article(take(file("a.txt", header + TEXT)).get(0));
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.title()).isEqualTo("Port: strike over");
    assertThat(article.outlet().name()).isEqualTo("The Coast Gazette");
    assertThat(article.outlet().domain()).isEqualTo("coastgazette.example");
    assertThat(article.published()).isEqualTo("2024-08-09");
    assertThat(article.byline()).isEqualTo("A. Writer");
  }

  @Test
  void a_rule_of_dashes_is_no_front_matter() throws IOException {
    String text = "---\nThe port: what we know, by our staff\n---\n" + TEXT;
    assertThat(article(take(file("a.txt", text)).get(0)).text()).isEqualTo(text);
  }

  @Test
  void options_stand_in_where_a_report_does_not_say() throws IOException {
    intake = new Intake(new IntakeSettings("The Herald", "2024-08-01", "Strike", 1000));
    Article plain = article(take(file("a.txt", TEXT)).get(0));
    Article told = article(take(file("b.txt", "---\noutlet: The Gazette\n---\n" + TEXT)).get(0));
    assertThat(plain.outlet().name()).isEqualTo("The Herald");
    assertThat(plain.published()).isEqualTo("2024-08-01");
    assertThat(told.outlet().name()).isEqualTo("The Gazette");
    assertThat(told.title()).isEqualTo("Strike");
  }

  @Test
  void the_same_report_has_the_same_id_and_another_has_another() throws IOException {
    String first = article(take(file("a.txt", TEXT)).get(0)).id();
    String again = article(take(file("sub/b.txt", TEXT)).get(0)).id();
    String other = article(take(file("c.txt", TEXT + "It was long.")).get(0)).id();
    assertThat(again).isEqualTo(first).isNotEqualTo(other);
    assertThat(
            article(
                    takeStandardInput("{\"id\": \"n-7\", \"text\": \"" + TEXT.strip() + "\"}")
                        .get(0))
                .id())
        .isEqualTo("n-7");
  }

  @Test
  void a_folder_is_read_in_order_without_hidden_and_other_files() throws IOException {
    file("z.txt", TEXT);
    file("b/one.txt", TEXT);
    file("b/.hidden.txt", TEXT);
    file("b/picture.png", "no text");
    file("a.jsonl", "{\"text\": \"" + TEXT.strip() + "\"}\n");
    assertThat(take(folder.toString()))
        .extracting(
            taken -> folder.relativize(Path.of(taken.where().replaceAll(":\\d+$", ""))).toString())
        .containsExactly("a.jsonl", Path.of("b", "one.txt").toString(), "z.txt");
  }

  @Test
  void a_folder_that_links_to_itself_ends() throws IOException {
    file("a/one.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    assertThat(take(folder.toString())).hasSize(1);
  }

  @Test
  void a_folder_without_reports_and_a_missing_file_are_told() throws IOException {
    Files.createDirectories(folder.resolve("none"));
    List<Taken> taken = take(folder.resolve("none").toString(), folder + "/gone.txt");
    assertThat(setAside(taken.get(0)).reason()).isEqualTo(Reason.NO_REPORTS);
    assertThat(setAside(taken.get(1)).reason()).isEqualTo(Reason.MISSING_FILE);
    assertThat(taken.get(1)).hasToString(folder + "/gone.txt: no such file or folder");
  }

  @Test
  void a_broken_line_is_set_aside_and_the_rest_goes_on() throws IOException {
    String good = "{\"text\": \"" + TEXT.strip() + "\", \"published\": \"2024-08-09\"}";
    String lines =
        String.join(
            "\n",
            good,
            "{\"text\": \"no end",
            "",
            "[1, 2]",
            "{\"title\": \"no text\"}",
            "{\"text\": \"" + TEXT.strip() + "\", \"published\": \"2024-13-45\"}",
            "{\"text\": \"" + TEXT.strip() + "\", \"title\": {\"en\": \"no string\"}}",
            "\ufeff" + good);
    String name = file("news.jsonl", lines);
    List<Taken> taken = take(name);
    assertThat(taken)
        .extracting(Taken::where)
        .containsExactly(
            name + ":1",
            name + ":2",
            name + ":4",
            name + ":5",
            name + ":6",
            name + ":7",
            name + ":8");
    assertThat(taken.subList(1, 6))
        .extracting(t -> setAside(t).reason())
        .containsExactly(
            Reason.BROKEN_LINE,
            Reason.BROKEN_LINE,
            Reason.BROKEN_LINE,
            Reason.BAD_DATE,
            Reason.BROKEN_LINE);
    assertThat(setAside(taken.get(4)).message()).contains("\"published\"").contains("2024-13-45");
    assertThat(article(taken.get(6)).published()).isEqualTo("2024-08-09");
  }

  @Test
  void a_json_file_holds_one_report_or_an_array() throws IOException {
    String one =
        "{\n  \"text\": \""
            + TEXT.strip()
            + "\",\n  \"outlet\": {\"name\": \"G\", \"country\": \"GHA\"}\n}";
    assertThat(article(take(file("one.json", one)).get(0)).outlet().country()).isEqualTo("GHA");
    assertThat(take(file("many.json", "[" + one + ",\n" + one + "]"))).hasSize(2);
    List<Taken> broken = take(file("broken.json", "[" + one + ",\n{\"text\": "));
    assertThat(article(broken.get(0)).text()).isEqualTo(TEXT.strip());
    assertThat(setAside(broken.get(1)).reason()).isEqualTo(Reason.BROKEN_JSON);
    assertThat(broken).hasSize(2);
  }

  @Test
  void standard_input_may_be_text_lines_or_a_page() {
    String line = "{\"text\": \"" + TEXT.strip() + "\"}\n";
    assertThat(article(takeStandardInput(TEXT).get(0)).text()).isEqualTo(TEXT);
    assertThat(takeStandardInput(line + line)).hasSize(2);
    assertThat(
            article(takeStandardInput("<!DOCTYPE html><p>" + TEXT.repeat(3) + "</p>").get(0))
                .text())
        .startsWith("Police said");
  }

  @Test
  void lines_are_read_only_as_they_are_asked_for() {
    byte[] line = ("{\"text\": \"" + TEXT.strip() + "\"}\n").getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    Iterator<Taken> taken = intake.take(List.of("-"), endless).iterator();
    for (int i = 1; i <= 100; i++) {
      assertThat(taken.next().where()).isEqualTo("standard input:" + i);
    }
  }

  @Test
  void what_is_too_large_empty_binary_or_foreign_is_named() throws IOException {
    intake = new Intake(new IntakeSettings(null, null, null, 500));
    Files.write(folder.resolve("b.txt"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
    List<Taken> taken =
        take(
            file("large.txt", TEXT.repeat(20)),
            file("empty.txt", " \n"),
            folder + "/b.txt",
            file(
                "f.txt",
                "Les autorités ont annoncé que la grève dans le port est finie pour le moment."),
            file(
                "line.jsonl",
                "{\"text\": \"" + "a b ".repeat(2000) + "\"}\n{\"text\": \"Short.\"}"),
            file("page.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>"));
    assertThat(taken.subList(0, 5))
        .extracting(t -> setAside(t).reason())
        .containsExactly(
            Reason.TOO_LARGE, Reason.EMPTY, Reason.BINARY, Reason.NOT_ENGLISH, Reason.TOO_LARGE);
    assertThat(setAside(taken.get(3)).message())
        .isEqualTo("is French; only English reports are read");
    assertThat(article(taken.get(5)).text()).isEqualTo("Short.");
    assertThat(setAside(taken.get(6)).reason()).isEqualTo(Reason.NO_ARTICLE);
  }

  @Test
  void every_message_is_one_line_and_reasons_have_their_own_names() throws IOException {
    List<Taken> taken = take(file("x.jsonl", "{\"text\": \"a\nb\"}\nnull\n\"\\u12\"\n"));
    assertThat(taken).allSatisfy(t -> assertThat(setAside(t).message()).doesNotContain("\n"));
    assertThat(Arrays.stream(Reason.values()).map(Reason::code))
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).matches("[a-z]+(-[a-z]+)*"));
  }
}
