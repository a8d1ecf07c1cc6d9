package hearsay.publish;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Event;
import hearsay.model.Reading;
import hearsay.publish.wording.EventColumn;
import hearsay.publish.wording.EventColumn.Kind;
import hearsay.publish.wording.ReadingIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read by DuckDB, whose reader of Parquet is its own. */
class ParquetTest {
  private static Connection duck;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws SQLException {
    duck = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  static void close() throws SQLException {
    duck.close();
  }

  @Test
  void hasAColumnForEachOfTheEventTable() throws IOException, SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet columns = statement.executeQuery("DESCRIBE SELECT * FROM " + file())) {
      for (EventColumn column : EventColumn.values()) {
        assertThat(columns.next()).isTrue();
        assertThat(columns.getString(1)).isEqualTo(column.heading());
        assertThat(columns.getString(2)).isEqualTo(type(column.kind()));
      }
      assertThat(columns.next()).isFalse();
    }
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case TEXT -> "VARCHAR";
      case WHOLE -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case TEXTS -> "VARCHAR[]";
      case NUMBERS -> "DOUBLE[]";
    };
  }

  @Test
  void givesBackEveryValueOfEveryEvent() throws IOException, SQLException {
    Reading[] readings = {TestReadings.border(), TestReadings.empty(), TestReadings.border()};
    assertThat(read(file(readings))).hasSize(6).isEqualTo(expected(readings));
  }

  @Test
  void givesBackWhateverTextAReportHolds() throws IOException, SQLException {
    Reading[] readings =
        AnyRecord.of(Reading.class).generator(1000).stream(new Random(7))
            .limit(300)
            .map(shrinkable -> shrinkable.value())
            .toArray(Reading[]::new);
    List<List<@Nullable Object>> expected = expected(readings);
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(read(file(readings))).isEqualTo(expected);
  }

  @Test
  void writesMoreRowsThanFitIntoOneGroup() throws IOException, SQLException {
    Reading[] readings = new Reading[20_000];
    Arrays.fill(readings, TestReadings.border());
    try (Statement statement = duck.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT count(*), count(goldstein), sum(len(actor)), sum(trigger_begin) FROM "
                    + file(readings))) {
      assertThat(count.next()).isTrue();
      assertThat(count.getLong(1)).isEqualTo(60_000);
      assertThat(count.getLong(2)).isEqualTo(40_000);
      assertThat(count.getLong(3)).isEqualTo(60_000);
      long begins =
          TestReadings.border().events().stream().mapToLong(e -> e.trigger().begin()).sum();
      assertThat(count.getLong(4)).isEqualTo(20_000 * begins);
    }
  }

  private String file(Reading... readings) throws IOException {
    Path file = folder.resolve("events.parquet");
    Files.write(file, Written.bytes(Format.PARQUET, readings));
    return "read_parquet('" + file + "')";
  }

  private static List<List<@Nullable Object>> expected(Reading... readings) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Reading reading : readings) {
      ReadingIndex index = new ReadingIndex(reading);
      for (Event event : reading.events()) {
        rows.add(
            Arrays.stream(EventColumn.values()).map(column -> column.value(index, event)).toList());
      }
    }
    return rows;
  }

  private static List<List<@Nullable Object>> read(String file) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + file)) {
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(plain(result.getObject(i)));
        }
        rows.add(Collections.unmodifiableList(row));
      }
    }
    return rows;
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    return value instanceof Array array ? Arrays.asList((Object[]) array.getArray()) : value;
  }
}
