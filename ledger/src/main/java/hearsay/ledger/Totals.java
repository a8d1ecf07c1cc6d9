package hearsay.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a ledger holds.
 *
 * @param readings all, superseded ones included
 * @param reports different ones; what follows counts their latest readings only
 * @param outlets names, or domains where there is no name
 * @param from day of publication of the earliest dated report
 * @param until day of publication of the latest dated report
 * @param reviews by people
 */
public record Totals(
    long readings,
    long reports,
    long claims,
    long events,
    long figures,
    long outlets,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    long reviews) {}
