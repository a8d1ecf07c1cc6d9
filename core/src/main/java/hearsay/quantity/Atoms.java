package hearsay.quantity;

import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into atoms. */
final class Atoms {
  private Atoms() {}

  static List<Atom> of(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>(sentence.size() + 16);
    int end = -1;
    for (Token token : sentence.tokens()) {
      cut(token, token.span().begin() == end, atoms);
      end = token.span().end();
    }
    return atoms;
  }

  /** The atoms of a phrase from a table. */
  static List<Atom> of(String phrase) {
    List<Atom> atoms = new ArrayList<>();
    int begin = 0;
    for (String word : phrase.split(" ", -1)) {
      Span span = new Span(begin, begin + word.length());
      cut(new Token(atoms.size(), word, word, "", span, -1, "root"), false, atoms);
      begin += word.length() + 1;
    }
    return atoms;
  }

  private static void cut(Token token, boolean joined, List<Atom> atoms) {
    String text = token.text();
    boolean first = true;
    int point = token.span().begin();
    for (int at = 0; at < text.length(); ) {
      Atom.Kind kind = kind(text, at);
      int end = end(text, at, kind);
      int points = text.codePointCount(at, end);
      Span span = new Span(point, point + points);
      atoms.add(Atom.of(kind, text.substring(at, end), token.index(), span, first ? joined : true));
      first = false;
      point += points;
      at = end;
    }
  }

  private static Atom.Kind kind(String text, int at) {
    int point = text.codePointAt(at);
    if (isDigit(point)
        || (point == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
      return Atom.Kind.DIGITS;
    }
    return Character.isLetter(point) ? Atom.Kind.WORD : Atom.Kind.SIGN;
  }

  private static int end(String text, int at, Atom.Kind kind) {
    int end = at + Character.charCount(text.codePointAt(at));
    if (kind == Atom.Kind.SIGN) {
      return end;
    }
    while (end < text.length() && goesOn(text, end, kind)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Points and commas belong to figures when digits follow ("1,000.5"). */
  private static boolean goesOn(String text, int at, Atom.Kind kind) {
    int point = text.codePointAt(at);
    if (kind == Atom.Kind.WORD) {
      return Character.isLetter(point);
    }
    boolean separator = point == '.' || point == ',';
    return isDigit(point) || (separator && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
  }

  private static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }
}
