package hearsay.quantity;

import hearsay.model.Span;
import java.util.Locale;

/**
 * A piece of a token that is all digits, all letters, or one sign: "$2.5bn-a-year" falls into $,
 * 2.5, bn, -, a, -, year. Figures are written with and without spaces and hyphens; read by atoms
 * they look alike.
 *
 * @param lower the text in lower case
 * @param token index of its token in the sentence
 * @param joined whether it stands right behind the atom before it, without a space
 */
record Atom(Kind kind, String text, String lower, int token, Span span, boolean joined) {
  enum Kind {
    DIGITS,
    WORD,
    SIGN
  }

  static Atom of(Kind kind, String text, int token, Span span, boolean joined) {
    return new Atom(kind, text, text.toLowerCase(Locale.ROOT), token, span, joined);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  /** Whether it is a hyphen, dash or minus sign. */
  boolean isDash() {
    return kind == Kind.SIGN && "-‐‑‒–—−".contains(text);
  }

  boolean is(String sign) {
    return text.equals(sign);
  }
}
