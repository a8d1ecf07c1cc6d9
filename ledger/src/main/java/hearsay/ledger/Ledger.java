package hearsay.ledger;

import hearsay.model.Article;
import hearsay.model.Reading;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Many readings, kept. A ledger is a file (DuckDB) or a schema in a PostgreSQL database; both have
 * the same tables and behave alike.
 *
 * <p>It only grows. A report is known by its id; its text and metadata make a revision, named by
 * their content hash, and a changed report is a new revision beside the old one. Adding what is
 * there already changes nothing. A reading is stored whole or not at all, and what {@link #add} has
 * returned for stays, whatever happens to the process afterwards.
 *
 * <p>Safe for many threads. Everything throws {@link LedgerException} where the ledger cannot be
 * used, with words for a person.
 */
public final class Ledger implements AutoCloseable {
  private static final String SHARED = "jdbc:postgresql:";

  /** Readings stored in one transaction: enough to share its cost, little enough to hold. */
  public static final int BATCH = 500;

  private final Store store;
  private final Clock clock;
  private boolean grown;
  private final boolean toWrite;
  private final Sessions sessions;
  private final Stamp stamp;
  private final Superseded superseded;
  private final Archive archive;
  private final Findings findings;
  private final Reviews reviews;
  private final Counts counts;
  private final Search search;

  private Ledger(Store store, Clock clock, boolean toWrite) throws LedgerException {
    this.store = store;
    this.clock = clock;
    this.toWrite = toWrite;
    this.sessions = new Sessions(store);
    this.stamp = new Stamp(store, sessions);
    DayWindows windows = new DayWindows(sessions, stamp);
    this.superseded = new Superseded(store, sessions);
    this.archive = new Archive(store, sessions, superseded, windows);
    this.findings = new Findings(store, sessions);
    this.reviews = new Reviews(store, sessions);
    this.counts = new Counts(sessions, stamp);
    this.search = new Search(store, sessions, archive, superseded, windows);
  }

  /**
   * Opens a ledger to write and read, and makes it where there is none.
   *
   * @param location a file's path, or {@code jdbc:postgresql://host/database}
   */
  public static Ledger open(String location) throws LedgerException {
    return open(location, Clock.systemUTC());
  }

  static Ledger open(String location, Clock clock) throws LedgerException {
    Store store = store(location, true);
    try {
      Layout.bringUp(store, clock);
      return new Ledger(store, clock, true);
    } catch (LedgerException e) {
      store.close();
      throw e;
    }
  }

  /** Opens a ledger only to read, which any number of processes may do at a time. */
  public static Ledger openToRead(String location) throws LedgerException {
    Store store = store(location, false);
    try {
      Layout.check(store);
      return new Ledger(store, Clock.systemUTC(), false);
    } catch (LedgerException e) {
      store.close();
      throw e;
    }
  }

  static Store store(String location, boolean toWrite) throws LedgerException {
    if (location.isBlank()) {
      throw new LedgerException("the ledger's place is an empty name; give a file or an address");
    }
    String plain = location.startsWith("postgresql:") ? "jdbc:" + location : location;
    if (plain.startsWith(SHARED)) {
      return PostgresStore.open(plain);
    }
    return DuckDbStore.open(Locations.file(location), toWrite);
  }

  /** The place, for people; without passwords. */
  public String where() {
    return store.where();
  }

  /**
   * Stores readings in one transaction: when this returns, all of them are in the ledger for good;
   * when it throws, none is. Give about {@link #BATCH} at a time.
   *
   * @return what became of each, in their order
   */
  public synchronized List<Outcome> add(List<Entry> entries, Again again) throws LedgerException {
    requireWriting();
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Outcome> outcomes =
        Transaction.run(store, connection -> deposit(connection, entries, again));
    forgetReplaced(entries, outcomes);
    grown = true;
    stamp.refresh();
    return outcomes;
  }

  /** That readings are superseded is known before anybody can see it. */
  private List<Outcome> deposit(Connection connection, List<Entry> entries, Again again)
      throws SQLException {
    List<Outcome> outcomes = new Deposit(store, connection, again, clock.instant()).add(entries);
    if (outcomes.contains(Outcome.REVISED) || outcomes.contains(Outcome.REREAD)) {
      superseded.expect();
    }
    return outcomes;
  }

  private void forgetReplaced(List<Entry> entries, List<Outcome> outcomes) {
    List<String> replaced = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (outcomes.get(i) == Outcome.REVISED || outcomes.get(i) == Outcome.REREAD) {
        replaced.add(entries.get(i).report());
      }
    }
    if (!replaced.isEmpty()) {
      archive.forget(replaced);
    }
  }

  private void requireWriting() {
    if (!toWrite) {
      throw new IllegalStateException(where() + ": the ledger was opened only to read");
    }
  }

  /** Whether a report with this very text and metadata has been read and stored. */
  public boolean holds(Article article) throws LedgerException {
    return archive.holds(article.id(), ContentHash.revision(article));
  }

  /** The latest reading of a report. */
  public Optional<Reading> reading(String report) throws LedgerException {
    return archive.latest(report);
  }

  /** A reading by its content hash. */
  public Optional<Reading> reading(UUID key) throws LedgerException {
    return archive.reading(key);
  }

  /** All readings of a report, oldest first. */
  public List<Holding> revisions(String report) throws LedgerException {
    return archive.revisions(report);
  }

  /**
   * What the ledger holds, by the day of publication, undated last.
   *
   * @param after where to go on
   * @param limit the most to return
   */
  public List<Holding> list(boolean everyRevision, Optional<Cursor> after, int limit)
      throws LedgerException {
    return archive.list(everyRevision, after, limit);
  }

  /**
   * The latest reading of every report, by the day of publication, undated last. A few hundred are
   * held at a time, whatever the size of the ledger. What is added meanwhile may be left out.
   * Failures come as {@link java.io.UncheckedIOException}.
   */
  public Iterator<Reading> byDate() {
    return new ByDate(archive);
  }

  /**
   * How long a page of results or findings, a list or a count may look through the ledger from now
   * on; what takes longer throws a {@link SearchTimeoutException}. Whole results may take as long
   * as they do.
   *
   * @param longest in whole seconds, at least one
   */
  public void limitSearches(Duration longest) {
    sessions.limit(Math.toIntExact(Math.max(1, longest.toSeconds())));
  }

  /** The number of readings held, superseded ones included. */
  public long size() throws LedgerException {
    return archive.size();
  }

  /** What takes results one by one. */
  public interface Results {
    /** Takes one; what it throws ends the query and comes out of it. */
    void take(Row row) throws IOException;
  }

  /** Hands over the results of a query in their order, few held at a time. */
  public void query(Query query, Results results) throws IOException {
    search.run(query, results);
  }

  /**
   * Puts findings in the place of all those of the kind, in one transaction.
   *
   * @throws LedgerException also if two have one subject; then the old ones stay
   */
  public synchronized void replaceFindings(String kind, Iterator<Filing> all)
      throws LedgerException {
    requireWriting();
    findings.replace(kind, all);
    stamp.refresh();
  }

  /**
   * Puts findings in the place of those with the same kinds and subjects, in one transaction; the
   * others stay.
   */
  public synchronized void putFindings(List<Filing> some) throws LedgerException {
    requireWriting();
    findings.put(some);
    stamp.refresh();
  }

  /**
   * Puts findings of a kind in the place of those with the same subjects, and takes others away, in
   * one transaction.
   *
   * @param gone subjects of those that are taken away
   */
  public synchronized void updateFindings(String kind, List<Filing> put, Collection<String> gone)
      throws LedgerException {
    requireWriting();
    findings.update(kind, put, gone);
    stamp.refresh();
  }

  /** What is found of a subject. */
  public Optional<Finding> finding(String kind, String subject) throws LedgerException {
    return findings.of(kind, subject);
  }

  /** All findings of a kind, by subject. */
  public List<Finding> findings(String kind) throws LedgerException {
    return findings.all(kind);
  }

  /** A page of findings in the order that is asked for. */
  public List<Found> findings(FindingQuery query) throws LedgerException {
    return findings.page(query);
  }

  /** How many findings pass, on this page and all others. */
  public long countFindings(FindingQuery query) throws LedgerException {
    return findings.count(query);
  }

  /** The findings of a kind that speak of a report, by subject. */
  public List<Finding> findingsOf(String kind, String report) throws LedgerException {
    return findings.ofReport(kind, report);
  }

  /**
   * Keeps a review beside the reading that it is of.
   *
   * @return false if a review of that id is there already; then nothing changes
   * @throws IllegalArgumentException if the ledger has no such part of a reading, with a message
   *     for a person
   */
  public synchronized boolean addReview(Review review) throws LedgerException {
    requireWriting();
    boolean added = reviews.add(review);
    stamp.refresh();
    return added;
  }

  /** The reviews of all readings of a report, in the order of adding. */
  public List<Review> reviews(String report) throws LedgerException {
    return reviews.of(report);
  }

  /**
   * All reviews, in the order of adding.
   *
   * @param after id of the one to go on behind; none follows an unknown one
   */
  public List<Review> reviews(Optional<UUID> after, int limit) throws LedgerException {
    return reviews.after(after, limit);
  }

  /** How much the ledger holds. Cheap to ask again while it stays as it is. */
  public Totals totals() throws LedgerException {
    return counts.totals();
  }

  /**
   * The values that most have, the most frequent first, then by value: of {@link Field#OUTLET} in
   * the latest readings, else in their events or claims. Cheap to ask again while the ledger stays
   * as it is.
   *
   * @throws IllegalArgumentException for fields of which there is nothing to choose from: days,
   *     texts, chains, reports
   */
  public List<Frequent> frequent(Field field, int limit) throws LedgerException {
    return counts.frequent(field, limit);
  }

  /**
   * A number that is greater after every change: readings, findings, reviews. It is kept with the
   * ledger, so that it tells states apart after closing too. What is asked for after the version is
   * of this version or a later one.
   */
  public long version() throws LedgerException {
    return stamp.value();
  }

  @Override
  public synchronized void close() {
    sessions.close();
    try {
      if (grown) {
        store.tidy();
      }
    } catch (SQLException e) {
      // It stays as it was, whole; searching takes longer.
    }
    store.close();
  }
}
