package hearsay.language.parse;

import org.jspecify.annotations.Nullable;

/**
 * What a word with its tag, or a label, at one of the network's places adds to the hidden units,
 * counted from what an empty place adds. A row is worked out when it is first asked for and kept
 * until another takes its slot, so memory is bounded by the number of slots.
 *
 * <p>Safe for many threads without locks: a slot holds an immutable {@link Row}, whose final fields
 * every thread sees whole, and whoever works a row out finds the same.
 */
final class Contributions {
  /** 16,384 rows of a thousand units are 64 MB. */
  private static final int SLOTS = 1 << 14;

  /** Multiplying by the golden ratio spreads neighbouring keys over the slots (Knuth 6.4). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int STEP = 4;

  private static final class Row {
    final int key;
    final float[] units;

    Row(int key, float[] units) {
      this.key = key;
      this.units = units;
    }
  }

  private final Model model;
  private final int noWord;
  private final int noTag;
  private final @Nullable Row[] slots = new @Nullable Row[SLOTS];

  /** So few that each has a slot of its own. */
  private final @Nullable Row[] labelSlots;

  Contributions(Model model) {
    this.model = model;
    noWord = model.words.number(Model.NOTHING);
    noTag = model.tags.number(Model.NOTHING);
    labelSlots = new @Nullable Row[(Features.NODES - Features.FIRST_CHILD) * model.labels.size()];
  }

  /** The row of a word and its tag, not to be written to. */
  float[] node(int place, int word, int tag) {
    int key = (word * model.tags.size() + tag) * Features.NODES + place;
    int slot = (int) ((key * SPREAD) >>> (Long.SIZE - Integer.numberOfTrailingZeros(SLOTS)));
    Row row = slots[slot];
    if (row == null || row.key != key) {
      row = new Row(key, work(place, word, tag));
      slots[slot] = row;
    }
    return row.units;
  }

  private float[] work(int place, int word, int tag) {
    float[] units = new float[model.bias.length];
    add(units, place, difference(model.words, word, noWord));
    add(units, Features.NODES + place, difference(model.tags, tag, noTag));
    return units;
  }

  /**
   * The row of a child's label, not to be written to; {@code place} counts from the first child.
   */
  float[] label(int place, int label) {
    int slot = place * model.labels.size() + label;
    Row row = labelSlots[slot];
    if (row == null) {
      float[] units = new float[model.bias.length];
      add(units, 2 * Features.NODES + place, difference(model.labels, label, 0));
      row = new Row(slot, units);
      labelSlots[slot] = row;
    }
    return row.units;
  }

  /** The bias and what the network's places add when all are empty. */
  float[] nothing() {
    float[] units = model.bias.clone();
    for (int place = 0; place < Features.NODES; place++) {
      add(units, place, model.words.embedding(noWord));
      add(units, Features.NODES + place, model.tags.embedding(noTag));
    }
    for (int place = 2 * Features.NODES; place < Features.PLACES; place++) {
      add(units, place, model.labels.embedding(0));
    }
    return units;
  }

  private static float[] difference(Model.Names names, int name, int nothing) {
    float[] difference = names.embedding(name).clone();
    float[] empty = names.embedding(nothing);
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= empty[i];
    }
    return difference;
  }

  private void add(float[] units, int place, float[] embedding) {
    float[][] weights = model.fromInput;
    int first = place * embedding.length;
    int i = 0;
    for (; i + STEP <= embedding.length; i += STEP) {
      int at = first + i;
      Vectors.addTimes(
          units, embedding, i, weights[at], weights[at + 1], weights[at + 2], weights[at + 3]);
    }
    for (; i < embedding.length; i++) {
      Vectors.addTimes(units, embedding[i], weights[first + i]);
    }
  }
}
