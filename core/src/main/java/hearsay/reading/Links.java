package hearsay.reading;

import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which place, time or figure of a sentence belongs to an event: the one nearest to its trigger in
 * the parse.
 */
final class Links {
  private final Sentences sentences;
  private final Claims claims;

  Links(Sentences sentences, Claims claims) {
    this.sentences = sentences;
    this.claims = claims;
  }

  /** Of all candidates in the event's sentence and told in the same claim, the nearest one. */
  <T> Optional<T> nearest(Mention trigger, List<T> candidates, Function<T, Span> span) {
    Sentence sentence = sentences.list().get(trigger.sentence());
    Told claim = claims.telling(trigger.span());
    T best = null;
    int least = Integer.MAX_VALUE;
    for (T candidate : inside(sentence.span(), candidates, span)) {
      if (claim != null && !claim.tells(span.apply(candidate))) {
        continue;
      }
      int distance = distance(sentence, trigger.head(), span.apply(candidate));
      if (distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  static <T> List<T> inside(Span within, List<T> candidates, Function<T, Span> span) {
    List<T> found = new ArrayList<>();
    for (T candidate : candidates) {
      if (within.contains(span.apply(candidate))) {
        found.add(candidate);
      }
    }
    return found;
  }

  /** The number of arcs between the trigger and the candidate's own head. */
  private static int distance(Sentence sentence, int trigger, Span candidate) {
    int least = Integer.MAX_VALUE;
    for (Token token : sentence.within(candidate)) {
      least = Math.min(least, arcs(sentence, trigger, token.index()));
    }
    return least;
  }

  private static int arcs(Sentence sentence, int from, int to) {
    int[] depths = new int[sentence.size()];
    Arrays.fill(depths, -1);
    int steps = 0;
    for (int at = from; at >= 0 && depths[at] < 0; at = sentence.token(at).head()) {
      depths[at] = steps++;
    }
    steps = 0;
    for (int at = to; at >= 0 && steps <= sentence.size(); at = sentence.token(at).head()) {
      if (depths[at] >= 0) {
        return steps + depths[at];
      }
      steps++;
    }
    return Integer.MAX_VALUE - 1;
  }
}
