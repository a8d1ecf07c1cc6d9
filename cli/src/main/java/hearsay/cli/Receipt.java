package hearsay.cli;

import hearsay.intake.Reason;
import hearsay.intake.SetAside;
import hearsay.ledger.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of the inputs of {@code hearsay add}, and tells the person at the end. */
final class Receipt {
  private final Map<Outcome, Long> stored = new EnumMap<>(Outcome.class);
  private final Map<Reason, Long> aside = new EnumMap<>(Reason.class);

  void count(Outcome outcome) {
    stored.merge(outcome, 1L, Long::sum);
  }

  void count(SetAside one) {
    aside.merge(one.reason(), 1L, Long::sum);
  }

  long inputs() {
    return sum(stored) + sum(aside);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * "hearsay: 12 added, 1 as new revisions, 3 there already, 2 set aside (2 empty)"; nothing where
   * it never came to the first input.
   */
  void tell(PrintWriter err) {
    if (inputs() == 0) {
      return;
    }
    List<String> parts = new ArrayList<>();
    parts.add(stored.getOrDefault(Outcome.ADDED, 0L) + " added");
    part(parts, Outcome.REVISED, " as new revisions");
    part(parts, Outcome.REREAD, " read anew");
    part(parts, Outcome.KNOWN, " there already");
    if (!aside.isEmpty()) {
      String reasons =
          aside.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey().code())
              .collect(Collectors.joining(", ", " (", ")"));
      parts.add(sum(aside) + " set aside" + reasons);
    }
    err.println("hearsay: " + String.join(", ", parts));
    err.flush();
  }

  private void part(List<String> parts, Outcome outcome, String words) {
    if (stored.containsKey(outcome)) {
      parts.add(stored.get(outcome) + words);
    }
  }

  int exitCode() {
    if (stored.isEmpty()) {
      return ExitCode.NOTHING_READ;
    }
    return aside.isEmpty() ? ExitCode.DONE : ExitCode.SOME_SET_ASIDE;
  }
}
