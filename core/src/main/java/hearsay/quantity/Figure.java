package hearsay.quantity;

import hearsay.language.Mention;
import hearsay.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as this room sees it.
 *
 * @param quantity with neither claim nor side yet
 * @param holder the phrase that says whose people, losses or things they are ("Ukrainian" in "more
 *     than 400 Ukrainian troops"), or null
 */
public record Figure(Quantity quantity, @Nullable Mention holder) {}
