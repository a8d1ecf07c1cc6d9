package hearsay.evaluation;

import hearsay.evaluation.TimexScorer.Pair;
import hearsay.evaluation.TimexScorer.Timex;
import hearsay.model.CodePointText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Collects mistakes on time expressions by their cause, at most so many of each. */
final class TimexErrors {
  private static final int CONTEXT = 60;

  private final int limit;
  private final Map<String, List<String>> causes = new TreeMap<>();

  TimexErrors(int limit) {
    this.limit = limit;
  }

  void pair(String document, CodePointText text, Pair pair) {
    Timex gold = pair.gold();
    Timex predicted = pair.predicted();
    if (!pair.sameValue()) {
      String cause =
          pair.sameType() ? "value, " + gold.type() : gold.type() + " read as " + predicted.type();
      add(
          cause,
          String.format(
              Locale.ROOT,
              "%s [%s] %s, found [%s] %s%s",
              document,
              gold.text(),
              gold.value(),
              predicted.text(),
              predicted.value(),
              around(text, gold)));
    } else if (!pair.strict()) {
      add(
          "extent",
          String.format(
              Locale.ROOT, "%s [%s] found [%s]", document, gold.text(), predicted.text()));
    }
  }

  void missed(String document, CodePointText text, Timex gold) {
    add("missed, " + gold.type(), one(document, text, gold));
  }

  void spurious(String document, CodePointText text, Timex predicted) {
    add("spurious, " + predicted.type(), one(document, text, predicted));
  }

  private static String one(String document, CodePointText text, Timex timex) {
    return String.format(
        Locale.ROOT, "%s [%s] %s%s", document, timex.text(), timex.value(), around(text, timex));
  }

  private static String around(CodePointText text, Timex timex) {
    int begin = Math.max(0, timex.span().begin() - CONTEXT);
    int end = Math.min(text.length(), timex.span().end() + CONTEXT);
    return "   … " + text.at(begin, end).replaceAll("\\s+", " ") + " …";
  }

  private void add(String cause, String line) {
    causes.computeIfAbsent(cause, unused -> new ArrayList<>()).add(line);
  }

  /** Notes how many there are of each cause, and lists the first ones. */
  void report(Scores scores) {
    causes.forEach(
        (cause, lines) -> {
          scores.note("%5d  %s", lines.size(), cause);
          lines.stream().limit(limit).forEach(line -> scores.error(cause + ": " + line));
        });
  }
}
