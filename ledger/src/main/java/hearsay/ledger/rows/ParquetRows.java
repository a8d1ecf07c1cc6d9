package hearsay.ledger.rows;

import hearsay.ledger.Column;
import hearsay.ledger.Kind;
import hearsay.ledger.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Parquet as DuckDB writes it. The rows are gathered in a scratch database, on disk where they are
 * many, since a Parquet file is written column by column.
 */
final class ParquetRows implements RowWriter {
  private final Kind kind;
  private final OutputStream out;
  private final Path scratch;
  private final Connection connection;
  private final DuckDBAppender rows;

  ParquetRows(Kind kind, OutputStream out) throws IOException {
    this.kind = kind;
    this.out = out;
    this.scratch = Files.createTempDirectory("hearsay-parquet");
    try {
      Properties settings = new Properties();
      settings.setProperty("memory_limit", "512MB");
      settings.setProperty("autoinstall_known_extensions", "false");
      settings.setProperty("autoload_known_extensions", "false");
      this.connection =
          DriverManager.getConnection("jdbc:duckdb:" + scratch.resolve("rows"), settings);
      execute("CREATE TABLE rows (" + columns() + ")");
      this.rows = connection.unwrap(DuckDBConnection.class).createAppender("rows");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private String columns() {
    return kind.columns().stream()
        .map(column -> column.name() + " " + type(column.type()))
        .collect(Collectors.joining(", "));
  }

  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT -> "VARCHAR";
      case CODES -> "VARCHAR[]";
      case WHOLE -> "BIGINT";
      case REAL -> "DOUBLE";
      case FLAG -> "BOOLEAN";
      case DAY -> "DATE";
    };
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void write(Row row) throws IOException {
    try {
      rows.beginRow();
      for (Object value : row.values()) {
        append(value);
      }
      rows.endRow();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void append(@Nullable Object value) throws SQLException {
    if (value == null) {
      rows.appendNull();
    } else if (value instanceof List<?> codes) {
      rows.append(codes);
    } else if (value instanceof Long whole) {
      rows.append(whole.longValue());
    } else if (value instanceof Double real) {
      rows.append(real.doubleValue());
    } else if (value instanceof Boolean flag) {
      rows.append(flag.booleanValue());
    } else if (value instanceof LocalDate day) {
      rows.append(day);
    } else {
      rows.append(value.toString());
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      Path file = scratch.resolve("rows.parquet");
      try (connection) {
        rows.close();
        execute(
            "COPY rows TO '"
                + file.toString().replace("'", "''")
                + "' (FORMAT parquet, COMPRESSION zstd)");
      }
      Files.copy(file, out);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      discard();
    }
  }

  private void discard() throws IOException {
    try (Stream<Path> files = Files.list(scratch)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(scratch);
  }

  private static IOException failed(SQLException failure) {
    return new IOException("Parquet cannot be written: " + failure.getMessage(), failure);
  }
}
