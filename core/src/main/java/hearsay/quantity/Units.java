package hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Units of measurement and currencies, from {@code units.tsv}. */
final class Units {
  /** Where a form may stand. */
  private enum Place {
    AFTER,
    JOINED,
    BEFORE
  }

  private record Form(Unit unit, Place place) {}

  /** Shorter forms are symbols, of which case tells one from the other (mW, MW). */
  private static final int WORD_LENGTH = 4;

  /** In lower case this many letters are a word already ("day"). */
  private static final int LOWER_CASE_WORD_LENGTH = 3;

  private static final Phrases<Form> AFTER = new Phrases<>();
  private static final Phrases<Form> JOINED = new Phrases<>();
  private static final Phrases<Form> BEFORE = new Phrases<>();

  static {
    for (List<String> row : Table.load("units.tsv", 4).rows()) {
      Unit unit = new Unit(row.get(0), Unit.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      Place place = Place.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      for (String form : row.get(3).split("\\|", -1)) {
        add(form, new Form(unit, place));
      }
    }
  }

  private Units() {}

  private static void add(String text, Form form) {
    boolean lower = text.equals(text.toLowerCase(Locale.ROOT));
    int shortest = lower ? LOWER_CASE_WORD_LENGTH : WORD_LENGTH;
    boolean word = text.length() >= shortest && text.chars().allMatch(Units::isOfWords);
    Phrases<Form> phrases =
        switch (form.place()) {
          case AFTER -> AFTER;
          case JOINED -> JOINED;
          case BEFORE -> BEFORE;
        };
    phrases.add(text, !word, form);
    if (word && form.place() == Place.AFTER && !text.endsWith("s")) {
      phrases.add(text + "s", false, form);
    }
  }

  private static boolean isOfWords(int point) {
    return Character.isLetter(point) || point == ' ';
  }

  /**
   * The unit behind a figure, hyphens passed over ("65-year-old"), or null.
   *
   * @param from the atom after the figure
   */
  static Phrases.@Nullable Hit<Unit> after(List<Atom> atoms, int from) {
    List<Atom> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = from; i < atoms.size() && words.size() < 5; i++) {
      if (!atoms.get(i).isDash() || !atoms.get(i).joined()) {
        words.add(atoms.get(i));
        ends.add(i + 1);
      }
    }
    Phrases.Hit<Form> hit = AFTER.from(words, 0);
    if (hit == null && !words.isEmpty() && words.get(0).joined()) {
      hit = JOINED.from(words, 0);
    }
    if (hit == null || runsOn(words, hit.end())) {
      return null;
    }
    return new Phrases.Hit<>(hit.meaning().unit(), from, ends.get(hit.end() - 1));
  }

  /**
   * Whether letters or digits follow without a space: what looked like a unit was part of a code.
   */
  private static boolean runsOn(List<Atom> atoms, int end) {
    return end < atoms.size()
        && atoms.get(end).joined()
        && atoms.get(end).kind() != Atom.Kind.SIGN
        && atoms.get(end - 1).isWord()
        && atoms.get(end).token() == atoms.get(end - 1).token()
        && atoms.get(end).span().begin() == atoms.get(end - 1).span().end();
  }

  /** The currency before a figure, or null. */
  static Phrases.@Nullable Hit<Unit> before(List<Atom> atoms, int end) {
    Phrases.Hit<Form> hit = BEFORE.before(atoms, end);
    return hit == null ? null : new Phrases.Hit<>(hit.meaning().unit(), hit.first(), hit.end());
  }
}
