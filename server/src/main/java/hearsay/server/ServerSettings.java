package hearsay.server;

import hearsay.server.guard.Access;
import hearsay.server.guard.Limits;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * How the workbench is run.
 *
 * @param host address to listen on: "127.0.0.1" unless the workbench is for others too
 * @param port to listen on; 0 for any that is free
 * @param called by what address others call it (https://reports.example.org), where that is not
 *     host and port
 * @param access who may read and write
 * @param readOnly whether nobody may write
 * @param mayFetch whether pages may be fetched from the web by address
 * @param limits how much may be asked of it
 */
public record ServerSettings(
    String host,
    int port,
    Optional<URI> called,
    Access access,
    boolean readOnly,
    boolean mayFetch,
    Limits limits) {
  /** Where people expect it. */
  public static final int PORT = 8484;

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if they make no sense or would let in whoever passes
   */
  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port: " + port + "; there are 1 to 65535");
    }
    if (access instanceof Access.Here && !isLoopback(host)) {
      throw new IllegalArgumentException(
          host + " can be reached from elsewhere, so that tokens are needed");
    }
    called.ifPresent(ServerSettings::check);
  }

  /** For people at this machine only. */
  public static ServerSettings here(int port) {
    return new ServerSettings(
        "127.0.0.1", port, Optional.empty(), new Access.Here(), false, false, Limits.USUAL);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(host + ": there is no such host", e);
    }
  }

  private static void check(URI called) {
    boolean web = "http".equals(called.getScheme()) || "https".equals(called.getScheme());
    if (!web || called.getHost() == null) {
      throw new IllegalArgumentException(
          called + ": no address; write one as https://reports.example.org");
    }
  }

  Optional<String> name() {
    return called.map(URI::getHost);
  }

  boolean isSecure() {
    return called.map(uri -> "https".equals(uri.getScheme())).orElse(false);
  }
}
