package hearsay.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table that were laid out before there is a transaction to write them in, which then
 * has less to do while others wait for it.
 */
final class Recorded implements RowSink {
  /** Codes are not wanted by every engine. */
  private record Codes(String value) {}

  /** After a row's last value. */
  private static final Object END = new Object();

  private final List<@Nullable Object> values = new ArrayList<>();

  /** Writes all rows once more. */
  void to(RowSink rows) throws SQLException {
    for (Object value : values) {
      if (value == END) {
        rows.end();
      } else {
        write(value, rows);
      }
    }
  }

  private static void write(@Nullable Object value, RowSink row) throws SQLException {
    if (value == null) {
      row.text(null);
    } else if (value instanceof String text) {
      row.text(text);
    } else if (value instanceof Integer whole) {
      row.whole(whole);
    } else if (value instanceof UUID key) {
      row.key(key);
    } else if (value instanceof LocalDate day) {
      row.day(day);
    } else if (value instanceof Codes codes) {
      row.wordCodes(codes.value());
    } else if (value instanceof Long large) {
      row.large(large);
    } else if (value instanceof Double real) {
      row.real(real);
    } else if (value instanceof Boolean flag) {
      row.flag(flag);
    } else if (value instanceof Instant moment) {
      row.moment(moment);
    } else if (value instanceof byte[] bytes) {
      row.bytes(bytes);
    } else {
      throw new IllegalStateException("no value of a row: " + value.getClass());
    }
  }

  private Recorded value(@Nullable Object value) {
    values.add(value);
    return this;
  }

  @Override
  public Recorded key(UUID value) {
    return value(value);
  }

  @Override
  public Recorded text(@Nullable String value) {
    return value(value);
  }

  @Override
  public Recorded wordCodes(String codes) {
    return value(new Codes(codes));
  }

  @Override
  public Recorded whole(@Nullable Integer value) {
    return value(value);
  }

  @Override
  public Recorded large(@Nullable Long value) {
    return value(value);
  }

  @Override
  public Recorded real(@Nullable Double value) {
    return value(value);
  }

  @Override
  public Recorded flag(boolean value) {
    return value(value);
  }

  @Override
  public Recorded day(@Nullable LocalDate value) {
    return value(value);
  }

  @Override
  public Recorded moment(Instant value) {
    return value(value);
  }

  @Override
  public Recorded bytes(byte[] value) {
    return value(value);
  }

  @Override
  public void end() {
    values.add(END);
  }

  @Override
  public void close() {}
}
