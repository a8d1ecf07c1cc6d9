package hearsay.corroboration.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds those that have heavy terms in common with a given vector. Not safe for several threads.
 *
 * @param <M> what is found
 */
final class KeyIndex<M> {
  private static final class Slot<M> {
    private final M member;

    /** Of the look-up that goes on; 0 between two. */
    private double likeness;

    Slot(M member) {
      this.member = member;
    }
  }

  /** Those that have a term, with its weight there. */
  private static final class Postings<M> {
    private final List<Slot<M>> slots = new ArrayList<>(2);
    private float[] weights = new float[2];

    void add(Slot<M> slot, float weight) {
      if (slots.size() == weights.length) {
        weights = Arrays.copyOf(weights, 2 * weights.length);
      }
      weights[slots.size()] = weight;
      slots.add(slot);
    }

    /** The last one takes the place of the one that goes. */
    void remove(Slot<M> slot) {
      int at = slots.indexOf(slot);
      int last = slots.size() - 1;
      slots.set(at, slots.get(last));
      weights[at] = weights[last];
      slots.remove(last);
    }
  }

  private final Map<Integer, Postings<M>> byTerm = new HashMap<>();
  private final Map<M, Slot<M>> slots = new HashMap<>();

  void add(M member, TermVector keys) {
    Slot<M> slot = new Slot<>(member);
    slots.put(member, slot);
    for (int at = 0; at < keys.size(); at++) {
      byTerm.computeIfAbsent(keys.term(at), term -> new Postings<>()).add(slot, keys.weight(at));
    }
  }

  /** Takes out a member, given the keys that it was added with. */
  void remove(M member, TermVector keys) {
    Slot<M> slot = slots.remove(member);
    for (int at = 0; slot != null && at < keys.size(); at++) {
      Postings<M> postings = byTerm.get(keys.term(at));
      if (postings != null) {
        postings.remove(slot);
      }
    }
  }

  /**
   * Those whose products of weights, summed over the terms of both, are at least so much. Terms are
   * summed in the vectors' own order, so that the sum is that of {@link TermVector#dot}.
   */
  List<M> like(TermVector keys, double least) {
    List<Slot<M>> touched = new ArrayList<>();
    for (int at = 0; at < keys.size(); at++) {
      Postings<M> postings = byTerm.get(keys.term(at));
      for (int i = 0; postings != null && i < postings.slots.size(); i++) {
        Slot<M> slot = postings.slots.get(i);
        if (slot.likeness == 0) {
          touched.add(slot);
        }
        slot.likeness += (double) keys.weight(at) * postings.weights[i];
      }
    }
    List<M> found = new ArrayList<>();
    for (Slot<M> slot : touched) {
      if (slot.likeness >= least) {
        found.add(slot.member);
      }
      slot.likeness = 0;
    }
    return found;
  }
}
