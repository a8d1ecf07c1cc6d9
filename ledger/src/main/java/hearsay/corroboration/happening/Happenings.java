package hearsay.corroboration.happening;

import hearsay.model.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which event mentions of many reports tell one event. Grows by one report at a time; what it
 * yields depends on the set of reports alone, neither on their order nor on how often it was asked.
 *
 * <p>Work for a report is proportional to the accounts that share a day and a ground with its own,
 * and to {@value #WINDOW} of each such block at most. Not thread-safe.
 */
public final class Happenings {
  /** Accounts of one block are compared with so many neighbours by day of publication. */
  private static final int WINDOW = 48;

  private static final Comparator<Account> BY_DAY =
      Comparator.comparing(Happenings::day).thenComparing(Account::id);

  private final Map<String, List<AccountReader.Told>> byReport = new HashMap<>();
  private final Map<String, AccountReader.Told> told = new HashMap<>();
  private final Map<String, List<Contest>> contests = new HashMap<>();
  private final Map<String, TreeSet<Account>> blocks = new HashMap<>();

  /** For each block the links in it, under both their ends. */
  private final Map<String, Map<String, List<Link>>> links = new HashMap<>();

  private final Set<String> changedBlocks = new TreeSet<>();
  private final Set<String> changedAccounts = new TreeSet<>();
  private final Map<String, Set<String>> clusterOf = new HashMap<>();
  private final Map<String, Happening> found = new TreeMap<>();

  /**
   * Takes in a report, in place of what it had of the same id.
   *
   * @param story id of the story that the report belongs to, or null where stories are not known
   */
  public void add(Reading reading, @Nullable String story) {
    String report = reading.report().id();
    remove(report);
    List<AccountReader.Told> accounts = new AccountReader(reading, story).accounts();
    byReport.put(report, accounts);
    contests.put(report, Contest.of(reading));
    for (AccountReader.Told one : accounts) {
      Account account = one.account();
      told.put(account.id(), one);
      changedAccounts.add(account.id());
      for (String key : Blocks.keys(account)) {
        blocks.computeIfAbsent(key, any -> new TreeSet<>(BY_DAY)).add(account);
        changedBlocks.add(key);
      }
    }
  }

  /** Forgets a report; nothing happens if it is not there. */
  public void remove(String report) {
    contests.remove(report);
    List<AccountReader.Told> accounts = byReport.remove(report);
    if (accounts == null) {
      return;
    }
    for (AccountReader.Told one : accounts) {
      Account account = one.account();
      told.remove(account.id());
      changedAccounts.add(account.id());
      for (String key : Blocks.keys(account)) {
        TreeSet<Account> block = blocks.get(key);
        if (block != null && block.remove(account) && block.isEmpty()) {
          blocks.remove(key);
        }
        changedBlocks.add(key);
      }
    }
  }

  /** All happenings, by id; those told by one mention alone included. */
  public List<Happening> all() {
    settle();
    return List.copyOf(found.values());
  }

  /** The happenings that a report tells, by id. */
  public List<Happening> of(String report) {
    settle();
    return byReport.getOrDefault(report, List.of()).stream()
        .map(one -> clusterOf.getOrDefault(one.account().id(), Set.of(one.account().id())))
        .map(cluster -> found.get(least(cluster)))
        .filter(happening -> happening != null)
        .distinct()
        .sorted(Comparator.comparing(Happening::id))
        .toList();
  }

  private static String day(Account account) {
    return account.firstPublished() == null ? "" : account.firstPublished().toString();
  }

  /** Brings links and clusters up to date, touching only what has changed. */
  private void settle() {
    Set<String> touched = new TreeSet<>(changedAccounts);
    for (String key : changedBlocks) {
      Map<String, List<Link>> before = links.remove(key);
      if (before != null) {
        touched.addAll(before.keySet());
      }
      Map<String, List<Link>> now = compare(blocks.get(key));
      if (!now.isEmpty()) {
        links.put(key, now);
        touched.addAll(now.keySet());
      }
    }
    changedBlocks.clear();
    changedAccounts.clear();
    for (String id : List.copyOf(touched)) {
      touched.addAll(clusterOf.getOrDefault(id, Set.of()));
    }
    touched.forEach(this::dissolve);
    Set<String> done = new HashSet<>();
    for (String id : touched) {
      if (told.containsKey(id) && !done.contains(id)) {
        cluster(id, done);
      }
    }
  }

  private static Map<String, List<Link>> compare(@Nullable Collection<Account> block) {
    if (block == null || block.size() < 2) {
      return Map.of();
    }
    List<Account> sorted = List.copyOf(block);
    Map<String, List<Link>> found = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + WINDOW); j++) {
        Account a = sorted.get(i);
        Account b = sorted.get(j);
        int strength = Agreement.compatible(a, b) ? Agreement.strength(a, b) : Agreement.NONE;
        if (strength > Agreement.NONE) {
          boolean first = a.id().compareTo(b.id()) < 0;
          Link link = new Link(first ? a.id() : b.id(), first ? b.id() : a.id(), strength);
          found.computeIfAbsent(a.id(), any -> new ArrayList<>()).add(link);
          found.computeIfAbsent(b.id(), any -> new ArrayList<>()).add(link);
        }
      }
    }
    return found;
  }

  private void dissolve(String id) {
    Set<String> cluster = clusterOf.remove(id);
    if (cluster != null) {
      found.remove(least(cluster));
    }
  }

  /** Clusters all accounts that links join to this one, however far. */
  private void cluster(String start, Set<String> done) {
    Set<Link> met = new TreeSet<>();
    Map<String, Account> component = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      AccountReader.Told one = told.get(open.pop());
      if (one == null || component.put(one.account().id(), one.account()) != null) {
        continue;
      }
      for (String key : Blocks.keys(one.account())) {
        Map<String, List<Link>> block = links.getOrDefault(key, Map.of());
        for (Link link : block.getOrDefault(one.account().id(), List.of())) {
          met.add(link);
          open.push(link.a().equals(one.account().id()) ? link.b() : link.a());
        }
      }
    }
    done.addAll(component.keySet());
    component.keySet().forEach(this::dissolve);
    Clusters.of(component.values(), met).forEach(this::keep);
  }

  private void keep(List<String> cluster) {
    Set<String> ids = new TreeSet<>(cluster);
    ids.forEach(id -> clusterOf.put(id, ids));
    List<AccountReader.Told> parts =
        ids.stream().map(told::get).filter(one -> one != null).toList();
    found.put(least(ids), Assembly.of(parts, contests));
  }

  private static String least(Set<String> ids) {
    return ids.iterator().next();
  }
}
