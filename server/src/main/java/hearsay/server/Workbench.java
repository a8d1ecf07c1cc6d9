package hearsay.server;

import hearsay.ledger.Ledger;
import hearsay.server.api.Api;
import hearsay.server.guard.Guard;
import hearsay.server.page.Assets;
import hearsay.server.page.Pages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;

/** The workbench over one ledger: starts, answers until it is closed. */
public final class Workbench implements AutoCloseable {
  private final ServerSettings settings;
  private final Javalin javalin;

  private Workbench(ServerSettings settings, Javalin javalin) {
    this.settings = settings;
    this.javalin = javalin;
  }

  /**
   * Listens from when this returns on.
   *
   * @param ledger stays the caller's to close, after the workbench
   */
  public static Workbench start(Ledger ledger, ServerSettings settings) {
    Assets assets = new Assets();
    Pages pages = new Pages(ledger, assets);
    Javalin javalin =
        Javalin.create(
            config -> {
              quiet(config);
              new Guard(pages::refusal).install(config);
              assets.install(config);
              pages.install(config);
              new Api(ledger).install(config);
            });
    javalin.start(settings.host(), settings.port());
    return new Workbench(settings, javalin);
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
  }

  public int port() {
    return javalin.port();
  }

  /** Where a browser finds it. */
  public URI address() {
    String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
