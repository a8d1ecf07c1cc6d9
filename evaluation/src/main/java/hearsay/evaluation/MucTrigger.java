package hearsay.evaluation;

import java.util.regex.Pattern;

/**
 * What the word that tells an event says of it: the kind of attack, what became of those hit.
 *
 * @param word the trigger
 * @param rest of the sentence, the trigger included
 * @param cameo the event's code, or ""
 */
record MucTrigger(String word, String rest, String cameo) {
  private static final Pattern BOMB =
      Pattern.compile("(?i)bomb|dynamit|explo|blast|grenade|detonat|bl[eo]wn? up|^blew|^blown");
  private static final Pattern FIRE = Pattern.compile("(?i)^(burn|arson|set fire|torch)");
  private static final Pattern ABDUCTION = Pattern.compile("(?i)kidnap|abduct|hijack|hostage");
  private static final Pattern DEATH =
      Pattern.compile("(?i)kill|murder|assassinat|massacre|slain|slay|execut|death|dead|died");

  /** "Perpetrated this murder". */
  private static final Pattern MURDER =
      Pattern.compile(
          "(?i)^(?!wound|injur)\\S+ (?:\\S+\\s+){0,6}(?:murder|killing|massacre|assassination)");

  private static final Pattern TO_DEATH =
      Pattern.compile(
          "(?i)^(?:gunned|(?:shot|stabbed|beaten|hacked|burned|burnt)\\b[^.]{0,60}?(?:to\\s+death|dead|and\\s+killed))");

  private static final Pattern INJURY = Pattern.compile("(?i)wound|injur|hurt");

  private static final Pattern GENERAL =
      Pattern.compile(
          "(?i)^(fight|fought|war|battle|clash|combat|offensive|violence|terrorism|activit|operation|campaign|crackdown|struggle|act\\b|acts\\b|repression)");

  /** What became of the people hit. */
  enum Fate {
    DEATH,
    INJURY,
    UNTOLD
  }

  /** Whether it tells of fighting or violence in general rather than of one incident. */
  boolean isGeneral() {
    return GENERAL.matcher(word).find();
  }

  /** KIDNAPPING, BOMBING, ARSON or ATTACK. */
  String type() {
    if (cameo.startsWith("181") || ABDUCTION.matcher(word).find()) {
      return "KIDNAPPING";
    }
    if (cameo.startsWith("183") || BOMB.matcher(word).find()) {
      return "BOMBING";
    }
    return FIRE.matcher(word).find() ? "ARSON" : "ATTACK";
  }

  /** What became of those whom it was done to. */
  Fate fate() {
    if (DEATH.matcher(word).find()
        || cameo.equals("186")
        || cameo.equals("1823")
        || cameo.equals("180") && MURDER.matcher(rest).find()
        || TO_DEATH.matcher(rest).find()) {
      return Fate.DEATH;
    }
    return INJURY.matcher(word).find() ? Fate.INJURY : Fate.UNTOLD;
  }
}
