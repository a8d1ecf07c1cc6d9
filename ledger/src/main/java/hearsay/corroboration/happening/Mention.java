package hearsay.corroboration.happening;

import hearsay.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One event mention of a report, as it is compared.
 *
 * @param begin offset of its trigger, code points
 * @param paragraph number of the paragraph that it stands in
 * @param days explicit days, or null where the report gives none with it
 * @param wide whether it is dated, but too widely to be one event on one day ("last year"), or
 *     tells several deeds in one word
 * @param clocks hours that its sentence gives
 * @param backlash whether the attacker is hit, by others or himself
 * @param spot where the report puts it, or null
 * @param spotName the place's words, lower case, where the gazetteer does not know it (a street, a
 *     club), or null
 */
record Mention(
    String report,
    String event,
    String claim,
    Stance stance,
    EventType type,
    @Nullable String mode,
    int begin,
    int paragraph,
    @Nullable Days days,
    boolean wide,
    Clocks clocks,
    boolean backlash,
    @Nullable Spot spot,
    @Nullable String spotName,
    Parties actors,
    Parties recipients) {}
