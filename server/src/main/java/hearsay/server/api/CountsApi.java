package hearsay.server.api;

import hearsay.ledger.Field;
import hearsay.ledger.Frequent;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.ledger.Totals;
import hearsay.publish.ContractJson;
import hearsay.server.guard.Refusal;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /totals}, {@code /values/{field}} and {@code /places}: how much there is of what. */
final class CountsApi {
  private final Ledger ledger;

  CountsApi(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * How much the ledger holds.
   *
   * @param version a number that is greater after every change
   * @param from first day of publication, or null
   */
  record Shown(
      long version,
      long readings,
      long reports,
      long claims,
      long events,
      long figures,
      long outlets,
      @Nullable String from,
      @Nullable String until,
      long reviews) {
    static Shown of(long version, Totals totals) {
      return new Shown(
          version,
          totals.readings(),
          totals.reports(),
          totals.claims(),
          totals.events(),
          totals.figures(),
          totals.outlets(),
          totals.from().map(LocalDate::toString).orElse(null),
          totals.until().map(LocalDate::toString).orElse(null),
          totals.reviews());
    }
  }

  void install(Routes routes) {
    routes.get("/totals", this::totals);
    routes.get("/values/{field}", context -> values(context, field(context.pathParam("field"))));
    routes.get("/places", context -> values(context, Field.PLACE));
  }

  private void totals(Context context) throws LedgerException {
    new Parameters(context, List.of());
    long version = ledger.version();
    Routes.json(context, ContractJson.write(Shown.of(version, ledger.totals())));
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.parameter().equals(name)) {
        return field;
      }
    }
    throw Refusal.notFound("There is no field " + name + " whose values are counted.");
  }

  private void values(Context context, Field field) throws LedgerException {
    Parameters parameters = new Parameters(context, List.of(Parameters.LIMIT));
    List<Frequent> values;
    try {
      values = ledger.frequent(field, parameters.limit().orElse(Parameters.PAGE));
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound("The values of " + field.parameter() + " are not counted.");
    }
    List<String> items = values.stream().map(ContractJson::write).toList();
    Routes.json(context, Page.json(items, Optional.empty()));
  }
}
