package hearsay.quantity;

import hearsay.language.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** Tells days and years from figures. */
final class Dates {
  /** A year that news and history tell of. */
  static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d|2100");

  private final Line line;
  private final Sentence sentence;
  private final List<Atom> atoms;

  Dates(Line line) {
    this.line = line;
    this.sentence = line.sentence();
    this.atoms = line.atoms();
  }

  /** "March 29", "29 March", "Aug. 14", "March 20-24", and the year of "4 JAN 90". */
  boolean isDayOfMonth(Stated stated) {
    Double high = stated.amount().high();
    if (high == null || high > 2100 || high < 1) {
      return false;
    }
    int before = stated.core() - 1;
    if (line.isSign(before, ".")) {
      before--;
    }
    if (isMonth(before) && (high < 100 || high >= 1000)) {
      return stated.unit() == null || high <= 31 && stated.unit().kind() == Unit.Kind.LENGTH;
    }
    int after = stated.end();
    return stated.unit() == null
        && high <= 31
        && !stated.bounded()
        && (isMonth(after) || (line.isWord(after, "of") && isMonth(after + 1)));
  }

  private boolean isMonth(int at) {
    if (!line.has(at) || !Neighbors.MONTH.has(atoms.get(at).lower())) {
      return false;
    }
    return Character.isUpperCase(atoms.get(at).text().charAt(0));
  }

  /** "in 1989", "between 1600 and 1900"; but "1600 people" and "2000 hires". */
  boolean isYear(Stated stated) {
    String text = atoms.get(stated.end() - 1).text();
    int first = stated.core();
    boolean year = YEAR.matcher(text).matches() && YEAR.matcher(atoms.get(first).text()).matches();
    if (!year || !stated.bounds().isEmpty()) {
      return false;
    }
    int token = atoms.get(stated.end() - 1).token() + 1;
    if (token < sentence.size() && Persons.isPerson(sentence.token(token))) {
      return false;
    }
    boolean told = line.has(first - 1) && Neighbors.DATING.has(atoms.get(first - 1).lower());
    boolean recent = text.startsWith("19") || text.startsWith("20");
    boolean plural = token < sentence.size() && sentence.token(token).tag().equals("NNS");
    return told
        || (recent && !(plural && text.endsWith("00")))
        || (!plural && stated.amount().value() == null);
  }
}
