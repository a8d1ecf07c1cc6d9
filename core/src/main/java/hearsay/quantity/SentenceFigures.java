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

/** The figures of one sentence. */
final class SentenceFigures {
  private static final Set<Measure> OF_PEOPLE =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.CAPTURED, Measure.DISPLACED);

  private static final Set<String> LENGTHS =
      Set.of("km", "m", "[mi_i]", "[nmi_i]", "[yd_i]", "[ft_i]");

  private final Sentence sentence;
  private final CodePointText text;
  private final List<Atom> atoms;
  private final StatedReader reader;
  private final Exclusions exclusions;
  private final Ages ages;
  private final CountedNoun nouns;
  private final MeasureJudge judge;
  private final Holders holders;
  private final Measured measured;

  SentenceFigures(Sentence sentence, CodePointText text) {
    this.sentence = sentence;
    this.text = text;
    Line line = Line.of(sentence);
    this.atoms = line.atoms();
    this.reader = new StatedReader(line);
    this.exclusions = new Exclusions(line);
    this.ages = new Ages(sentence, atoms);
    this.nouns = new CountedNoun(sentence);
    this.judge = new MeasureJudge(sentence);
    this.holders = new Holders(sentence);
    this.measured = new Measured(sentence);
  }

  List<Figure> read() {
    List<Draft> drafts = drafts();
    new Ellipsis(sentence, atoms).fill(drafts);
    List<Figure> figures = new ArrayList<>();
    for (Draft draft : drafts) {
      figures.add(figure(draft));
    }
    figures.addAll(new SingleCasualties(sentence, text, judge, holders).beside(figures));
    figures.sort((one, other) -> one.quantity().span().compareTo(other.quantity().span()));
    return new Joined(text).settle(figures);
  }

  private List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    int floor = 0;
    for (int at = 0; at < atoms.size(); at++) {
      if (exclusions.isCode(at)) {
        continue;
      }
      Stated stated = reader.read(at, floor);
      if (stated == null) {
        continue;
      }
      stated = ages.aged(stated);
      if (exclusions.excludes(stated)) {
        at = Math.max(at, stated.end() - 1);
        floor = at + 1;
        continue;
      }
      Draft draft = draft(stated);
      drafts.add(draft);
      at = draft.stated().end() - 1;
      floor = at + 1;
    }
    return drafts;
  }

  private Draft draft(Stated stated) {
    int first = atoms.get(stated.first()).token();
    int number = atoms.get(stated.core()).token();
    int end = atoms.get(stated.end() - 1).token();
    if (stated.unit() != null) {
      return new Draft(stated, first, number, end, null, null, trend(first));
    }
    Counted counted = joined(stated.end());
    if (counted == null) {
      boolean one = stated.form() == Numeral.Form.FIGURES;
      counted = nouns.at(end + 1, true);
      if (counted != null && one && counted.head() > end + 6) {
        counted = null;
      }
    }
    int last = counted == null ? end : Math.max(end, counted.last());
    Stated whole = counted == null ? stated : withTail(stated, last);
    int head = counted == null ? number : counted.head();
    MeasureJudge.Finding finding =
        stated.form() == Numeral.Form.FRACTION ? null : judge.judge(first, last, head);
    Trend trend = counted == null ? trend(first) : Trend.NONE;
    return new Draft(
        whole, first, number, Math.max(last, lastToken(whole)), counted, finding, trend);
  }

  private int lastToken(Stated stated) {
    return atoms.get(stated.end() - 1).token();
  }

  /** "12-page": what is counted is in the figure's own token. */
  private @Nullable Counted joined(int end) {
    boolean hyphen =
        end + 1 < atoms.size()
            && atoms.get(end).isDash()
            && atoms.get(end).joined()
            && atoms.get(end + 1).isWord()
            && atoms.get(end + 1).joined();
    if (!hyphen) {
      return null;
    }
    int token = atoms.get(end + 1).token();
    return new Counted(token, token, token);
  }

  /** "400 people or more", "tests per day": what belongs to the figure behind its noun. */
  private Stated withTail(Stated stated, int last) {
    int end = stated.end();
    while (end < atoms.size() && atoms.get(end).token() <= last) {
      end++;
    }
    String per = stated.per();
    Phrases.Hit<Unit> rate = null;
    if (end + 1 < atoms.size() && Set.of("per", "a", "an").contains(atoms.get(end).lower())) {
      rate = Units.after(atoms, end + 1);
    }
    if (rate != null && rate.meaning().kind() == Unit.Kind.DURATION) {
      end = rate.end();
      per = rate.meaning().code();
    }
    return reader.after(stated.ending(end, per));
  }

  private Figure figure(Draft draft) {
    Stated stated = draft.stated();
    Span span = atoms.get(stated.first()).span().union(atoms.get(stated.end() - 1).span());
    Counted counted = draft.counted();
    if (counted != null
        && counted.first() <= draft.last() + 3
        && counted.head() >= draft.number()) {
      span = span.union(counted.span(sentence));
    }
    Mention of = counted == null ? measured.by(draft) : counted(draft, counted);
    MeasureJudge.Finding finding = draft.finding();
    Measure measure = measure(draft, finding);
    Amount amount = stated.amount();
    String unit = unit(draft, measure);
    if (stated.form() == Numeral.Form.FRACTION && stated.unit() == null) {
      amount = amount.times(100);
    }
    Quantity quantity =
        new Quantity(
            "",
            span,
            text.at(span),
            amount.value(),
            amount.min(),
            amount.max(),
            amount.minOpen(),
            amount.maxOpen(),
            amount.approximate(),
            unit,
            of == null ? null : text.at(of.span()),
            measure,
            null,
            null);
    return new Figure(
        quantity, of, holders.of(draft.first(), draft.counted(), finding), signed(draft));
  }

  /** Of a token such as "12-page" only what follows the hyphen is counted. */
  private Mention counted(Draft draft, Counted counted) {
    Span whole = counted.span(sentence);
    int begin = whole.begin();
    for (Atom atom : atoms) {
      if (atom.token() == counted.first() && counted.first() == counted.last() && atom.isDash()) {
        begin = draft.number() <= counted.first() && isFigure(counted) ? atom.span().end() : begin;
      }
    }
    return new Mention(sentence.index(), counted.head(), new Span(begin, whole.end()));
  }

  private boolean isFigure(Counted counted) {
    String text = sentence.token(counted.first()).text();
    Atom first = Atoms.of(text).get(0);
    return first.isDigits() || NumberWords.of(first) != null;
  }

  private Measure measure(Draft draft, MeasureJudge.@Nullable Finding finding) {
    Unit unit = draft.stated().unit();
    if (draft.stated().form() == Numeral.Form.FRACTION && unit == null) {
      return Measure.SHARE;
    }
    if (unit == null) {
      return finding == null ? Measure.OTHER : finding.measure();
    }
    return switch (unit.kind()) {
      case MONEY -> Measure.MONEY;
      case SHARE -> Measure.SHARE;
      case DURATION -> Measure.DURATION;
      case LENGTH ->
          !LENGTHS.contains(unit.code())
              ? Measure.OTHER
              : measured.isRange(draft) ? Measure.RANGE : Measure.DISTANCE;
      case AGE, SPEED, OTHER -> Measure.OTHER;
    };
  }

  private String unit(Draft draft, Measure measure) {
    Stated stated = draft.stated();
    String code;
    if (stated.unit() != null) {
      code = stated.unit().code();
    } else if (stated.form() == Numeral.Form.FRACTION) {
      code = Unit.PERCENT.code();
    } else if (draft.counted() == null) {
      code = OF_PEOPLE.contains(measure) ? "person" : measure == Measure.OTHER ? "1" : "item";
    } else {
      boolean person = Persons.isPerson(draft.counted().head(sentence));
      code = person || measure == Measure.KILLED || measure == Measure.WOUNDED ? "person" : "item";
    }
    return stated.per() == null ? code : code + "/" + stated.per();
  }

  /** Told by the word before the figure: "rose by 3%", "down 3%". */
  private Trend trend(int first) {
    int at = first - 1;
    if (at >= 0 && Set.of("by", "another").contains(lower(at))) {
      at--;
    }
    return at < 0 ? Trend.NONE : Trend.of(sentence.token(at).text());
  }

  /** A share below nothing is a fall: "-1.3%". */
  private static Trend signed(Draft draft) {
    Unit unit = draft.stated().unit();
    Double high = draft.stated().amount().high();
    boolean fall = unit != null && unit.kind() == Unit.Kind.SHARE && high != null && high < 0;
    return draft.trend() == Trend.NONE && fall ? Trend.DOWN : draft.trend();
  }

  private String lower(int at) {
    Token token = sentence.token(at);
    return token.text().toLowerCase(Locale.ROOT);
  }
}
