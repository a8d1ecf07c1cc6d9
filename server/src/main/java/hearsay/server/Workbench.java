package hearsay.server;

import hearsay.ledger.Ledger;
import hearsay.reading.Reader;
import hearsay.server.adding.Adding;
import hearsay.server.adding.JobEvents;
import hearsay.server.api.Api;
import hearsay.server.guard.Guard;
import hearsay.server.guard.KeptPages;
import hearsay.server.page.Assets;
import hearsay.server.page.Pages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.function.Supplier;

/** The workbench over one ledger: starts, answers until it is closed. */
public final class Workbench implements AutoCloseable {
  private final ServerSettings settings;
  private final Javalin javalin;
  private final Adding adding;

  private Workbench(ServerSettings settings, Javalin javalin, Adding adding) {
    this.settings = settings;
    this.javalin = javalin;
    this.adding = adding;
  }

  /**
   * Listens from when this returns on.
   *
   * @param ledger stays the caller's to close, after the workbench
   * @throws IOException if the address or port cannot be listened on, with words for a person
   */
  public static Workbench start(Ledger ledger, ServerSettings settings) throws IOException {
    return start(ledger, settings, Reader::standard);
  }

  /**
   * As {@link #start(Ledger, ServerSettings)}.
   *
   * @param reader makes what reads the reports that are added; asked when the first one is
   */
  public static Workbench start(Ledger ledger, ServerSettings settings, Supplier<Reader> reader)
      throws IOException {
    ledger.limitSearches(settings.limits().search());
    Assets assets = new Assets();
    Adding adding = new Adding(ledger, settings.mayFetch(), reader);
    Pages pages = new Pages(ledger, assets, adding);
    Guard guard =
        new Guard(
            settings.access(),
            settings.readOnly(),
            settings.host(),
            settings.name(),
            settings.isSecure(),
            settings.limits(),
            pages);
    Javalin javalin =
        Javalin.create(
            config -> {
              quiet(config);
              guard.install(config, settings.port());
              new KeptPages(ledger).install(config);
              assets.install(config);
              pages.install(config);
              new JobEvents(adding).install(config);
              new Api(ledger, adding).install(config);
            });
    start(javalin, settings, adding);
    return new Workbench(settings, javalin, adding);
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private static void start(Javalin javalin, ServerSettings settings, Adding adding)
      throws IOException {
    try {
      javalin.start();
    } catch (RuntimeException e) {
      javalin.stop();
      adding.close();
      throw new IOException(complaint(e, settings), e);
    }
  }

  private static String complaint(RuntimeException failure, ServerSettings settings) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UnresolvedAddressException) {
        return settings.host() + ": there is no such address; give one of this machine's";
      }
      if (at instanceof BindException) {
        return "port "
            + settings.port()
            + " of "
            + settings.host()
            + " cannot be listened on ("
            + at.getMessage()
            + "); give another with --port, or 0 for any that is free";
      }
    }
    return settings.host() + ":" + settings.port() + ": cannot be listened on: " + failure;
  }

  public int port() {
    return javalin.port();
  }

  /** Where a browser finds it. */
  public URI address() {
    if (settings.called().isPresent()) {
      return settings.called().get();
    }
    String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
  }

  /** The addresses that are answered, as "GET /reports/{report}"; for tests. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(one -> one.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  @Override
  public void close() {
    javalin.stop();
    adding.close();
  }
}
