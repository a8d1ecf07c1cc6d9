package hearsay.attribution;

import hearsay.language.pieces.SpanRole;

/**
 * Words that the span model gives one role.
 *
 * @param first its first word, counted in the model's words
 * @param last its last word
 */
record RoleSpan(SpanRole role, int first, int last) {
  /** How many words stand between the two; below 0 where they share one. */
  int gap(RoleSpan other) {
    return other.first > last ? other.first - last - 1 : first - other.last - 1;
  }
}
