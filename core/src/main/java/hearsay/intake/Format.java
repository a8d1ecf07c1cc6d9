package hearsay.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** One way in which reports come. A new format is one more class here, and one line in Formats. */
interface Format {
  /** Opens a source; what is in it is read as it is asked for. */
  Contents open(Source source, IntakeSettings settings) throws IOException;

  /** What a source holds. Closing it closes the source. */
  interface Contents extends Iterator<Taken>, Closeable {
    /** Contents that are there already. */
    static Contents of(Taken only) {
      Iterator<Taken> one = List.of(only).iterator();
      return new Contents() {
        @Override
        public boolean hasNext() {
          return one.hasNext();
        }

        @Override
        public Taken next() {
          return one.next();
        }

        @Override
        public void close() {}
      };
    }
  }
}
