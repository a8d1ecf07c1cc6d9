package hearsay.evaluation;

import hearsay.ledger.Field;
import hearsay.ledger.Filter;
import hearsay.ledger.Kind;
import hearsay.ledger.Query;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Queries that a made-up ledger is asked: every filter, frequent and rare values, several at once.
 */
final class LedgerQueries {
  private final SyntheticReadings made;
  private final Map<String, Query> queries = new LinkedHashMap<>();

  private LedgerQueries(SyntheticReadings made) {
    this.made = made;
  }

  static Map<String, Query> of(SyntheticReadings made) {
    LedgerQueries all = new LedgerQueries(made);
    for (Kind kind : Kind.values()) {
      all.all(kind);
    }
    return all.queries;
  }

  private void all(Kind kind) {
    add(kind, "all");
    add(kind, "type", Filter.of(Field.TYPE, "AID"));
    add(kind, "actorCountry", Filter.of(Field.ACTOR_COUNTRY, "MLI"));
    add(kind, "actorSector", Filter.of(Field.ACTOR_SECTOR, "GOV"));
    add(kind, "recipientCountry", Filter.of(Field.RECIPIENT_COUNTRY, "SYR"));
    add(kind, "sourceCommon", Filter.of(Field.SOURCE, made.person(0)));
    add(kind, "sourceRare", Filter.of(Field.SOURCE, made.person(2_500)));
    add(kind, "chain", Filter.of(Field.CHAIN, made.outlet(150)));
    add(kind, "outletCommon", Filter.of(Field.OUTLET, made.outlet(0)));
    add(kind, "outletRare", Filter.of(Field.OUTLET, made.outlet(190)));
    add(kind, "certainty", Filter.of(Field.CERTAINTY, "possible"));
    add(
        kind,
        "factuality",
        Filter.of(Field.POLARITY, "negative"),
        Filter.of(Field.REALITY, "hypothetical"));
    add(kind, "placeCommon", Filter.of(Field.PLACE, made.place(0)));
    add(kind, "placeRare", Filter.of(Field.PLACE, made.place(900)));
    add(
        kind,
        "published",
        Filter.of(Field.FROM, "2023-03-01"),
        Filter.of(Field.UNTIL, "2023-03-07"));
    add(
        kind,
        "happened",
        Filter.of(Field.HAPPENED_FROM, "2023-03-01"),
        Filter.of(Field.HAPPENED_UNTIL, "2023-03-02"));
    add(kind, "textCommon", Filter.of(Field.TEXT, made.word(0)));
    add(kind, "textRare", Filter.of(Field.TEXT, made.word(15_000)));
    add(kind, "textNowhere", Filter.of(Field.TEXT, "thereisnosuchword"));
    add(kind, "phrase", Filter.of(Field.TEXT, made.word(3) + " " + made.word(5)));
    add(
        kind,
        "several",
        Filter.of(Field.TYPE, "ASSAULT"),
        Filter.of(Field.ACTOR_COUNTRY, "RUS"),
        Filter.of(Field.OUTLET, made.outlet(3)),
        Filter.of(Field.TEXT, made.word(20)),
        Filter.of(Field.FROM, "2022-01-01"));
  }

  private void add(Kind kind, String name, Filter... filters) {
    queries.put(kind + "." + name, Query.of(kind, filters));
  }
}
