package hearsay.server.page;

import hearsay.ledger.Field;
import hearsay.model.EventType;
import hearsay.model.Factuality;
import hearsay.publish.wording.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The filters in the order and words of the pages, from {@code filters.tsv}. */
final class FilterTable {
  /** The hint of a filter that takes a day. */
  static final String DAY = "day";

  /** One filter as it is shown. */
  record Line(Field field, boolean basic, String label, String hint) {
    /** What there is to choose from; empty where anything may be written. */
    List<String> options() {
      return switch (field) {
        case TYPE -> spelt(EventType.values());
        case CERTAINTY -> spelt(Factuality.Certainty.values());
        case POLARITY -> spelt(Factuality.Polarity.values());
        case REALITY -> spelt(Factuality.Reality.values());
        default -> List.of();
      };
    }

    private static List<String> spelt(Enum<?>[] values) {
      return Arrays.stream(values).map(Spelling::of).toList();
    }
  }

  private static final List<Line> LINES = read();

  private FilterTable() {}

  static List<Line> lines() {
    return LINES;
  }

  private static List<Line> read() {
    try (InputStream in = FilterTable.class.getResourceAsStream("/hearsay/server/filters.tsv")) {
      byte[] all = Objects.requireNonNull(in, "filters.tsv").readAllBytes();
      return new String(all, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(
              cells ->
                  new Line(Field.valueOf(cells[0]), cells[1].equals("basic"), cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read filters.tsv", e);
    }
  }
}
