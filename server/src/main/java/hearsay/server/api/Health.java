package hearsay.server.api;

import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** {@code /health}: whether the workbench answers and its ledger can be reached. */
final class Health {
  private final Ledger ledger;

  Health(Ledger ledger) {
    this.ledger = ledger;
  }

  void install(JavalinConfig config) {
    config.routes.get("/health", this::answer);
    config.routes.head("/health", this::answer);
  }

  /** Who may not look learns no more than that it works, or not. */
  private void answer(Context context) {
    context.header("Cache-Control", "no-store");
    try {
      ledger.reviews(Optional.empty(), 1);
      Routes.json(context, "{\"status\":\"ok\"}");
    } catch (LedgerException e) {
      context.status(503);
      Routes.json(context, "{\"status\":\"the ledger cannot be reached\"}");
    }
  }
}
