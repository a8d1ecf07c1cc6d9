package hearsay.evaluation;

import hearsay.attribution.Part;
import hearsay.language.Linguist;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation runs.
 *
 * @param linguist the backbone, shared by all tasks; may keep its parses on disk
 * @param threads how many reports are read at a time, at least 1; figures do not depend on it
 * @param errors how many mistakes of each kind to list
 * @param without parts of the reading of attributions that are left out, to measure their worth
 * @param predictions where to write what was found, in the reference script's format, or null
 * @param readings a file of readings already made, to which new ones are added, or null
 */
public record Settings(
    Linguist linguist,
    int threads,
    int errors,
    Set<Part> without,
    @Nullable Path predictions,
    @Nullable Path readings) {
  /** Settings without kept readings. */
  public Settings(
      Linguist linguist, int threads, int errors, Set<Part> without, @Nullable Path predictions) {
    this(linguist, threads, errors, without, predictions, null);
  }
}
