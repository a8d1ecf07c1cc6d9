package hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which findings of a kind, in which order. Made by {@link #of} and narrowed step by step.
 *
 * @param words folded words, all of which a finding's words must have
 * @param from the finding's day is that or later; findings without a day are left out
 * @param until the finding's day is that or before; findings without a day are left out
 * @param leastWeight the finding is as heavy or heavier
 * @param after where to go on: only findings behind it in the order
 * @param limit the most findings, at least 1
 */
public record FindingQuery(
    String kind,
    Order order,
    List<String> words,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    long leastWeight,
    Optional<FindingCursor> after,
    int limit) {
  /** What comes first. The other two break ties. */
  public enum Order {
    /** The latest day; then the heavier, then by subject. Those without a day come last. */
    NEWEST("day DESC, weight DESC, subject"),
    /** The greatest weight; then the newer, then by subject. */
    HEAVIEST("weight DESC, day DESC, subject"),
    /** The least subject, by its bytes in UTF-8. */
    BY_SUBJECT("subject");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  public FindingQuery {
    words = List.copyOf(words);
    if (limit < 1) {
      throw new IllegalArgumentException("a limit is at least 1, got " + limit);
    }
  }

  /** The newest of a kind. */
  public static FindingQuery of(String kind, int limit) {
    return new FindingQuery(
        kind,
        Order.NEWEST,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Long.MIN_VALUE,
        Optional.empty(),
        limit);
  }

  public FindingQuery by(Order other) {
    return new FindingQuery(kind, other, words, from, until, leastWeight, after, limit);
  }

  /**
   * Only those that have all the words of a text, however they are written and in whatever order; a
   * text without letters and digits asks for nothing.
   */
  public FindingQuery with(String text) {
    List<String> asked = Folded.words(Folded.of(text)).stream().distinct().toList();
    return new FindingQuery(kind, order, asked, from, until, leastWeight, after, limit);
  }

  public FindingQuery from(LocalDate day) {
    return new FindingQuery(kind, order, words, Optional.of(day), until, leastWeight, after, limit);
  }

  public FindingQuery until(LocalDate day) {
    return new FindingQuery(kind, order, words, from, Optional.of(day), leastWeight, after, limit);
  }

  public FindingQuery atLeast(long weight) {
    return new FindingQuery(kind, order, words, from, until, weight, after, limit);
  }

  FindingQuery fromTheStart() {
    return new FindingQuery(kind, order, words, from, until, leastWeight, Optional.empty(), limit);
  }

  public FindingQuery after(FindingCursor cursor) {
    return new FindingQuery(
        kind, order, words, from, until, leastWeight, Optional.of(cursor), limit);
  }
}
