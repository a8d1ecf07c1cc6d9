package hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluation.GvaCorpus.GvaReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GvaCorpusTest {
  @TempDir private Path folder;

  @Test
  void aLineIsAReportAndWhatTheRegistrySays() throws IOException {
    List<GvaReport> reports =
        read(
            """
            {"id": "a1", "dct": "2015-03-04", "outlet": "valley.example", "title": "Two shot",
             "text": "Two men were shot.", "gold": {"incident": "77", "date": "2015-03-03",
             "state": "Ohio", "city": "Elm Grove", "killed": 0, "injured": 2}}
            """);
    assertThat(reports).hasSize(1);
    GvaReport report = reports.get(0);
    assertThat(report.id()).isEqualTo("a1");
    assertThat(report.article().published()).isEqualTo("2015-03-04");
    assertThat(report.article().outlet().name()).isEqualTo("valley.example");
    assertThat(report.article().url()).isNull();
    assertThat(report.incident()).isEqualTo("77");
    assertThat(report.injured()).isEqualTo(2);
  }

  @Test
  void aLineWithoutAnIncidentIsNamed() {
    assertThatThrownBy(() -> read("{\"id\": \"a1\", \"text\": \"x\", \"gold\": {}}"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("gva.jsonl, line 1: expected an object");
  }

  private List<GvaReport> read(String lines) throws IOException {
    Path file = folder.resolve("gva.jsonl");
    Files.writeString(file, lines.replace("\n ", " "));
    return GvaCorpus.read(file);
  }
}
