package hearsay.ledger;

/**
 * Something concluded over many reports: which story a report belongs to, how the figures for one
 * happening differ. Of one kind a subject has one finding.
 *
 * @param kind what sort of conclusion ("story", "reuse", "dispute")
 * @param subject content hash or id of what it is about
 * @param json the conclusion, one JSON value
 */
public record Finding(String kind, String subject, String json) {}
