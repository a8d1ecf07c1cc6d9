package hearsay.server.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Browsers that a token has let in. They are forgotten when the workbench ends. */
final class Sessions {
  /** A working day. */
  static final Duration LASTS = Duration.ofHours(12);

  private static final int MOST = 1_000;

  private record Session(Caller caller, Instant until) {}

  private final Clock clock;

  private final Map<String, Session> open =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
          return size() > MOST;
        }
      };

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Opens one; what it returns is known to the browser alone. */
  synchronized String open(boolean mayWrite) {
    String id = Secrets.make();
    Caller caller = new Caller(true, mayWrite, Secrets.make(), true);
    open.put(id, new Session(caller, clock.instant().plus(LASTS)));
    return id;
  }

  synchronized Optional<Caller> of(String id) {
    Session session = open.get(id);
    if (session == null) {
      return Optional.empty();
    }
    if (clock.instant().isAfter(session.until())) {
      open.remove(id);
      return Optional.empty();
    }
    return Optional.of(session.caller());
  }

  synchronized void close(String id) {
    open.remove(id);
  }
}
