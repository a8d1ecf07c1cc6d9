package hearsay.corroboration.happening;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The keys under which an account meets others: its type, a ground on which it could be merged, and
 * a day. Accounts that share no key have no ground to be one, so that none is compared with all.
 */
final class Blocks {
  /** An undated account can be of a day so long before its publication. */
  private static final int BEFORE = 4;

  private Blocks() {}

  static Set<String> keys(Account account) {
    Set<String> keys = new TreeSet<>();
    grounds(account)
        .forEach(ground -> days(account).forEach(day -> keys.add(key(account, ground, day))));
    // Names are rare enough to be looked for over weeks.
    account.names().forEach(name -> months(account).forEach(m -> keys.add(key(account, name, m))));
    return keys;
  }

  private static String key(Account account, String ground, String when) {
    return account.type() + "|" + ground + "|" + when;
  }

  private static Stream<String> grounds(Account account) {
    return Stream.of(
            account.settlements().stream().map(id -> "town " + id),
            account.corners().stream().map(name -> "corner " + name),
            account.stories().stream().map(story -> "story " + story),
            pairs(account))
        .flatMap(grounds -> grounds);
  }

  private static Stream<String> pairs(Account account) {
    return account.actors().codes().stream()
        .flatMap(from -> account.recipients().codes().stream().map(to -> from + " > " + to));
  }

  private static Stream<String> days(Account account) {
    Days days = account.days();
    if (days != null) {
      return days.from().datesUntil(days.to()).map(LocalDate::toString);
    }
    LocalDate published = account.firstPublished();
    return published == null
        ? Stream.empty()
        : published.minusDays(BEFORE).datesUntil(published.plusDays(2)).map(LocalDate::toString);
  }

  private static Stream<String> months(Account account) {
    LocalDate from = account.days() != null ? account.days().from() : account.firstPublished();
    LocalDate published = account.lastPublished();
    return Stream.of(from, published)
        .flatMap(day -> day == null ? Stream.empty() : Stream.of(day, day.minusMonths(1)))
        .map(day -> day.toString().substring(0, "2024-08".length()))
        .distinct();
  }
}
