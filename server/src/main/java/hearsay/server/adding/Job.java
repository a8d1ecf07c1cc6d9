package hearsay.server.adding;

import hearsay.ledger.Outcome;
import hearsay.server.adding.Progress.Added;
import hearsay.server.adding.Progress.Left;
import hearsay.server.adding.Progress.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One delivery of reports on its way into the ledger. Safe for many threads. */
public final class Job {
  private final String id;
  private final String what;
  private final Instant brought;
  private final List<Added> reports = new ArrayList<>();
  private final List<Left> setAside = new ArrayList<>();
  private State state = State.WAITING;
  private int stored;
  private int known;
  private int aside;
  private @Nullable String note;
  private long changes;

  Job(String id, String what, Instant brought) {
    this.id = id;
    this.what = what;
    this.brought = brought;
  }

  public String id() {
    return id;
  }

  public synchronized Progress progress() {
    return new Progress(
        id,
        what,
        brought.toString(),
        state,
        stored + known + aside,
        stored,
        known,
        aside,
        reports,
        setAside,
        note);
  }

  /** Counts what has happened, for {@link #await}. */
  synchronized long changes() {
    return changes;
  }

  /** Waits until something has happened since, or so long. */
  synchronized void await(long since, Duration longest) throws InterruptedException {
    long until = System.nanoTime() + longest.toNanos();
    for (long left = longest.toMillis();
        changes == since && left > 0;
        left = (until - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
  }

  synchronized void at(State next) {
    state = next;
    changed();
  }

  synchronized void added(String report, @Nullable String title, Outcome outcome) {
    if (outcome == Outcome.KNOWN) {
      known++;
    } else {
      stored++;
    }
    if (reports.size() < Progress.SHOWN) {
      reports.add(new Added(report, title, outcome));
    }
    changed();
  }

  synchronized void left(String where, String message) {
    aside++;
    if (setAside.size() < Progress.SHOWN) {
      setAside.add(new Left(where, message));
    }
    changed();
  }

  synchronized void done(Optional<String> advice) {
    note = advice.orElse(null);
    at(State.DONE);
  }

  synchronized void failed(String why) {
    note = why;
    at(State.FAILED);
  }

  synchronized boolean hasStored() {
    return stored > 0;
  }

  private void changed() {
    changes++;
    notifyAll();
  }
}
