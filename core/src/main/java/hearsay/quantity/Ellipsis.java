package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives a figure what the writer left out because the figure beside it says it: the predicate
 * ("killed one man and two women"), the noun ("3.9 million headsets, up from 2.4 million"), the
 * unit, the bound ("just under 296 hp (224 kW)").
 */
final class Ellipsis {
  /** What may stand between two figures that share a predicate. */
  private static final Set<String> LINKS =
      Set.of(
          "and",
          ",",
          "or",
          "including",
          "plus",
          "as",
          "well",
          "also",
          "among",
          "them",
          "with",
          "another",
          "the",
          "counting",
          "besides");

  /** What stands before a figure that takes its noun from the one before. */
  private static final Set<String> TAKING_NOUN =
      Set.of("from", "including", "to", "versus", "than", "and", "least", "with");

  private static final Set<String> TAKING_POINTS = Set.of("to", "at");

  private final Sentence sentence;
  private final List<Atom> atoms;

  Ellipsis(Sentence sentence, List<Atom> atoms) {
    this.sentence = sentence;
    this.atoms = atoms;
  }

  /** Changes the drafts in place. */
  void fill(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      drafts.set(i, equivalent(drafts.get(i), drafts.get(i - 1)));
      drafts.set(i, named(drafts, i));
      predicate(drafts, i, i - 1);
    }
    for (int i = drafts.size() - 2; i >= 0; i--) {
      suspended(drafts, i);
      predicate(drafts, i, i + 1);
    }
  }

  private static void lend(List<Draft> drafts, int to, MeasureJudge.Finding finding) {
    drafts.set(to, drafts.get(to).with(finding));
  }

  private void predicate(List<Draft> drafts, int to, int from) {
    Draft taker = drafts.get(to);
    MeasureJudge.Finding finding = drafts.get(from).finding();
    if (taker.finding() != null || finding == null || !taker.counts()) {
      return;
    }
    Draft left = drafts.get(Math.min(to, from));
    Draft right = drafts.get(Math.max(to, from));
    for (int i = left.last() + 1; i < right.first(); i++) {
      boolean former = lower(i).equals("from") && taker.isBare();
      if (!former && !LINKS.contains(lower(i))) {
        return;
      }
    }
    lend(drafts, to, finding);
  }

  /** The same amount in other units, in brackets, behind a slash or ", or". */
  private Draft equivalent(Draft draft, Draft before) {
    if (draft.stated().unit() == null || before.stated().unit() == null) {
      return draft;
    }
    int gap = draft.first() - before.last() - 1;
    boolean sign = gap == 1 && Set.of("(", "/", "[").contains(lower(draft.first() - 1));
    boolean or =
        gap == 2 && lower(draft.first() - 2).equals(",") && lower(draft.first() - 1).equals("or");
    if (!sign && !or) {
      return draft;
    }
    Draft same = draft.trend() == Trend.NONE ? draft.with(before.trend()) : draft;
    return same.stated().bounded() ? same : same.with(same.stated().boundedLike(before.stated()));
  }

  private Draft named(List<Draft> drafts, int i) {
    Draft draft = drafts.get(i);
    if (!draft.isBare() || draft.first() == 0) {
      return draft;
    }
    String word = lower(draft.first() - 1);
    Draft before = drafts.get(i - 1);
    boolean relative = draft.last() + 1 < sentence.size() && lower(draft.last() + 1).equals("who");
    for (int j = i - 1; j >= 0; j--) {
      Draft given = drafts.get(j);
      Unit unit = given.stated().unit();
      if (unit != null && isParallel(draft, given, unit)) {
        return draft.with(draft.stated().measuredIn(unit));
      }
    }
    Counted counted = before.counted();
    boolean takes = relative || TAKING_NOUN.contains(word);
    return counted != null && takes && isLike(draft, before) ? draft.counting(counted) : draft;
  }

  /** Bare figures after the same word as a measured one are in its unit: "by 2% … by 1". */
  private boolean isParallel(Draft draft, Draft given, Unit unit) {
    if (given.first() == 0) {
      return false;
    }
    String word = lower(draft.first() - 1);
    if (unit.code().equals("point") && TAKING_POINTS.contains(word)) {
      return true;
    }
    Token before = sentence.token(given.first() - 1);
    boolean same = before.text().equalsIgnoreCase(word) && !before.tag().equals("CC");
    return same && isClose(draft, given) && unit.kind() != Unit.Kind.AGE;
  }

  /** A figure of quite another size is one of something else. */
  private static boolean isClose(Draft draft, Draft given) {
    Double one = draft.stated().amount().high();
    Double other = given.stated().amount().high();
    if (one == null || other == null || one == 0 || other == 0) {
      return false;
    }
    double ratio = Math.abs(one / other);
    return ratio > 0.1 && ratio < 10;
  }

  private static boolean isLike(Draft draft, Draft before) {
    boolean casualties = draft.finding() != null && draft.finding().measure() != Measure.OTHER;
    return casualties || isClose(draft, before);
  }

  /** "four-, five- and six-cylinder": the hyphen waits for the noun of the next. */
  private void suspended(List<Draft> drafts, int i) {
    Draft draft = drafts.get(i);
    Draft next = drafts.get(i + 1);
    int end = draft.stated().end();
    boolean waits =
        draft.isBare() && end < atoms.size() && atoms.get(end).isDash() && atoms.get(end).joined();
    if (!waits) {
      return;
    }
    Counted counted = next.counted();
    if (counted != null) {
      drafts.set(i, draft.counting(counted));
    } else if (next.stated().unit() != null) {
      drafts.set(i, draft.with(draft.stated().measuredIn(next.stated().unit())));
    }
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
