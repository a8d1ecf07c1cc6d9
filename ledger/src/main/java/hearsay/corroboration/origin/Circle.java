package hearsay.corroboration.origin;

import java.util.List;

/**
 * Circular reporting.
 *
 * @param path ids of the agents, each relying on the next, the last on the first
 */
public record Circle(List<String> path) {
  public Circle {
    path = List.copyOf(path);
  }
}
