package hearsay.quantity;

import hearsay.language.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a number with what is written right before and behind it: sign, currency, unit. */
final class PartReader {
  private final Line line;
  private final Sentence sentence;
  private final List<Atom> atoms;
  private final NumeralReader numerals;

  PartReader(Line line) {
    this.line = line;
    this.sentence = line.sentence();
    this.atoms = line.atoms();
    this.numerals = new NumeralReader(atoms);
  }

  /** Whether a number can begin with an atom. */
  boolean startsNumber(int at) {
    return atoms.get(at).isDigits()
        || NumberWords.is(atoms.get(at), NumberWords.Kind.DIGIT, NumberWords.Kind.TENS)
        || (line.isWord(at, "a") && numerals.read(at, false) != null);
  }

  /**
   * @param at the atom that the number begins with
   * @param floor the first atom that no earlier figure has taken
   */
  @Nullable Part read(int at, int floor) {
    int first = at;
    boolean negative = false;
    if (isMinus(at - 1, floor)) {
      negative = true;
      first = at - 1;
    }
    Phrases.Hit<Unit> currency = Units.before(atoms, first);
    if (currency != null && (currency.first() < floor || isInsideWord(currency.first()))) {
      currency = null;
    }
    Numeral numeral = numerals.read(at, currency != null);
    if (numeral == null) {
      return null;
    }
    if (negative) {
      numeral = numeral.withAmount(numeral.amount().negated());
    }
    if (currency != null) {
      first = currency.first();
      if (isMinus(first - 1, floor)) {
        first--;
        numeral = numeral.withAmount(numeral.amount().negated());
      }
      return new Part(first, moneyEnd(numeral.end()), numeral, currency.meaning());
    }
    return measured(numeral, first);
  }

  /** "$500 US". */
  private int moneyEnd(int end) {
    boolean us = end < atoms.size() && atoms.get(end).is("US") && !atoms.get(end).joined();
    boolean noun = us && nextTagIsNoun(end + 1);
    return us && !noun ? end + 1 : end;
  }

  private boolean nextTagIsNoun(int at) {
    return at < atoms.size() && line.token(at).tag().startsWith("NNS");
  }

  private Part measured(Numeral numeral, int first) {
    Numeral number = numeral;
    Phrases.Hit<Unit> unit = Units.after(atoms, number.end());
    if (unit == null && line.isWord(number.end(), "of")) {
      unit = vagueMeasure(number);
    }
    if (unit == null && number.form() == Numeral.Form.FRACTION) {
      unit = articledMeasure(number);
    }
    if (unit != null && isMillions(unit)) {
      Amount millions = number.amount().times(1e6);
      number = new Numeral(number.first(), unit.end(), millions, number.form(), 1e6);
      unit = Units.after(atoms, number.end());
    }
    int end = unit == null ? number.end() : unit.end();
    return new Part(first, end, number, unit == null ? null : unit.meaning());
  }

  /** "tens of millions of dollars". */
  private Phrases.@Nullable Hit<Unit> vagueMeasure(Numeral number) {
    boolean part = number.form() == Numeral.Form.VAGUE || number.form() == Numeral.Form.FRACTION;
    if (!part) {
      return null;
    }
    boolean article = line.isWord(number.end() + 1, "a") || line.isWord(number.end() + 1, "an");
    return Units.after(atoms, number.end() + (article ? 2 : 1));
  }

  /** "half an hour", "half a mile". */
  private Phrases.@Nullable Hit<Unit> articledMeasure(Numeral number) {
    boolean article = line.isWord(number.end(), "a") || line.isWord(number.end(), "an");
    return article ? Units.after(atoms, number.end() + 1) : null;
  }

  /** "12.3m tonnes": a metre has no plural noun behind it. */
  private boolean isMillions(Phrases.Hit<Unit> unit) {
    Atom letter = atoms.get(unit.end() - 1);
    if (!unit.meaning().code().equals("m") || !letter.lower().equals("m") || !letter.joined()) {
      return false;
    }
    for (int i = letter.token() + 1; i < Math.min(sentence.size(), letter.token() + 7); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("NNS")) {
        return true;
      }
      if (!tag.startsWith("JJ")
          && !tag.startsWith("NN")
          && !tag.equals("CC")
          && !tag.startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  /** "-1.3%", "minus 5", "minus-5". */
  private boolean isMinus(int at, int floor) {
    if (at < floor || at < 0) {
      return false;
    }
    Atom sign = atoms.get(at);
    if (sign.lower().equals("minus")) {
      return true;
    }
    if (!sign.isDash() || !atoms.get(at + 1).joined()) {
      return at - 1 >= floor && sign.isDash() && sign.joined() && line.isWord(at - 1, "minus");
    }
    boolean free = !sign.joined() || atoms.get(at - 1).kind() == Atom.Kind.SIGN;
    return free || line.isWord(at - 1, "minus");
  }

  private boolean isInsideWord(int at) {
    return atoms.get(at).isWord()
        && atoms.get(at).joined()
        && at > 0
        && atoms.get(at - 1).kind() != Atom.Kind.SIGN;
  }
}
