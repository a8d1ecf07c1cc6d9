package hearsay.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How sure a report is of who did it, by the words of the sentences that name them: who claims an
 * attack has admitted it, whom somebody blames is accused, and by authorities where those speak.
 */
final class MucStatus {
  private static final String FACT = "REPORTED AS FACT";
  private static final String ACCUSED = "SUSPECTED OR ACCUSED";

  private static final Pattern CLAIM =
      Pattern.compile(
          "CLAIM(?:ED|ING|S)? (?:(?:THE )?(?:RESPONSIBILITY|CREDIT)|THE (?:ATTACK|KIDNAPPING|BOMBING|MURDER))"
              + "|ADMITTED|ASSUMED RESPONSIBILITY|TOOK (?:RESPONSIBILITY|CREDIT)");

  private static final Pattern NOBODY =
      Pattern.compile("\\b(?:NO|NONE|NOBODY|NOT|NEITHER|DENIED|DENIES)\\b");

  private static final Pattern BLAME =
      Pattern.compile(
          "\\b(?:ACCUS|BLAM|ATTRIBUT|SUSPECT|ALLEGED|PRESUM|RESPONSIBLE|BELIEVED TO|THOUGHT TO"
              + "|APPARENTLY|LINKED TO|CHARACTERISTIC OF|CHARGED)");

  private static final Pattern AUTHORITY =
      Pattern.compile(
          "\\b(?:POLICE|AUTHORITIES|ARMED FORCES|ARMY|MILITARY|GOVERNMENT|PRESIDENT|MINISTER"
              + "|MINISTRY|OFFICIALS?|JUDGE)\\b");

  private final List<String> sentences;

  /** The sentences of a report. */
  MucStatus(List<String> sentences) {
    this.sentences =
        sentences.stream()
            .map(sentence -> sentence.toUpperCase(Locale.ROOT).replaceAll("\\s+", " "))
            .toList();
  }

  /**
   * One of MUC-4's degrees of confidence.
   *
   * @param actor in capitals
   * @param sure whether the event itself is told as a fact
   */
  String of(String actor, boolean sure) {
    String status = sure ? FACT : ACCUSED;
    List<String> names = MucGroups.names(actor);
    for (String sentence : sentences) {
      int at =
          names.stream().mapToInt(sentence::indexOf).filter(found -> found >= 0).min().orElse(-1);
      if (at < 0) {
        continue;
      }
      Matcher claim = CLAIM.matcher(sentence);
      if (claim.find() && at < claim.start() && !NOBODY.matcher(sentence).find()) {
        return "CLAIMED OR ADMITTED";
      }
      if (BLAME.matcher(sentence).find()) {
        String before = sentence.substring(0, at);
        status = AUTHORITY.matcher(before).find() ? ACCUSED + " BY AUTHORITIES" : ACCUSED;
      }
    }
    return status;
  }
}
