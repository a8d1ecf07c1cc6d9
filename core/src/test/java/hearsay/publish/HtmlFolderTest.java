package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Outlet;
import hearsay.model.Reading;
import hearsay.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFolderTest {
  @TempDir private Path folder;

  @Test
  void writesAPageForEachReportAndAnIndexThatLeadsToThem() throws IOException {
    try (ReadingWriter writer = Format.HTML.openFolder(folder.resolve("pages"))) {
      writer.write(TestReadings.border());
      writer.write(TestReadings.empty());
    }
    Document index = Jsoup.parse(folder.resolve("pages/index.html").toFile());
    assertThat(index.select("#reports a").eachText())
        .containsExactly("Dozens killed as fighters cross into Chad, paper says", "r0");
    for (String page : index.select("#reports a").eachAttr("href")) {
      assertThat(folder.resolve("pages").resolve(page)).isNotEmptyFile();
    }
  }

  @Test
  void namesFilesSafelyWhateverTheReportsAreCalled() throws IOException {
    List<String> ids = List.of("../../etc/passwd", "a/b", "A-B", "index", "…", "x".repeat(300));
    try (ReadingWriter writer = Format.HTML.openFolder(folder)) {
      for (String id : ids) {
        writer.write(called(id));
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "index.html",
              "etc-passwd.html",
              "a-b.html",
              "A-B-2.html",
              "index-2.html",
              "report.html",
              "x".repeat(80) + ".html");
    }
  }

  @Test
  void aSinglePageHoldsASingleReport() throws IOException {
    try (ReadingWriter writer = Format.HTML.open(new ByteArrayOutputStream())) {
      writer.write(TestReadings.border());
      assertThatThrownBy(() -> writer.write(TestReadings.empty()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("folder");
    }
  }

  @Test
  void onlyPagesNeedAFolder() {
    assertThat(Format.values()).filteredOn(Format::severalNeedFolder).containsExactly(Format.HTML);
    assertThatThrownBy(() -> Format.CSV.openFolder(folder))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Reading called(String id) {
    Report report =
        new Report(
            id, null, null, null, "en", Outlet.UNKNOWN, null, null, List.of(), "Nothing new.");
    return new Reading(
        Reading.SCHEMA, report, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
