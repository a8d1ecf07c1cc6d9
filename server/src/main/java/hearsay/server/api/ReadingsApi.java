package hearsay.server.api;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.publish.ContractJson;
import hearsay.server.guard.Refusal;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/** {@code /api/v1/readings}: reports as they were read, in the output contract's form. */
final class ReadingsApi {
  private final Ledger ledger;

  ReadingsApi(Ledger ledger) {
    this.ledger = ledger;
  }

  void install(JavalinConfig config) {
    config.routes.get("/api/v1/readings/{report}", this::one);
  }

  private void one(Context context) throws LedgerException {
    String report = context.pathParam("report");
    context
        .contentType("application/json")
        .result(
            ContractJson.write(
                    ledger
                        .reading(report)
                        .orElseThrow(
                            () -> Refusal.notFound("The ledger holds no report " + report + ".")))
                + "\n");
  }
}
