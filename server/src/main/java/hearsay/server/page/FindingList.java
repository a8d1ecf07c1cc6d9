package hearsay.server.page;

import hearsay.corroboration.FindingKind;
import hearsay.corroboration.Listed;
import hearsay.ledger.FindingCursor;
import hearsay.ledger.FindingQuery;
import hearsay.ledger.FindingQuery.Order;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.server.guard.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Some findings of a kind in the order that is asked for, and where they go on.
 *
 * @param total how many there are on all pages
 * @param next the address of the next page's query; empty if this is the last
 */
record FindingList<T extends Record>(List<T> findings, long total, String next) {
  private static final int SIZE = 40;

  FindingList {
    findings = List.copyOf(findings);
  }

  /**
   * A page.
   *
   * @param leastWeight findings of less weight are left out
   */
  static <T extends Record> FindingList<T> of(
      FindingKind<T> kind, Ledger ledger, Asked asked, Order usual, long leastWeight)
      throws LedgerException {
    FindingQuery query = kind.query(SIZE + 1).by(order(asked, usual)).atLeast(leastWeight);
    query = asked.one("words").map(query::with).orElse(query);
    query = day(asked, "from").map(query::from).orElse(query);
    query = day(asked, "until").map(query::until).orElse(query);
    long total = ledger.countFindings(query);
    query = cursor(asked).map(query::after).orElse(query);
    List<Listed<T>> page = kind.page(ledger, query);
    boolean more = page.size() > SIZE;
    List<Listed<T>> shown = more ? page.subList(0, SIZE) : page;
    return new FindingList<>(
        shown.stream().map(Listed::finding).toList(),
        total,
        more ? asked.with("after", shown.get(SIZE - 1).cursor().toString()) : "");
  }

  private static Order order(Asked asked, Order usual) {
    return switch (asked.one("order").orElse("")) {
      case "" -> usual;
      case "newest" -> Order.NEWEST;
      case "largest" -> Order.HEAVIEST;
      default -> throw Refusal.badParameter("order", "is newest or largest");
    };
  }

  private static Optional<LocalDate> day(Asked asked, String name) {
    try {
      return asked.one(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Refusal.badParameter(name, "is a day as 2024-08-09");
    }
  }

  private static Optional<FindingCursor> cursor(Asked asked) {
    try {
      return asked.one("after").map(FindingCursor::parse);
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter("after", String.valueOf(e.getMessage()));
    }
  }
}
