package hearsay.language.parse;

/**
 * The loops where the parser spends its time. Each walks whole rows by one index, which is what the
 * virtual machine turns into vector instructions; several rows at once, so that the sum is fetched
 * and stored less often.
 */
final class Vectors {
  private Vectors() {}

  static void add(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  static void add(float[] sum, float[] one, float[] two, float[] three, float[] four) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (one[i] + two[i]) + (three[i] + four[i]);
    }
  }

  static void addTimes(float[] sum, float times, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += times * row[i];
    }
  }

  /** Adds four rows, each times its factor, which are read from {@code times} at {@code first}. */
  static void addTimes(
      float[] sum,
      float[] times,
      int first,
      float[] one,
      float[] two,
      float[] three,
      float[] four) {
    float a = times[first];
    float b = times[first + 1];
    float c = times[first + 2];
    float d = times[first + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a * one[i] + b * two[i]) + (c * three[i] + d * four[i]);
    }
  }

  static void cube(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] * values[i] * values[i];
    }
  }
}
