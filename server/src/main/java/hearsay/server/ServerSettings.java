package hearsay.server;

import hearsay.server.guard.Access;

/**
 * How the workbench is run.
 *
 * @param host address to listen on: "127.0.0.1" unless the workbench is for others too
 * @param port to listen on; 0 for any that is free
 * @param access who may read and write
 * @param mayFetch whether pages may be fetched from the web by address
 */
public record ServerSettings(String host, int port, Access access, boolean mayFetch) {
  /** Where people expect it. */
  public static final int PORT = 8484;

  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port: " + port + "; there are 1 to 65535");
    }
  }

  /** For people at this machine only. */
  public static ServerSettings here(int port) {
    return new ServerSettings("127.0.0.1", port, new Access.Here(), false);
  }
}
