package hearsay.quantity;

import hearsay.language.Mention;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.CodePointText;
import hearsay.model.Quantity;
import hearsay.model.Quantity.Measure;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Casualties told without a number: one person by the indefinite article ("a man was killed"), two
 * by "both" ("both pilots were killed"), none by "no" ("there were no casualties", "nobody was
 * hurt", "not a single soldier was killed").
 */
final class SingleCasualties {
  private static final Set<Measure> TOLD = Set.of(Measure.KILLED, Measure.WOUNDED);

  private static final Set<String> NOBODY = Set.of("nobody", "no-one", "none");

  private static final int LONGEST = 8;

  private final Sentence sentence;
  private final CodePointText text;
  private final MeasureJudge judge;
  private final Holders holders;

  SingleCasualties(Sentence sentence, CodePointText text, MeasureJudge judge, Holders holders) {
    this.sentence = sentence;
    this.text = text;
    this.judge = judge;
    this.holders = holders;
  }

  /** Those that no figure already covers. */
  List<Figure> beside(List<Figure> figures) {
    List<Figure> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Figure figure = starting(token.index());
      if (figure != null && figures.stream().noneMatch(other -> covers(other, figure))) {
        found.add(figure);
      }
    }
    return found;
  }

  /** The age in "a 28-year-old man was killed" counts years, not people. */
  private static boolean covers(Figure other, Figure single) {
    return other.quantity().span().overlaps(single.quantity().span())
        && !other.quantity().unit().endsWith(" of age");
  }

  private @Nullable Figure starting(int at) {
    String lower = lower(at);
    if (lower.equals("a") || lower.equals("an")) {
      return one(at);
    }
    if (lower.equals("another") && at + 1 < sentence.size()) {
      return one(at);
    }
    if (lower.equals("no")) {
      return none(at);
    }
    if (lower.equals("not")) {
      return notOne(at);
    }
    if (lower.equals("both")) {
      return both(at);
    }
    return NOBODY.contains(lower) ? nobody(at, at) : null;
  }

  private @Nullable Figure one(int article) {
    Counted counted = new CountedNoun(sentence).at(article + 1, false);
    if (counted == null && lower(article).equals("another")) {
      return other(article);
    }
    if (counted == null || counted.head() > article + LONGEST) {
      return null;
    }
    Token head = counted.head(sentence);
    if (!Persons.isOnePerson(head)) {
      return null;
    }
    Counted single = new Counted(counted.first(), counted.head(), counted.head());
    MeasureJudge.Finding finding = judge.judge(article, counted.head(), counted.head());
    if (finding == null || !TOLD.contains(finding.measure()) || finding.word() == head.index()) {
      return null;
    }
    return figure(1, article, single, finding);
  }

  /** "One man was killed and another wounded". */
  private @Nullable Figure other(int at) {
    MeasureJudge.Finding finding = judge.judge(at, at, at);
    return finding != null && TOLD.contains(finding.measure()) && finding.word() > at
        ? figure(1, at, new Counted(at, at, at), finding)
        : null;
  }

  private @Nullable Figure none(int no) {
    if (no + 1 < sentence.size() && lower(no + 1).equals("one")) {
      return nobody(no, no + 1);
    }
    Counted counted = new CountedNoun(sentence).at(no + 1, false);
    if (counted == null) {
      return null;
    }
    MeasureJudge.Finding finding = judge.judge(no, counted.head(), counted.head());
    if (finding == null) {
      return null;
    }
    boolean losses = finding.word() == counted.head() && finding.measure() == Measure.LOST;
    return losses || TOLD.contains(finding.measure()) ? figure(0, no, counted, finding) : null;
  }

  /** "Not a single shot was fired", "not one of the rockets": whatever is counted. */
  private @Nullable Figure notOne(int not) {
    boolean single = isWord(not + 1, "a") && isWord(not + 2, "single");
    if (!single && !isWord(not + 1, "one")) {
      return null;
    }
    int last = single ? not + 2 : not + 1;
    Counted counted = new CountedNoun(sentence).at(last + 1, true);
    if (counted == null) {
      return null;
    }
    MeasureJudge.Finding finding = judge.judge(not, counted.last(), counted.head());
    return figure(0, not, counted, finding);
  }

  private @Nullable Figure both(int at) {
    Counted counted = new CountedNoun(sentence).at(at + 1, true);
    if (counted == null || !Persons.isPerson(counted.head(sentence))) {
      return null;
    }
    MeasureJudge.Finding finding = judge.judge(at, counted.head(), counted.head());
    return finding != null && TOLD.contains(finding.measure())
        ? figure(2, at, counted, finding)
        : null;
  }

  private boolean isWord(int at, String word) {
    return at < sentence.size() && lower(at).equals(word);
  }

  private @Nullable Figure nobody(int first, int last) {
    MeasureJudge.Finding finding = judge.judge(first, last, last);
    return finding != null && TOLD.contains(finding.measure())
        ? figure(0, first, new Counted(first, last, last), finding)
        : null;
  }

  private Figure figure(
      double value, int first, Counted counted, MeasureJudge.@Nullable Finding finding) {
    Span span = sentence.span(first, counted.last());
    Span of = counted.span(sentence);
    Mention mention = new Mention(sentence.index(), counted.head(), of);
    Quantity quantity =
        new Quantity(
            "",
            span,
            text.at(span),
            value,
            value,
            value,
            false,
            false,
            false,
            finding != null || Persons.isPerson(counted.head(sentence)) ? "person" : "item",
            text.at(of),
            finding == null ? Measure.OTHER : finding.measure(),
            null,
            null);
    return new Figure(quantity, mention, holders.of(first, counted, finding), Trend.NONE);
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
