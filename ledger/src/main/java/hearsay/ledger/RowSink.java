package hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into one table, column by column in the table's order. Used by one thread;
 * closing sends what is left, but commits nothing.
 */
interface RowSink extends AutoCloseable {
  RowSink key(UUID value) throws SQLException;

  /** A NUL, which PostgreSQL does not keep, becomes U+FFFD. */
  RowSink text(@Nullable String value) throws SQLException;

  /** The codes of words ({@link WordCodes}), where the engine wants them. */
  RowSink wordCodes(String codes) throws SQLException;

  RowSink whole(@Nullable Integer value) throws SQLException;

  RowSink large(@Nullable Long value) throws SQLException;

  RowSink real(@Nullable Double value) throws SQLException;

  RowSink flag(boolean value) throws SQLException;

  RowSink day(@Nullable LocalDate value) throws SQLException;

  RowSink moment(Instant value) throws SQLException;

  RowSink bytes(byte[] value) throws SQLException;

  /** The row is whole. */
  void end() throws SQLException;

  @Override
  void close() throws SQLException;

  static @Nullable String storable(@Nullable String text) {
    return text == null || text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
  }
}
