package hearsay.cli;

import hearsay.intake.Reason;
import hearsay.intake.SetAside;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of a run's inputs, and tells the person at the end. */
final class Account {
  private long read;
  private final Map<Reason, Long> aside = new EnumMap<>(Reason.class);

  void countRead() {
    read++;
  }

  void count(SetAside one) {
    aside.merge(one.reason(), 1L, Long::sum);
  }

  long inputs() {
    return read + asideCount();
  }

  private long asideCount() {
    return aside.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * One line, unless all there was is one report and it was read.
   *
   * @param gazetteer by what places were placed
   */
  void tell(PrintWriter err, String gazetteer) {
    if (asideCount() == 0 && read <= 1) {
      return;
    }
    err.println(
        "hearsay: "
            + read
            + " read"
            + (aside.isEmpty() ? "" : ", " + asideCount() + " set aside (" + reasons() + ")")
            + "; places: "
            + gazetteer);
    err.flush();
  }

  private String reasons() {
    return aside.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().code())
        .collect(Collectors.joining(", "));
  }

  int exitCode() {
    if (read == 0) {
      return ExitCode.NOTHING_READ;
    }
    return aside.isEmpty() ? ExitCode.DONE : ExitCode.SOME_SET_ASIDE;
  }
}
