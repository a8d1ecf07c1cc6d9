package hearsay.server.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever tries tokens: an address has some wrong ones for nothing, then one every few
 * seconds. A right one is not even looked at in between, or guessing would go on at full speed.
 */
final class Attempts {
  private static final int FREE = 10;
  private static final Duration EACH = Duration.ofSeconds(6);
  private static final int MOST = 10_000;
  private static final int NETWORK_OF_ONE = 8;

  private final Clock clock;

  /** By address: when all that it has tried is paid off. */
  private final Map<String, Instant> owed =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST;
        }
      };

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * @throws Refusal if it must wait
   */
  synchronized void mayTry(String address) {
    Instant paid = owed.get(key(address));
    if (paid == null) {
      return;
    }
    Duration wait = Duration.between(clock.instant(), paid).minus(EACH.multipliedBy(FREE));
    if (!wait.isNegative() && !wait.isZero()) {
      long seconds = wait.toSeconds() + 1;
      throw new Refusal(
              429,
              "Too many wrong tokens",
              "Wait " + seconds + " seconds, then try once more.",
              null)
          .header("Retry-After", String.valueOf(seconds));
    }
  }

  synchronized void wrong(String address) {
    Instant now = clock.instant();
    Instant before = owed.getOrDefault(key(address), now);
    owed.put(key(address), (before.isAfter(now) ? before : now).plus(EACH));
  }

  /** One subscriber has a whole IPv6 network (/64) to try from. */
  private static String key(String address) {
    try {
      InetAddress known = InetAddress.getByName(address);
      byte[] bytes = known.getAddress();
      return HexFormat.of()
          .formatHex(known instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_OF_ONE) : bytes);
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
