package hearsay.corroboration.story;

import java.util.List;

/**
 * Reports that tell one happening.
 *
 * @param id that of its earliest report behind "story-"; it stays while that report is its earliest
 * @param reports ids, the earliest first; on one day in the order of the ids, undated ones last
 */
public record Story(String id, List<String> reports) {
  public Story {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a story is told by one report at least");
    }
  }

  static Story of(List<String> reports) {
    return new Story("story-" + reports.get(0), reports);
  }
}
