package hearsay.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that bound a figure, from {@code bounds.tsv}. */
final class Bounds {
  private static final Phrases<Bound> BEFORE = new Phrases<>();
  private static final Phrases<Bound> AFTER = new Phrases<>();
  private static final Phrases<Amount> AMOUNTS = new Phrases<>();

  static {
    for (List<String> row : Table.load("bounds.tsv", 3).rows()) {
      String phrase = row.get(0);
      String meaning = row.get(2);
      switch (row.get(1)) {
        case "before" -> BEFORE.add(phrase, false, Bound.of(meaning));
        case "after" -> AFTER.add(phrase, false, Bound.of(meaning));
        case "amount" -> AMOUNTS.add(phrase, false, amount(meaning));
        default -> throw new IllegalStateException("bounds.tsv: no place " + row.get(1));
      }
    }
  }

  /** First words of amounts: where one stands a figure begins. */
  private static final Set<String> AMOUNT_WORDS =
      Table.load("bounds.tsv", 3).rows().stream()
          .filter(row -> row.get(1).equals("amount") && !row.get(0).startsWith("a "))
          .map(row -> row.get(0).split(" ", -1)[0])
          .collect(Collectors.toUnmodifiableSet());

  private Bounds() {}

  /** Whether a word, in lower case, begins an amount such as "dozens". */
  static boolean isAmount(String word) {
    return AMOUNT_WORDS.contains(word);
  }

  private static Amount amount(String meaning) {
    if (meaning.startsWith(">=")) {
      return Amount.atLeast(Double.parseDouble(meaning.substring(2)));
    }
    return meaning.startsWith("~")
        ? Amount.approximately(Double.parseDouble(meaning.substring(1)))
        : Amount.exactly(Double.parseDouble(meaning));
  }

  /** The bound whose words end right before an atom, or null. */
  static Phrases.@Nullable Hit<Bound> before(List<Atom> atoms, int end) {
    return BEFORE.before(atoms, end);
  }

  /** The bound whose words begin with an atom, or null. */
  static Phrases.@Nullable Hit<Bound> after(List<Atom> atoms, int from) {
    return AFTER.from(atoms, from);
  }

  /** The amount that a phrase beginning with an atom is by itself ("dozens"), or null. */
  static Phrases.@Nullable Hit<Amount> amount(List<Atom> atoms, int from) {
    return AMOUNTS.from(atoms, from);
  }
}
