package hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows into PostgreSQL by COPY in its text format, within the connection's transaction. A
 * connection has one COPY at a time, so rows are gathered here and sent on closing.
 */
final class CopySink implements RowSink {
  private static final HexFormat HEX = HexFormat.of();

  private final Connection connection;
  private final String table;
  private final StringBuilder rows = new StringBuilder();
  private boolean inRow;

  CopySink(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  private StringBuilder cell() {
    if (inRow) {
      rows.append('\t');
    }
    inRow = true;
    return rows;
  }

  private RowSink plain(@Nullable Object value) {
    cell().append(value == null ? "\\N" : value);
    return this;
  }

  @Override
  public RowSink key(UUID value) {
    return plain(value);
  }

  @Override
  public RowSink text(@Nullable String value) {
    String text = RowSink.storable(value);
    if (text == null) {
      return plain(null);
    }
    StringBuilder cell = cell();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> cell.append("\\\\");
        case '\n' -> cell.append("\\n");
        case '\r' -> cell.append("\\r");
        case '\t' -> cell.append("\\t");
        default -> cell.append(c);
      }
    }
    return this;
  }

  /** An index answers for words here. */
  @Override
  public RowSink wordCodes(String codes) {
    return this;
  }

  @Override
  public RowSink whole(@Nullable Integer value) {
    return plain(value);
  }

  @Override
  public RowSink large(@Nullable Long value) {
    return plain(value);
  }

  @Override
  public RowSink real(@Nullable Double value) {
    return plain(value);
  }

  @Override
  public RowSink flag(boolean value) {
    return plain(value);
  }

  @Override
  public RowSink day(@Nullable LocalDate value) {
    return plain(value);
  }

  @Override
  public RowSink moment(Instant value) {
    return plain(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
  }

  @Override
  public RowSink bytes(byte[] value) {
    cell().append("\\\\x").append(HEX.formatHex(value));
    return this;
  }

  @Override
  public void end() {
    rows.append('\n');
    inRow = false;
  }

  @Override
  public void close() throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("COPY " + table + " FROM STDIN WITH (ENCODING 'UTF8')");
    try {
      byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}
