package hearsay.cli;

import hearsay.corroboration.speaker.Reliance;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told alike of sources and outlets. */
final class SpeakerLines {
  private static final int MOST = 8;

  private SpeakerLines() {}

  /** "1 claim", "2 claims". */
  static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  static String days(@Nullable String from, @Nullable String to) {
    if (from == null) {
      return "undated";
    }
    return from.equals(to) ? from : from + " to " + to;
  }

  static void list(String what, List<String> names, PrintWriter out) {
    if (!names.isEmpty()) {
      out.println("  " + what + ": " + OneLine.of(String.join("; ", names)));
    }
  }

  /** Those most often met, with the number of happenings. */
  static void reliances(String what, List<Reliance> all, PrintWriter out) {
    list(
        what,
        all.stream().limit(MOST).map(one -> one.name() + " (" + one.happenings() + ")").toList(),
        out);
  }
}
