package hearsay.reading;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.Factuality.Polarity;
import hearsay.model.Quantity;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which claims of a report stand against each other: one denies what the other says, or both give a
 * figure for one thing and the two cannot both be true. Two claims of one voice do not contest each
 * other.
 */
final class Contests {
  /**
   * At least this share of the shorter content's words must stand in both, and no fewer than {@link
   * #WORDS}.
   */
  private static final double SHARED = 0.5;

  private static final int WORDS = 2;

  /**
   * Comparing every claim with every other is quadratic; a report with more claims than this is a
   * list, not a story.
   */
  private static final int MOST_CLAIMS = 2_000;

  private record Worded(Claim claim, Set<String> words) {}

  private final Sentences sentences;
  private final List<Quantity> quantities;

  Contests(Sentences sentences, List<Quantity> quantities) {
    this.sentences = sentences;
    this.quantities = quantities;
  }

  /** The same claims, each with the ids of those that it contests. */
  List<Claim> settle(List<Claim> claims) {
    if (claims.size() > MOST_CLAIMS) {
      return claims;
    }
    List<Worded> worded =
        claims.stream().map(claim -> new Worded(claim, words(claim.spans().content()))).toList();
    List<Claim> settled = new ArrayList<>();
    for (Worded one : worded) {
      List<String> contests = new ArrayList<>();
      for (Worded other : worded) {
        if (one != other && haveTwoVoices(one.claim(), other.claim()) && contests(one, other)) {
          contests.add(other.claim().id());
        }
      }
      settled.add(contests.isEmpty() ? one.claim() : one.claim().contesting(contests));
    }
    return settled;
  }

  private boolean contests(Worded one, Worded other) {
    return (isDenial(one.claim()) != isDenial(other.claim())
            && isDenial(one.claim())
            && speakOfOne(one, other))
        || haveClashingFigures(one.claim(), other.claim());
  }

  private static boolean isDenial(Claim claim) {
    return claim.attitude() == Attitude.DENIAL
        || (claim.attitude() == Attitude.ASSERTION
            && claim.factuality().polarity() == Polarity.NEGATIVE);
  }

  private static boolean speakOfOne(Worded one, Worded other) {
    long shared = one.words().stream().filter(other.words()::contains).count();
    int shorter = Math.min(one.words().size(), other.words().size());
    return shared >= WORDS && shared >= SHARED * shorter;
  }

  private static boolean haveTwoVoices(Claim one, Claim other) {
    return !voice(one).equals(voice(other)) && !isAround(one, other) && !isAround(other, one);
  }

  private static boolean isAround(Claim outer, Claim inner) {
    return outer.id().equals(inner.within());
  }

  private static String voice(Claim claim) {
    SourceLink last = claim.chain().get(claim.chain().size() - 1);
    return last.name() != null ? last.name() : Objects.requireNonNullElse(last.text(), "");
  }

  private boolean haveClashingFigures(Claim one, Claim other) {
    for (Quantity mine : quantities) {
      if (!one.id().equals(mine.claim())) {
        continue;
      }
      for (Quantity theirs : quantities) {
        if (other.id().equals(theirs.claim())
            && measureOneThing(mine, theirs)
            && clash(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean measureOneThing(Quantity one, Quantity other) {
    return one.measure() == other.measure()
        && isToll(one.measure())
        && one.unit().equals(other.unit())
        && one.side() != null
        && one.side().equals(other.side());
  }

  private static boolean isToll(Quantity.Measure measure) {
    return switch (measure) {
      case KILLED, WOUNDED, MISSING, CAPTURED, DISPLACED, LOST, DESTROYED, INVOLVED -> true;
      case RANGE, DISTANCE, MONEY, SHARE, DURATION, OTHER -> false;
    };
  }

  /** Whether no number satisfies both. */
  private static boolean clash(Quantity one, Quantity other) {
    return isBelow(one, other) || isBelow(other, one);
  }

  private static boolean isBelow(Quantity low, Quantity high) {
    Double top = low.max();
    Double bottom = high.min();
    return top != null
        && bottom != null
        && (top < bottom || (top.equals(bottom) && (low.maxOpen() || high.minOpen())));
  }

  private Set<String> words(List<Span> content) {
    Set<String> words = new TreeSet<>();
    for (Span piece : content) {
      for (Sentence sentence : sentences.within(piece)) {
        for (Token token : sentence.within(piece)) {
          if (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ")) {
            words.add(token.lemma());
          }
        }
      }
    }
    words.removeAll(Set.of("be", "have", "do"));
    return words;
  }
}
