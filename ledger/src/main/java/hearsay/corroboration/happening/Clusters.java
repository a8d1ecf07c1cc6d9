package hearsay.corroboration.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Merges accounts along their links, strongest first, as long as the whole of what is merged stays
 * free of contradiction: two that agree are kept apart if one of them has been merged with what the
 * other contradicts.
 */
final class Clusters {
  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, Account> merged = new HashMap<>();
  private final Map<String, String> clusterOf = new HashMap<>();

  private Clusters(Collection<Account> accounts) {
    for (Account account : accounts) {
      members.put(account.id(), List.of(account.id()));
      merged.put(account.id(), account);
      clusterOf.put(account.id(), account.id());
    }
  }

  /** The ids of the accounts of each cluster; a function of the two sets alone. */
  static List<List<String>> of(Collection<Account> accounts, Collection<Link> links) {
    Clusters clusters = new Clusters(accounts);
    new TreeSet<>(links).forEach(clusters::follow);
    return List.copyOf(clusters.members.values());
  }

  private void follow(Link link) {
    String a = clusterOf.get(link.a());
    String b = clusterOf.get(link.b());
    if (a == null || b == null || a.equals(b)) {
      return;
    }
    Account first = merged.get(a);
    Account second = merged.get(b);
    if (first != null && second != null && Agreement.compatible(first, second)) {
      unite(a, b, first.with(second));
    }
  }

  private void unite(String a, String b, Account both) {
    String kept = a.compareTo(b) <= 0 ? a : b;
    String gone = kept.equals(a) ? b : a;
    List<String> all = new ArrayList<>(members.getOrDefault(kept, List.of()));
    for (String id : members.getOrDefault(gone, List.of())) {
      all.add(id);
      clusterOf.put(id, kept);
    }
    members.put(kept, all);
    members.remove(gone);
    merged.remove(gone);
    merged.put(kept, both);
  }
}
