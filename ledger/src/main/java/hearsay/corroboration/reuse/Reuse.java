package hearsay.corroboration.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that one report has from another, or both from a third.
 *
 * @param from id of the report whose text it is, by time or credit; of two that are equal in both
 *     the lesser id
 * @param to id of the report that has it too
 * @param overlap {@code from} is its first text, {@code to} its second
 * @param direction why {@code from} stands first
 * @param agency the agency that both have it from, or that publishes {@code from}; null where no
 *     credit tells
 * @param credits the credits that tell of it, first those of {@code to}
 */
public record Reuse(
    String from,
    String to,
    Kind kind,
    Overlap overlap,
    Direction direction,
    @Nullable String agency,
    List<Provenance.Credit> credits) {
  public Reuse {
    credits = List.copyOf(credits);
  }

  /** How much is shared. */
  public enum Kind {
    /** The same text but for a word here and there. */
    SAME,
    /** Most of one text stands in the other: shortened, extended or touched up. */
    EDITED,
    /** Paragraphs or sentences. */
    PARTIAL,
    /**
     * Nothing but words that both put into a speaker's mouth; neither need have the other's text.
     */
    QUOTED
  }

  /** What tells which report had the text first. */
  public enum Direction {
    /** The later one credits the earlier one's outlet. */
    CREDITED,
    /** Both credit one agency, so that neither has it from the other. */
    COMMON_AGENCY,
    /** One was published earlier, and nothing else is known. */
    EARLIER,
    /** Nothing tells. */
    UNKNOWN
  }
}
