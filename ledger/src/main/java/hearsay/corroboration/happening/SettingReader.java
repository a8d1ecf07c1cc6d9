package hearsay.corroboration.happening;

import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.Reading;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.List;

/** What stands around the mentions of one report, sentence by sentence. */
final class SettingReader {
  /** So far before a trigger stands what belongs to it ("returned fire, wounding him"). */
  private static final int BEFORE = 28;

  /** And so far behind it ("shot himself"), code points. */
  private static final int BEHIND = 14;

  private final CodePointText text;
  private final List<TimeExpression> times;
  private final boolean accident;

  SettingReader(Reading reading) {
    this.text = new CodePointText(reading.report().text());
    this.times = reading.times();
    this.accident = Cues.in(Cues.Kind.ACCIDENT, reading.report().text());
  }

  /**
   * @param clocks hours that the sentence gives
   * @param several whether the sentence tells several deeds in one word, or one aside
   * @param backlash whether the attacker is hit
   */
  record Setting(Clocks clocks, boolean several, Backlash backlash) {}

  /** Whether a mention tells that the attacker is hit. */
  enum Backlash {
    NONE,
    /** If the report tells also whom he has hit. */
    IF_OTHERS,
    SURE
  }

  Setting of(Event event) {
    Span sentence = sentence(event.trigger());
    return new Setting(
        Clocks.of(
            times.stream()
                .filter(time -> time.id().equals(event.time()) || sentence.overlaps(time.span()))
                .toList()),
        Cues.in(Cues.Kind.SEVERAL, text.at(sentence))
            || Cues.in(Cues.Kind.ASIDE, text.at(sentence)),
        backlash(event, sentence));
  }

  private Backlash backlash(Event event, Span sentence) {
    boolean attacker =
        event.recipients().stream()
            .anyMatch(one -> Cues.of(Cues.Kind.ATTACKER).contains(Parties.lastWord(one.text())));
    int begin = Math.max(sentence.begin(), event.trigger().begin() - BEFORE);
    int end = Math.min(sentence.end(), event.trigger().end() + BEHIND);
    String beside = text.at(begin, end);
    if (Cues.in(Cues.Kind.RETURN, beside)) {
      return Backlash.SURE;
    }
    return attacker
            || Cues.in(Cues.Kind.BACKLASH, beside)
            || !accident && Cues.in(Cues.Kind.SELF, beside)
        ? Backlash.IF_OTHERS
        : Backlash.NONE;
  }

  private Span sentence(Span trigger) {
    int begin = trigger.begin();
    while (begin > 0 && !ends(begin - 1)) {
      begin--;
    }
    int end = trigger.end();
    while (end < text.length() && !ends(end)) {
      end++;
    }
    return new Span(begin, end);
  }

  /**
   * A line's end, or a full stop behind a word and before a capital: "a.m." and "St." end nothing.
   */
  private boolean ends(int at) {
    int sign = text.codePoint(at);
    return sign == '\n'
        || (sign == '.' || sign == '!' || sign == '?')
            && at > 1
            && beginsSentence(at + 1)
            && Character.isLetterOrDigit(text.codePoint(at - 1))
            && Character.isLetterOrDigit(text.codePoint(at - 2));
  }

  private boolean beginsSentence(int at) {
    if (at < text.length() && !Character.isWhitespace(text.codePoint(at))) {
      return false;
    }
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.codePoint(next))) {
      next++;
    }
    return next >= text.length()
        || !Character.isLowerCase(text.codePoint(next)) && !Character.isDigit(text.codePoint(next));
  }
}
