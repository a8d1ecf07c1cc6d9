package hearsay.corroboration;

import hearsay.corroboration.origin.OriginGraph;
import java.util.Collection;

/**
 * How much was found.
 *
 * @param reports gone through
 * @param stories told by one report or more
 * @param storiesOfSeveral told by two reports or more
 * @param copies reports that have text of others
 * @param happenings events that two reports or more tell
 * @param ofOneOrigin those of them that come from one origin at most
 * @param circular those in which sources cite each other in a circle
 * @param disputes stories with a figure that two claimants or more give
 * @param contested those of them in which figures contradict each other
 */
public record CorroborationSummary(
    int reports,
    int stories,
    int storiesOfSeveral,
    int copies,
    int happenings,
    int ofOneOrigin,
    int circular,
    int disputes,
    int contested) {
  static CorroborationSummary of(
      int reports,
      Collection<StoryFinding> stories,
      int copies,
      Collection<HappeningFinding> happenings,
      Collection<DisputeFinding> disputes) {
    return new CorroborationSummary(
        reports,
        stories.size(),
        (int) stories.stream().filter(story -> story.reports().size() > 1).count(),
        copies,
        happenings.size(),
        (int) happenings.stream().filter(h -> h.origins().independent().best() <= 1).count(),
        (int)
            happenings.stream()
                .map(HappeningFinding::origins)
                .filter(OriginGraph::isCircular)
                .count(),
        disputes.size(),
        (int) disputes.stream().filter(DisputeFinding::isContested).count());
  }
}
