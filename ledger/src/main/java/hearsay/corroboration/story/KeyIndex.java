package hearsay.corroboration.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds those that have heavy terms in common with a given vector and are near enough to it in
 * time. Kept by slices of time, so that a look-up costs what is near, not what there is. Not safe
 * for several threads.
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

  /** Those of some days. */
  private static final class Slice<M> {
    private final Map<Integer, Postings<M>> byTerm = new HashMap<>();

    void add(Slot<M> slot, TermVector keys) {
      for (int at = 0; at < keys.size(); at++) {
        byTerm.computeIfAbsent(keys.term(at), term -> new Postings<>()).add(slot, keys.weight(at));
      }
    }

    void remove(Slot<M> slot, TermVector keys) {
      for (int at = 0; at < keys.size(); at++) {
        Postings<M> postings = byTerm.get(keys.term(at));
        if (postings != null) {
          postings.remove(slot);
        }
      }
    }

    /** Terms are summed in the vectors' own order: the sum is that of {@link TermVector#dot}. */
    void like(TermVector keys, double least, List<M> found) {
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
      for (Slot<M> slot : touched) {
        if (slot.likeness >= least) {
          found.add(slot.member);
        }
        slot.likeness = 0;
      }
    }
  }

  /** Narrow beside the window that is looked at, and few enough to go through. */
  private static final int DAYS_OF_A_SLICE = 32;

  private final int window;
  private final NavigableMap<Long, Slice<M>> slices = new TreeMap<>();
  private final Slice<M> undated = new Slice<>();
  private final Map<M, Slot<M>> slots = new HashMap<>();

  /**
   * @param window days; those further apart need not be found
   */
  KeyIndex(int window) {
    this.window = window;
  }

  /**
   * @param day days since 1970; null where unknown
   */
  void add(M member, TermVector keys, @Nullable Long day) {
    Slot<M> slot = new Slot<>(member);
    slots.put(member, slot);
    slice(day).add(slot, keys);
  }

  /** Takes out a member, given the keys and day that it was added with. */
  void remove(M member, TermVector keys, @Nullable Long day) {
    Slot<M> slot = slots.remove(member);
    if (slot != null) {
      slice(day).remove(slot, keys);
    }
  }

  private Slice<M> slice(@Nullable Long day) {
    return day == null ? undated : slices.computeIfAbsent(number(day), any -> new Slice<>());
  }

  private static long number(long day) {
    return Math.floorDiv(day, DAYS_OF_A_SLICE);
  }

  /**
   * Those whose products of weights, summed over the terms of both, are at least so much; all that
   * are within the window, perhaps some that are just outside, and all without a day.
   */
  List<M> like(TermVector keys, double least, @Nullable Long day) {
    List<M> found = new ArrayList<>();
    undated.like(keys, least, found);
    Collection<Slice<M>> near =
        day == null
            ? slices.values()
            : slices.subMap(number(day - window), true, number(day + window), true).values();
    near.forEach(slice -> slice.like(keys, least, found));
    return found;
  }
}
