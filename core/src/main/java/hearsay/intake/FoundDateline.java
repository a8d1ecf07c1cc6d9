package hearsay.intake;

import hearsay.model.Span;
import java.util.Optional;

/**
 * A dateline in a text, not yet resolved to a place and a day.
 *
 * @param whole all of it, from the place to the dash, in code points of the text
 * @param place the words of the place, with its region where given
 * @param date the words of the date
 * @param agency the agency's usual name, or the words in its place where it is not known
 */
public record FoundDateline(Span whole, Span place, Optional<Span> date, Optional<String> agency) {}
