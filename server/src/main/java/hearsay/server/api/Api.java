package hearsay.server.api;

import hearsay.ledger.Ledger;
import io.javalin.config.JavalinConfig;

/** All of the API's routes. */
public final class Api {
  private final Ledger ledger;

  public Api(Ledger ledger) {
    this.ledger = ledger;
  }

  public void install(JavalinConfig config) {
    new ReadingsApi(ledger).install(config);
  }
}
