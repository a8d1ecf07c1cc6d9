package hearsay.time;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and says when they are, after TimeML's TIMEX3 (Saurí et al. 2006, Ferro et
 * al. 2005). An expression's span is the TIMEX3 extent: "Tuesday", "the last two weeks", without
 * the preposition before it. Rules and words stand in the tables beside this class. Safe for use by
 * many threads; deterministic.
 */
public final class TimeTagger {
  private final Finder finder = new Finder(RuleCompiler.load());

  /**
   * @param published ISO 8601 date or date-time against which relative times are read; without it
   *     they stay unresolved, unless the text opens with a dateline that gives a full date
   * @return in text order, with ids "t1", "t2" …; intervals are local to the place told of
   */
  public List<TimeExpression> tag(Sentences sentences, @Nullable String published) {
    List<Finder.Found> found = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      found.add(finder.find(sentence));
    }
    LocalDate day = day(published);
    LocalDate anchor = day != null ? day : DatelineDate.of(found);
    Timeline timeline = new Timeline(anchor, TextType.isNarrative(found, anchor));
    Resolver resolver = new Resolver(timeline);
    List<TimeExpression> times = new ArrayList<>();
    for (Finder.Found sentence : found) {
      timeline.enter(sentence.pieces().sentence().index());
      for (Expression expression : sentence.expressions()) {
        Direction direction = direction(sentence.pieces(), expression);
        if (isIdle(expression, direction, timeline)) {
          continue;
        }
        Resolved resolved = resolver.resolve(expression, direction);
        if (resolved.period() != null && isTold(expression, timeline)) {
          timeline.tell(resolved.period());
        }
        times.add(record(times.size() + 1, sentences, sentence.pieces(), expression, resolved));
      }
    }
    return times;
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "The former president" in news; "was soon defeated", which looks back. */
  private static boolean isIdle(Expression expression, Direction direction, Timeline timeline) {
    return expression.operation() == Operation.QUALITY
        ? !timeline.isNarrative()
        : direction == Direction.PAST
            && expression.operation() == Operation.REFERENCE
            && expression.length() == 1
            && expression.meaning().equals(new Meaning.Vague("FUTURE_REF"));
  }

  /**
   * What is only looked back at ("as in the previous year", in news also "a year ago") is no place
   * to count on from.
   */
  private static boolean isTold(Expression expression, Timeline timeline) {
    return !(expression.meaning() instanceof Meaning.Shift shift)
        || (timeline.isNarrative() ? shift.count() >= 0 || shift.compares() : !shift.compares());
  }

  private static Direction direction(Pieces pieces, Expression expression) {
    Token last = pieces.token(expression.to() - 1);
    String before = expression.from() > 0 ? pieces.get(expression.from() - 1).text() : "";
    return Direction.of(Direction.of(pieces.sentence(), last), before);
  }

  private static TimeExpression record(
      int number, Sentences sentences, Pieces pieces, Expression expression, Resolved resolved) {
    Span span =
        new Span(pieces.get(expression.from()).begin(), pieces.get(expression.to() - 1).end());
    return new TimeExpression(
        "t" + number,
        span,
        sentences.words(span),
        resolved.timex(),
        resolved.type(),
        resolved.start(),
        resolved.end(),
        resolved.approximate());
  }
}
