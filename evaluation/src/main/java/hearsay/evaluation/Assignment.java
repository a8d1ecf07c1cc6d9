package hearsay.evaluation;

import java.util.Arrays;

/** The best one-to-one assignment by total weight (the Hungarian method, O(n³)). */
final class Assignment {
  private Assignment() {}

  /**
   * @param weights rows by columns, none negative
   * @return for each row its column, or -1 where no column of positive weight is left for it
   */
  static int[] best(double[][] weights) {
    int rows = weights.length;
    int columns = rows == 0 ? 0 : weights[0].length;
    int size = Math.max(rows, columns);
    double[] rowPotential = new double[size + 1];
    double[] columnPotential = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      augment(row, size, weights, rowPotential, columnPotential, rowOf);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column] - 1;
      if (row >= 0 && row < rows && weights[row][column - 1] > 0) {
        columnOf[row] = column - 1;
      }
    }
    return columnOf;
  }

  private static void augment(
      int row, int size, double[][] weights, double[] u, double[] v, int[] rowOf) {
    int[] way = new int[size + 1];
    double[] least = new double[size + 1];
    boolean[] used = new boolean[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    do {
      used[at] = true;
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int column = 1; column <= size; column++) {
        if (used[column]) {
          continue;
        }
        double cost = cost(weights, rowOf[at] - 1, column - 1) - u[rowOf[at]] - v[column];
        if (cost < least[column]) {
          least[column] = cost;
          way[column] = at;
        }
        if (least[column] < delta) {
          delta = least[column];
          next = column;
        }
      }
      for (int column = 0; column <= size; column++) {
        if (used[column]) {
          u[rowOf[column]] += delta;
          v[column] -= delta;
        } else {
          least[column] -= delta;
        }
      }
      at = next;
    } while (rowOf[at] != 0);
    while (at != 0) {
      rowOf[at] = rowOf[way[at]];
      at = way[at];
    }
  }

  private static double cost(double[][] weights, int row, int column) {
    return row < weights.length && column < weights[row].length ? -weights[row][column] : 0;
  }
}
