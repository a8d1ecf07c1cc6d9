package hearsay.factuality;

import hearsay.language.Token;

/**
 * A word that bears on an event's standing.
 *
 * @param effect what it does
 * @param token the word
 * @param depth how many clauses or phrases lie between: 0 stands with the event itself, 1 governs
 *     it directly, and so on outwards
 */
public record Operator(Effect effect, Token token, int depth) {}
