package hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows into DuckDB by its Appender, within the connection's transaction. */
final class AppenderSink implements RowSink {
  private final DuckDBAppender appender;
  private boolean inRow;

  AppenderSink(DuckDBConnection connection, String table) throws SQLException {
    this.appender = connection.createAppender(table);
  }

  private DuckDBAppender row() throws SQLException {
    if (!inRow) {
      appender.beginRow();
      inRow = true;
    }
    return appender;
  }

  @Override
  public RowSink key(UUID value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public RowSink text(@Nullable String value) throws SQLException {
    String text = RowSink.storable(value);
    if (text == null) {
      return nothing();
    }
    row().append(text);
    return this;
  }

  @Override
  public RowSink wordCodes(String codes) throws SQLException {
    return text(codes);
  }

  @Override
  public RowSink whole(@Nullable Integer value) throws SQLException {
    if (value == null) {
      return nothing();
    }
    row().append(value.intValue());
    return this;
  }

  @Override
  public RowSink large(@Nullable Long value) throws SQLException {
    if (value == null) {
      return nothing();
    }
    row().append(value.longValue());
    return this;
  }

  @Override
  public RowSink real(@Nullable Double value) throws SQLException {
    if (value == null) {
      return nothing();
    }
    row().append(value.doubleValue());
    return this;
  }

  @Override
  public RowSink flag(boolean value) throws SQLException {
    row().append(value);
    return this;
  }

  @Override
  public RowSink day(@Nullable LocalDate value) throws SQLException {
    if (value == null) {
      return nothing();
    }
    row().append(value);
    return this;
  }

  @Override
  public RowSink moment(Instant value) throws SQLException {
    row().append(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    return this;
  }

  @Override
  public RowSink bytes(byte[] value) throws SQLException {
    row().append(value);
    return this;
  }

  private RowSink nothing() throws SQLException {
    row().appendNull();
    return this;
  }

  @Override
  public void end() throws SQLException {
    appender.endRow();
    inRow = false;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
