package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is thrown at {@code hearsay read}, the person learns what and where, and the rest is
 * read.
 */
class BadInputTest {
  private static final String GOOD =
      "The army said on Monday that it had left the town of Goma after three days of fighting. "
          + "Residents told reporters that at least 12 people had been killed.";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Run read(Path... inputs) {
    List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
    arguments.add("--out");
    arguments.add(output().toString());
    for (Path input : inputs) {
      arguments.add(input.toString());
    }
    return Run.of(arguments);
  }

  private Path output() {
    return folder.resolve("readings.out");
  }

  private List<String> readings() throws IOException {
    return Files.readAllLines(output());
  }

  @Test
  void badFilesAreNamedAndCountedWhileTheGoodOnesAreRead() throws IOException {
    Path broken =
        file(
            "lines.jsonl",
            "{\"text\": \"" + GOOD + "\"}\n{\"text\": oops}\n{\"text\": \"" + GOOD + "\"}\n");
    Path binary = folder.resolve("photo.txt");
    Files.write(
        binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, (byte) 0xff, 0, 7});
    Run run =
        read(
            folder.resolve("gone.txt"),
            file("empty.txt", " \n"),
            binary,
            file(
                "german.txt",
                "Die Armee teilte am Montag mit, dass sie die Stadt nach drei Tagen verlassen habe."
                    + " Die Bewohner berichteten von vielen Toten."),
            broken,
            file("page.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>"),
            file("when.txt", "---\npublished: 2024-13-45\n---\n" + GOOD),
            file("good.txt", GOOD));
    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_SET_ASIDE);
    assertThat(run.err())
        .contains(
            "gone.txt",
            "empty.txt",
            "photo.txt",
            "German",
            "lines.jsonl",
            "page.html",
            "2024-13-45")
        .contains("3 read, 7 set aside")
        .contains(
            "1 missing-file", "1 empty", "1 binary", "1 not-english", "1 no-article", "1 bad-date")
        .doesNotContain("Exception");
    assertThat(run.err().lines().filter(line -> line.contains("lines.jsonl")))
        .anyMatch(line -> line.contains("2"));
    assertThat(readings()).hasSize(3);
  }

  @Test
  void anEmptyNameIsNotThePresentFolder() {
    Run run = Run.of(List.of("read", "", "--out", folder.resolve("none.txt").toString()));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.err())
        .contains("an empty name")
        .contains("0 read, 1 set aside (1 missing-file)");
  }

  @Test
  void otherEncodingsAreRead() throws IOException {
    String text = GOOD + " “The people of São Tomé are safe,” the minister said.";
    Run run =
        read(
            file("cp1252.txt", text, Charset.forName("windows-1252")),
            file("utf16.txt", "\uFEFF" + text, StandardCharsets.UTF_16LE),
            file("utf8.txt", "\uFEFF" + text));
    assertThat(run.exitCode()).isZero();
    assertThat(readings())
        .hasSize(3)
        .allMatch(line -> line.contains("“The people of São Tomé are safe,”"));
  }

  @Test
  void aSentenceOfFiveThousandWordsIsRead() throws IOException {
    Run run = read(file("endless.txt", GOOD + " and the army said".repeat(1_250)));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void tenThousandNestedQuotationMarksAreRead() throws IOException {
    Run run = read(file("quotes.txt", GOOD + " “".repeat(10_000) + "said" + "”".repeat(10_000)));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void aTextBeyondTheLimitIsSetAsideWithWhatToDo() throws IOException {
    Run run = read(file("huge.txt", (GOOD + "\n\n").repeat(10_000_000 / GOOD.length())));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.err()).contains("huge.txt", "1 too-large");
  }

  @Test
  void aFolderWithoutReportsSaysSo() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    Run run = read(empty);
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.err()).contains("nothing");
  }

  @Test
  void anImpossibleDateOnTheCommandLineIsWrongUsage() throws IOException {
    Run run = Run.of(List.of("read", file("a.txt", GOOD).toString(), "--published", "2024-02-30"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("2024-02-30");
  }

  @Test
  void anUnknownFormatIsWrongUsageAndNamesTheOthers() throws IOException {
    Run run = Run.of(List.of("read", file("a.txt", GOOD).toString(), "--format", "xml"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("xml", "jsonl");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() throws IOException {
    String nowhere = folder.resolve("no/such/folder/out.jsonl").toString();
    Run run = Run.of(List.of("read", file("a.txt", GOOD).toString(), "--out", nowhere));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_WRITTEN);
    assertThat(run.err()).contains(nowhere).doesNotContain("Exception");
  }

  @Test
  void aCorpusOfAnotherFormatIsNotReadAndNamed() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Run run = Run.of(List.of("evaluate", "attribution", "--data", corpus.toString()));
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.err()).contains("expected a PolNeAR split folder").doesNotContain("Exception");
  }
}
