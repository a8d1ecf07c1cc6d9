package hearsay.server.adding;

import hearsay.reading.Reader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The reader, made when the first report is to be read: its models take seconds to load and a
 * gigabyte to hold, and many only look.
 */
final class ReportReader {
  private final Supplier<Reader> maker;
  private @Nullable Reader made;

  ReportReader(Supplier<Reader> maker) {
    this.maker = maker;
  }

  synchronized boolean isLoaded() {
    return made != null;
  }

  synchronized Reader get() {
    Reader reader = made;
    if (reader == null) {
      reader = maker.get();
      made = reader;
    }
    return reader;
  }
}
