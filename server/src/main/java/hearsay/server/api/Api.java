package hearsay.server.api;

import hearsay.ledger.Ledger;
import hearsay.server.adding.Adding;
import io.javalin.config.JavalinConfig;

/** All of the API's routes. */
public final class Api {
  private final Ledger ledger;
  private final Adding adding;

  public Api(Ledger ledger, Adding adding) {
    this.ledger = ledger;
    this.adding = adding;
  }

  public void install(JavalinConfig config) {
    new ReadingsApi(ledger).install(config);
    new JobsApi(adding).install(config);
  }
}
