package hearsay.quantity;

/**
 * A number as it stands in the text, before anything around it is looked at.
 *
 * @param first its first atom
 * @param end after its last atom
 * @param scale what a scale word or suffix multiplied it by ("1.2 million": 1e6), else 1
 */
record Numeral(int first, int end, Amount amount, Form form, double scale) {
  enum Form {
    /** 2,500 or 1.2 million. */
    FIGURES,
    /** twenty-three. */
    WORDS,
    /** dozens. */
    VAGUE,
    /** two thirds, half. */
    FRACTION
  }

  static Numeral of(int first, int end, double value, Form form, double scale) {
    return new Numeral(first, end, Amount.exactly(value), form, scale);
  }

  /** The figure without its scale word. */
  double mantissa() {
    Double low = amount.low();
    return low == null ? 0 : low / scale;
  }

  Numeral withAmount(Amount other) {
    return new Numeral(first, end, other, form, scale);
  }
}
