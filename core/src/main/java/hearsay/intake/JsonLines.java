package hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One report a line, as {@link JsonReport}. A line that is none is set aside with its number, and
 * the next one is read. Only one line is held at a time.
 */
final class JsonLines implements Format {
  @Override
  public Contents open(Source source, IntakeSettings settings) throws IOException {
    return new Lines(source.where(), new BufferedInputStream(source.opening().open()), settings);
  }

  private static final class Lines implements Contents {
    private final String where;
    private final InputStream in;
    private final IntakeSettings settings;
    private final int longest;
    private int number;
    private @Nullable Taken next;
    private boolean any;
    private boolean ended;

    Lines(String where, InputStream in, IntakeSettings settings) {
      this.where = where;
      this.in = in;
      this.settings = settings;
      // JSON writes some characters as six, and holds more than the text.
      this.longest = settings.largestPage();
    }

    @Override
    public boolean hasNext() {
      try {
        while (next == null && !ended) {
          next = line();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return next != null;
    }

    @Override
    public Taken next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Taken taken = next;
      next = null;
      any = true;
      return taken;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    /** The next line's report; null for a blank line. */
    private @Nullable Taken line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int length = 0;
      int next = in.read();
      for (; next >= 0 && next != '\n'; next = in.read()) {
        if (length++ < longest) {
          line.write(next);
        }
      }
      ended = next < 0;
      number++;
      if (ended && !any && this.next == null && length == 0 && number == 1) {
        return new SetAside(Reason.EMPTY, where, "is empty");
      }
      return taken(line.toByteArray(), length);
    }

    private @Nullable Taken taken(byte[] bytes, int length) {
      String at = where + ":" + number;
      try {
        if (length > longest) {
          throw Source.tooLarge(settings.largest());
        }
        String line = Decoder.decode(bytes, Optional.empty());
        return line.isBlank()
            ? null
            : JsonReport.read(JsonReport.JSON.readTree(line), at, settings);
      } catch (JsonProcessingException e) {
        return JsonReport.malformed(e).at(at);
      } catch (Refusal e) {
        return e.at(at);
      }
    }
  }
}
