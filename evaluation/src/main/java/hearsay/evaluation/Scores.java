package hearsay.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation found: figures under dotted keys ("exact.source.f1"), notes for the person at
 * the screen, and examples of mistakes. Percentages carry one decimal. Filled in by one task, then
 * read.
 */
public final class Scores {
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  /** Keeps a percentage, rounded to one decimal. */
  public Scores percent(String key, double value) {
    return figure(key, Math.round(value * 10) / 10.0);
  }

  /** Keeps a figure as it is. */
  public Scores figure(String key, double value) {
    if (figures.put(key, value) != null) {
      throw new IllegalArgumentException("a figure twice: " + key);
    }
    return this;
  }

  /**
   * Keeps precision, recall and F1 (percent) under {@code key.p}, {@code key.r}, {@code key.f1}.
   */
  public Scores ratio(String key, Ratio ratio) {
    return percent(key + ".p", 100 * ratio.precision())
        .percent(key + ".r", 100 * ratio.recall())
        .percent(key + ".f1", 100 * ratio.f1());
  }

  /** A line for the screen. */
  public Scores note(String format, @Nullable Object... values) {
    notes.add(String.format(Locale.ROOT, format, values));
    return this;
  }

  /** One mistake, as a line or a few. */
  public Scores error(String text) {
    errors.add(text);
    return this;
  }

  /** All figures by dotted key, in the order in which they were kept. */
  public Map<String, Double> figures() {
    return Map.copyOf(figures).isEmpty() ? Map.of() : new LinkedHashMap<>(figures);
  }

  public List<String> notes() {
    return List.copyOf(notes);
  }

  public List<String> errors() {
    return List.copyOf(errors);
  }
}
