package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Figure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the figures of one sentence stand to each other: parts behind "including", parts that an
 * enumeration spells out, and figures side by side that make one number together ("a father and his
 * four sons").
 */
final class Siblings {
  /** Between two counts of one number: a comma, "and", and whose people they are. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?is)^[^.;:!?]{0,70}?(?:,|\\band\\b|\\bplus\\b|\\bas well as\\b|\\balong(?:side)?\\b(?:"
              + " with)?|\\btogether with\\b)\\s*(?:(?:and|his|her|their|the|at"
              + " least|by|with)\\s*)*$");

  /** A verb between two counts makes them two statements. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:was|were|is|are|has|have|had|said|says|died|killed|killing|wounded|wounding"
              + "|injured|injuring|reported|confirmed|later|while|but|when|after)\\b");

  /** Behind a total its make-up: "three people, two men and a woman", "six civilians – a …". */
  private static final Pattern SPELT_OUT =
      Pattern.compile("(?s)^\\s*(?:,|:|\\(|[\\u2013\\u2014-])\\s*(?:[\\w']+\\s){0,2}$");

  private static final Pattern LISTED = Pattern.compile("(?i)^\\s*,? and (?:an?|one)\\b");

  private final Passages passages;

  Siblings(Passages passages) {
    this.passages = passages;
  }

  /**
   * @param figures in text order
   */
  List<Figure> settle(List<Figure> figures) {
    List<Figure> settled = new ArrayList<>();
    for (int from = 0; from < figures.size(); ) {
      int to = from + 1;
      while (to < figures.size() && figures.get(to).sentence() == figures.get(from).sentence()) {
        to++;
      }
      List<Figure> parted = parts(figures.subList(from, to));
      settled.addAll(sums(parted));
      from = to;
    }
    return settled;
  }

  private List<Figure> parts(List<Figure> sentence) {
    List<Figure> settled = new ArrayList<>();
    for (Figure figure : sentence) {
      boolean part =
          figure.role() != Role.ELSEWHERE
              && (isBehindPartCue(figure, settled)
                  || isPartitive(figure)
                  || spellsOut(figure, settled));
      boolean whole = figure.role() == Role.REST && isBesideOthers(figure, settled);
      settled.add(part ? figure.as(Role.PART) : whole ? figure.as(Role.TOTAL) : figure);
    }
    return settled;
  }

  /** "seven people, including two children", as far as there is a larger figure before. */
  private boolean isBehindPartCue(Figure figure, List<Figure> before) {
    String words = passages.before(figure.sentence(), figure.span().begin());
    int cue = Cues.last(Cues.Kind.PART, words);
    if (cue < 0) {
      return false;
    }
    int at = figure.span().begin() - words.codePointCount(cue, words.length());
    return before.stream()
        .anyMatch(
            other ->
                other.measure() == figure.measure()
                    && other.span().end() <= at
                    && !isLess(other, figure));
  }

  /** "Two were killed and three others wounded": all the wounded, others than the dead. */
  private static boolean isBesideOthers(Figure figure, List<Figure> before) {
    return before.stream().anyMatch(other -> other.measure() != figure.measure())
        && before.stream().noneMatch(other -> other.measure() == figure.measure());
  }

  private boolean isPartitive(Figure figure) {
    return Cues.in(Cues.Kind.PARTITIVE, passages.behind(figure.sentence(), figure.span().end()));
  }

  private boolean spellsOut(Figure figure, List<Figure> before) {
    if (before.isEmpty()) {
      return false;
    }
    Figure last = before.get(before.size() - 1);
    if (last.measure() != figure.measure()
        || isLess(last, figure)
        || last.role() != Role.PART && Kinds.areApart(last.of(), figure.of())) {
      return false;
    }
    String between = passages.between(last.span().end(), figure.span().begin());
    return SPELT_OUT.matcher(between).find() && !isListed(figure)
        || last.role() == Role.PART && JOINED.matcher(between).find() && !isVerbal(between);
  }

  /** "a woman, a child and a man": what is told in a row of equals spells nothing out. */
  private boolean isListed(Figure figure) {
    String behind = passages.behind(figure.sentence(), figure.span().end());
    return named(figure) == 1 && LISTED.matcher(behind).find();
  }

  private static boolean isLess(Figure one, Figure other) {
    return named(one) < named(other);
  }

  private static long named(Figure figure) {
    return figure.interval().named().orElse(0);
  }

  private static boolean isVerbal(String between) {
    return VERB.matcher(between).find();
  }

  /** Runs of figures that are joined become one total beside their parts. */
  private List<Figure> sums(List<Figure> sentence) {
    List<Figure> settled = new ArrayList<>();
    for (int from = 0; from < sentence.size(); ) {
      int to = from + 1;
      while (to < sentence.size() && areJoined(sentence.get(to - 1), sentence.get(to))) {
        to++;
      }
      if (to - from == 1) {
        settled.add(sentence.get(from));
      } else {
        settled.add(sum(sentence.subList(from, to)));
        sentence.subList(from, to).forEach(figure -> settled.add(figure.as(Role.PART)));
      }
      from = to;
    }
    return settled;
  }

  private boolean areJoined(Figure one, Figure next) {
    boolean counts =
        one.measure() == next.measure()
            && one.role() == Role.TOTAL
            && (next.role() == Role.TOTAL || next.role() == Role.REST)
            && !one.vague()
            && !next.vague()
            && !isUpperEnd(next);
    String between = counts ? passages.between(one.span().end(), next.span().begin()) : "";
    return counts && JOINED.matcher(between).find() && !isVerbal(between);
  }

  /** "At least 18 and potentially more than 25": the other end of a range. */
  private static boolean isUpperEnd(Figure figure) {
    return figure.interval().minOpen() || figure.interval().asserted().isEmpty();
  }

  private static Figure sum(List<Figure> figures) {
    Interval sum = figures.get(0).interval();
    for (Figure figure : figures.subList(1, figures.size())) {
      sum = sum.plus(figure.interval());
    }
    Figure first = figures.get(0);
    return first.with(sum, first.span().union(figures.get(figures.size() - 1).span()));
  }
}
