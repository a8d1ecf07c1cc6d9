package hearsay.corroboration.happening;

import hearsay.model.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a report tells several deeds of one type and is about none of them: a weekend's
 * shootings. Then each has only what is told beside it, and a story says nothing of which it is.
 */
final class Roundup {
  /** So many hours far from each other are as many deeds. */
  private static final int DEEDS = 3;

  private Roundup() {}

  static boolean is(Report report, List<Mention> mentions) {
    if (mentions.isEmpty() || !Agreement.isAttack(mentions.get(0).type())) {
      return false;
    }
    String title = report.title() == null ? "" : report.title();
    String text = report.text();
    String top =
        text.substring(
            0,
            text.offsetByCodePoints(
                0, Math.min(Grouping.TOP, text.codePointCount(0, text.length()))));
    return Cues.in(Cues.Kind.SEVERAL, title)
        || Cues.in(Cues.Kind.SEVERAL, top)
        || Cues.in(Cues.Kind.RAMPAGE, title)
        || hours(mentions) >= DEEDS;
  }

  private static int hours(List<Mention> mentions) {
    List<Clocks> apart = new ArrayList<>();
    for (Mention mention : mentions) {
      Clocks clocks = mention.clocks();
      if (!clocks.minutes().isEmpty() && apart.stream().noneMatch(clocks::meets)) {
        apart.add(clocks);
      }
    }
    return apart.size();
  }
}
