package hearsay.corroboration.story;

import hearsay.corroboration.text.Word;
import hearsay.model.Claim;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.SourceLink.Kind;
import hearsay.model.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of those who are but quoted. A monitoring body, ministry or outlet speaks in reports on
 * any number of happenings; a person who speaks is as a rule part of the one.
 */
final class Voices {
  private static final Set<Kind> STANDING =
      Set.of(Kind.OUTLET, Kind.ORGANIZATION, Kind.GROUP, Kind.DOCUMENT);

  private Voices() {}

  /** The words that do not stand in the span of such a source. */
  static List<Word> without(Reading reading, List<Word> words) {
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    for (Claim claim : reading.claims()) {
      for (SourceLink link : claim.chain()) {
        Span span = link.span();
        if (span != null && STANDING.contains(link.kind())) {
          ends.merge(span.begin(), span.end(), Math::max);
        }
      }
    }
    return words.stream().filter(word -> !isCovered(ends, word)).toList();
  }

  private static boolean isCovered(TreeMap<Integer, Integer> ends, Word word) {
    var last = ends.floorEntry(word.begin());
    return last != null && word.end() <= last.getValue();
  }
}
