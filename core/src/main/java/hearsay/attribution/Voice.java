package hearsay.attribution;

import hearsay.language.Mention;
import hearsay.model.SourceLink;
import org.jspecify.annotations.Nullable;

/**
 * One voice of an attribution's chain, not yet coded by country and sector.
 *
 * @param mention the words that name it, or null where it is hidden ("it is believed")
 * @param name who it is, resolved within the report, or null
 * @param antecedent the fullest earlier mention of the same voice, where {@code mention} is a
 *     pronoun or description
 * @param cue the word that brings it in ("reported", "citing"), or null
 */
public record Voice(
    SourceLink.Kind kind,
    @Nullable Mention mention,
    @Nullable String name,
    @Nullable Mention antecedent,
    @Nullable String cue,
    boolean anonymous) {
  /** The same words where the report's author speaks as "I" or "we": the outlet's own voice. */
  Voice ofAuthor() {
    return new Voice(SourceLink.Kind.OUTLET, mention, null, null, cue, false);
  }
}
