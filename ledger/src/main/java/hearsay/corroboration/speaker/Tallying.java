package hearsay.corroboration.speaker;

import java.util.List;
import java.util.TreeSet;

/** A {@link Tally} as it grows. Few examples are held, however much is counted. */
final class Tallying {
  static final int EXAMPLES = 24;

  private final TreeSet<Example> latest = new TreeSet<>();
  private long count;

  void add(Example example) {
    count++;
    latest.add(example);
    if (latest.size() > EXAMPLES) {
      latest.pollLast();
    }
  }

  Tally tally() {
    return new Tally(count, List.copyOf(latest));
  }
}
