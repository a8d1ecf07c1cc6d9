package hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One voice in a claim's chain.
 *
 * @param text its words in the report; null for the publishing outlet
 * @param name who it is, resolved within the report, or null
 * @param span of {@code text}, or null
 * @param cue the word that brings it in ("reported", "citing"), or null
 * @param when id of a {@link TimeExpression} that dates the saying, or null
 * @param country ISO 3166-1 alpha-3, or null
 * @param sector PLOVER sectors, most specific first; null where unknown
 */
public record SourceLink(
    Kind kind,
    @Nullable String text,
    @Nullable String name,
    @Nullable Span span,
    @Nullable String cue,
    @Nullable String when,
    boolean anonymous,
    @Nullable String country,
    @Nullable List<String> sector) {
  public SourceLink {
    sector = sector == null ? null : List.copyOf(sector);
  }

  /** The same link with its country. */
  public SourceLink of(String country) {
    return new SourceLink(kind, text, name, span, cue, when, anonymous, country, sector);
  }

  /** What sort of voice. */
  public enum Kind {
    /** A newspaper, agency, broadcaster, site. */
    OUTLET,
    /** A human being, named or not. */
    PERSON,
    /** A government, ministry, army, company, party, court … */
    ORGANIZATION,
    /** Several at once ("officials", "witnesses"). */
    GROUP,
    /** A report, poll, law, letter, video. */
    DOCUMENT,
    /** Nobody is named ("it is believed"). */
    UNKNOWN
  }
}
