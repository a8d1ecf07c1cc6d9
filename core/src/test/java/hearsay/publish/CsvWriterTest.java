package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearsay.model.Reading;
import hearsay.publish.wording.Cells;
import hearsay.publish.wording.EventColumn;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  @Test
  void givesEachEventARow() throws IOException {
    List<NamedCsvRecord> rows = rows(TestReadings.border(), TestReadings.border());
    assertThat(rows)
        .extracting(row -> row.getField("event_id"))
        .containsExactly("e1", "e2", "e3", "e1", "e2", "e3");
  }

  @Test
  void saysWhoDidWhatToWhomWhenAndWhereAndWhoTellsUs() throws IOException {
    assertThat(rows(TestReadings.border()).get(0).getFieldsAsMap())
        .containsEntry("report_id", "border")
        .containsEntry("type", "ASSAULT")
        .containsEntry("quad", "material conflict")
        .containsEntry("goldstein", "-10.0")
        .containsEntry("actor", "Sudanese paramilitary fighters")
        .containsEntry("actor_country", "SDN")
        .containsEntry("recipient_sector", "MIL")
        .containsEntry("place", "Adré")
        .containsEntry("lat", "13.4667")
        .containsEntry("time_start", "2025-03-03")
        .containsEntry("time_end", "2025-03-04")
        .containsEntry("certainty", "certain")
        .containsEntry("claim_id", "c2")
        .containsEntry(
            "chain",
            "Sahel Wire ← the Daily Ledger (JRN)"
                + " ← a senior military official (anonymous, TCD, MIL)")
        .containsEntry("trigger", "killed")
        .containsEntry("trigger_begin", "111")
        .containsEntry("killed_min", "0")
        .containsEntry("killed_max", "40")
        .containsEntry("wounded_min", "");
  }

  @Test
  void leavesACellEmptyWhereTheReportDoesNotSay() throws IOException {
    assertThat(rows(TestReadings.border()).get(1).getFieldsAsMap())
        .containsEntry("place", "")
        .containsEntry("time", "")
        .containsEntry("geonameid", "");
  }

  @Test
  void keepsWordsOfAReportFromRunningAsAFormula() {
    assertThat(Cells.safe("=HYPERLINK(\"http://x\")")).isEqualTo("'=HYPERLINK(\"http://x\")");
    assertThat(Cells.safe("\t@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(Cells.safe("+1")).isEqualTo("'+1");
    assertThat(Cells.safe("－1")).isEqualTo("'－1");
    assertThat(Cells.safe("a = b")).isEqualTo("a = b");
  }

  @Property(tries = 100)
  void givesAnyEventAsManyCellsAsThereAreHeadings(@ForAll("readings") Reading reading)
      throws IOException {
    assertThat(rows(reading))
        .hasSize(reading.events().size())
        .allMatch(row -> row.getFieldCount() == EventColumn.headings().size());
  }

  @Property(tries = 100)
  void letsNoCellBeginAFormulaButNumbers(@ForAll("readings") Reading reading) throws IOException {
    assertThat(rows(reading))
        .allSatisfy(
            row ->
                assertThat(row.getFields())
                    .noneMatch(
                        cell -> cell.matches("(?s)[=+@\\t\\r].*|-(?![0-9.]+(E[0-9]+)?$).*")));
  }

  @Provide
  Arbitrary<Reading> readings() {
    return AnyRecord.of(Reading.class);
  }

  private static List<NamedCsvRecord> rows(Reading... readings) throws IOException {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = new CsvWriter(out)) {
      for (Reading reading : readings) {
        writer.write(reading);
      }
    }
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
      return csv.stream().toList();
    }
  }
}
