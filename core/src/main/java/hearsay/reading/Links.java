package hearsay.reading;

import hearsay.event.EventMention;
import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Place;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which place, time and figures of a sentence belong to an event: those told in the same claim that
 * hang on the event's own clause; of several the nearest in the parse.
 */
final class Links {
  /** Words that put a thing somewhere. */
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "into",
          "inside",
          "outside",
          "across",
          "around",
          "along",
          "over",
          "throughout",
          "within",
          "from",
          "of",
          "off",
          "between",
          "beyond",
          "through",
          "to",
          "toward",
          "towards",
          "via");

  /** Parses err; what stands this few arcs away belongs together whatever clause they put it in. */
  private static final int NEIGHBOURS = 2;

  private final Sentences sentences;
  private final Claims claims;
  private final List<Place> places;
  private final List<TimeExpression> times;
  private final List<Quantity> quantities;

  /** All lists in text order. */
  Links(
      Sentences sentences,
      Claims claims,
      List<Place> places,
      List<TimeExpression> times,
      List<Quantity> quantities) {
    this.sentences = sentences;
    this.claims = claims;
    this.places = places.stream().filter(place -> place.use() == Place.Use.LITERAL).toList();
    this.times =
        times.stream()
            .filter(
                time ->
                    time.type() == TimeExpression.Type.DATE
                        || time.type() == TimeExpression.Type.TIME)
            .toList();
    this.quantities = quantities;
  }

  /** Where the event is: a literal place that is put there, and not one of those who act in it. */
  Optional<Place> place(EventMention event) {
    Sentence sentence = sentences.list().get(event.trigger().sentence());
    return nearest(
        event,
        inside(sentence.span(), places, Place::span)
            .filter(place -> !isParticipant(event, place.span()) && isPut(sentence, place.span())),
        Place::span);
  }

  /** When the event is. */
  Optional<TimeExpression> time(EventMention event) {
    Sentence sentence = sentences.list().get(event.trigger().sentence());
    return nearest(
        event, inside(sentence.span(), times, TimeExpression::span), TimeExpression::span);
  }

  /** The figures in the stretch of text that tells the event. */
  List<Quantity> quantities(EventMention event) {
    return inside(event.clause(), quantities, Quantity::span).toList();
  }

  private static boolean isParticipant(EventMention event, Span span) {
    return Stream.concat(event.actors().stream(), event.recipients().stream())
        .anyMatch(mention -> mention.span().contains(span));
  }

  /**
   * Whether a preposition of place leads to the name, or the name stands before its noun ("the
   * Kursk attack").
   */
  private static boolean isPut(Sentence sentence, Span span) {
    Token head = head(sentence, span);
    for (int steps = 0; steps < 3; steps++) {
      boolean led =
          sentence.children(head, "case").stream()
              .anyMatch(word -> LOCATIVE.contains(word.lemma()));
      if (led) {
        return true;
      }
      if (head.isRoot() || !head.is("compound", "nmod:poss", "conj", "appos", "amod")) {
        return false;
      }
      head = sentence.token(head.head());
    }
    return false;
  }

  private <T> Optional<T> nearest(
      EventMention event, Stream<T> candidates, Function<T, Span> span) {
    Mention trigger = event.trigger();
    Sentence sentence = sentences.list().get(trigger.sentence());
    Told claim = claims.telling(trigger.span());
    T best = null;
    int least = Integer.MAX_VALUE;
    for (T candidate : (Iterable<T>) candidates::iterator) {
      if (claim != null && !claim.tells(span.apply(candidate))) {
        continue;
      }
      Token head = head(sentence, span.apply(candidate));
      int distance = arcs(sentence, trigger.head(), head.index());
      if (distance < least && belongs(sentence, sentence.token(trigger.head()), head, distance)) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean belongs(Sentence sentence, Token trigger, Token candidate, int distance) {
    return distance <= NEIGHBOURS
        || verbAbove(sentence, candidate, trigger) == trigger
        || verbAbove(sentence, candidate, trigger) == verbAbove(sentence, trigger, trigger);
  }

  /**
   * The first verb on the way up from a token, or the trigger if that is met before; else the root.
   */
  private static Token verbAbove(Sentence sentence, Token from, Token trigger) {
    Token at = from;
    for (int steps = 0; !at.isRoot() && steps <= sentence.size(); steps++) {
      if (at != from && at == trigger || at.isVerb()) {
        return at;
      }
      at = sentence.token(at.head());
    }
    return at;
  }

  private static <T> Stream<T> inside(Span within, List<T> inOrder, Function<T, Span> span) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(inOrder.get(middle)).begin() < within.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return inOrder.subList(low, inOrder.size()).stream()
        .takeWhile(item -> span.apply(item).begin() < within.end())
        .filter(item -> within.contains(span.apply(item)));
  }

  /** The token of a stretch that hangs on something outside of it. */
  private static Token head(Sentence sentence, Span span) {
    List<Token> tokens = sentence.within(span);
    for (Token token : tokens) {
      if (token.isRoot() || !sentence.token(token.head()).span().overlaps(span)) {
        return token;
      }
    }
    return tokens.isEmpty() ? sentence.root() : tokens.get(tokens.size() - 1);
  }

  /** The number of arcs between two tokens. */
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
