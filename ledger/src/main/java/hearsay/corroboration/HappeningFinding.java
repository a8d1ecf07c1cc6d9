package hearsay.corroboration;

import hearsay.corroboration.happening.Happening;
import hearsay.corroboration.origin.OriginGraph;

/** An event that several reports tell, and from how many independent origins it comes. */
public record HappeningFinding(Happening happening, OriginGraph origins) {}
