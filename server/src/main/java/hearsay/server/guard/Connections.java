package hearsay.server.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What is held to on the way in, before a request is one: sizes, speeds, numbers. */
final class Connections {
  private static final int THREADS_AT_LEAST = 8;
  private static final int IN_MEMORY = 1 << 20;

  /**
   * Ids of reports may have anything in them, a slash (%2F) among others. Nothing here is a file,
   * so that no path leads out of anywhere.
   */
  private static final UriCompliance ADDRESSES =
      new UriCompliance(
          "hearsay", Set.of(Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING));

  private Connections() {}

  static void limit(JavalinConfig config, Limits limits, String host, int port) {
    config.http.maxRequestSize = limits.body();
    config.jetty.multipartConfig.maxFileSize(limits.body(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(limits.body(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY, SizeUnit.BYTES);
    QueuedThreadPool threads = new QueuedThreadPool(limits.threads(), THREADS_AT_LEAST);
    threads.setName("workbench");
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(http -> limit(http, limits));
    config.jetty.addConnector((server, http) -> connector(server, http, limits, host, port));
    config.jetty.modifyServletContextHandler(
        context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new BareErrors());
          // an answer may be as slow as it likes: events are sent as they happen
          server.setHandler(
              new MinimumDataRateHandler(
                  new SizeLimitHandler(limits.body(), -1), limits.slowest(), 0));
          server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        });
  }

  private static void limit(HttpConfiguration http, Limits limits) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(limits.head());
    http.setIdleTimeout(limits.silence().toMillis());
    http.setUriCompliance(ADDRESSES);
    http.setRelativeRedirectAllowed(true);
  }

  private static Connector connector(
      Server server, HttpConfiguration http, Limits limits, String host, int port) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(limits.silence().toMillis());
    return connector;
  }
}
