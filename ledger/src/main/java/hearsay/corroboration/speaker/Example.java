package hearsay.corroboration.speaker;

import org.jspecify.annotations.Nullable;

/**
 * One place that a count rests on.
 *
 * @param subject id of the happening, or for figures of the story; null for a claim by itself
 * @param report id of a report
 * @param claim id of a claim in that report's reading, or null where none is meant
 * @param day ISO 8601 day on which the report came out, or null
 */
public record Example(
    @Nullable String subject, String report, @Nullable String claim, @Nullable String day)
    implements Comparable<Example> {
  /** The latest first, undated last. */
  @Override
  public int compareTo(Example other) {
    int order = text(other.day).compareTo(text(day));
    order = order != 0 ? order : text(subject).compareTo(text(other.subject));
    order = order != 0 ? order : report.compareTo(other.report);
    return order != 0 ? order : text(claim).compareTo(text(other.claim));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
