package hearsay.corroboration.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A directed graph of names: who relies on whom. Finds the knots in which all rely on each other
 * (strongly connected components, Tarjan 1972, without recursion) and the ends that rely on nobody.
 */
final class Network {
  private final SortedMap<String, Set<String>> next = new TreeMap<>();

  void node(String name) {
    next.computeIfAbsent(name, any -> new TreeSet<>());
  }

  void edge(String from, String to) {
    node(from);
    node(to);
    next.getOrDefault(from, new TreeSet<>()).add(to);
  }

  Set<String> next(String name) {
    return next.getOrDefault(name, Set.of());
  }

  /** The knots, each sorted; a node that is in no circle is a knot of one. */
  List<Set<String>> knots() {
    return new Tarjan().knots;
  }

  /** Whether nothing leads out of the knot. */
  boolean isEnd(Set<String> knot) {
    return knot.stream().allMatch(name -> knot.containsAll(next(name)));
  }

  /** All that can be reached from a node, itself included. */
  Set<String> reach(String start) {
    Set<String> met = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (met.add(name)) {
        next(name).forEach(open::push);
      }
    }
    return met;
  }

  /** A shortest way from a node back to itself inside a knot, the node first; empty if none. */
  List<String> circle(String start, Set<String> knot) {
    Map<String, String> before = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String at = open.removeFirst();
      for (String to : next(at)) {
        if (to.equals(start)) {
          return path(start, at, before);
        }
        if (knot.contains(to) && before.putIfAbsent(to, at) == null) {
          open.addLast(to);
        }
      }
    }
    return List.of();
  }

  private static List<String> path(String start, String end, Map<String, String> before) {
    Deque<String> path = new ArrayDeque<>();
    for (String at = end; at != null && !at.equals(start); at = before.get(at)) {
      path.addFirst(at);
    }
    path.addFirst(start);
    return List.copyOf(path);
  }

  private final class Tarjan {
    private final List<Set<String>> knots = new ArrayList<>();
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Set<String> onStack = new HashSet<>();
    private final Deque<String> stack = new ArrayDeque<>();

    Tarjan() {
      next.keySet().stream().filter(name -> !number.containsKey(name)).forEach(this::from);
    }

    private void from(String start) {
      Deque<Deque<String>> todo = new ArrayDeque<>();
      Deque<String> path = new ArrayDeque<>();
      enter(start, path, todo);
      while (!path.isEmpty()) {
        String at = path.getFirst();
        String to = todo.getFirst().pollFirst();
        if (to == null) {
          leave(at, path, todo);
        } else if (!number.containsKey(to)) {
          enter(to, path, todo);
        } else if (onStack.contains(to)) {
          low.merge(at, number.getOrDefault(to, 0), Math::min);
        }
      }
    }

    private void enter(String name, Deque<String> path, Deque<Deque<String>> todo) {
      number.put(name, number.size());
      low.put(name, number.size() - 1);
      stack.push(name);
      onStack.add(name);
      path.push(name);
      todo.push(new ArrayDeque<>(next(name)));
    }

    private void leave(String name, Deque<String> path, Deque<Deque<String>> todo) {
      path.pop();
      todo.pop();
      @Nullable String above = path.peek();
      if (above != null) {
        low.merge(above, low.getOrDefault(name, 0), Math::min);
      }
      if (Objects.equals(low.get(name), number.get(name))) {
        Set<String> knot = new TreeSet<>();
        String member;
        do {
          member = stack.pop();
          onStack.remove(member);
          knot.add(member);
        } while (!member.equals(name));
        knots.add(knot);
      }
    }
  }
}
