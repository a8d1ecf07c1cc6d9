package hearsay.attribution;

import java.util.List;

/**
 * One thing that a choice may fall on.
 *
 * @param at what it stands for: a token index, or a {@link Frame}'s ordinal; -1 for "none"
 * @param features what speaks for or against it
 */
record Option(int at, List<String> features) {}
