package hearsay.time;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence cut into pieces.
 *
 * @param list in text order
 * @param codes the pieces' letters, what rules are matched against
 */
record Pieces(Sentence sentence, List<Piece> list, String codes) {
  private static final Pattern RUNS =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?(?:(?:st|nd|rd|th|s)(?![a-z]))?"
              + "|\\p{L}(?:[\\p{L}]|\\.(?=\\p{L}))*\\.?|.",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Words longer than this are no time expression; cutting them up would be wasted work. */
  private static final int LONGEST_WORD = 40;

  static Pieces of(Sentence sentence, Lexicon lexicon) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int holiday = holiday(sentence, i, lexicon, pieces);
      if (holiday > 0) {
        i += holiday - 1;
      } else {
        add(sentence.token(i), sentence, lexicon, pieces);
      }
    }
    StringBuilder codes = new StringBuilder(pieces.size());
    for (Piece piece : pieces) {
      codes.append(piece.code());
    }
    return new Pieces(sentence, pieces, codes.toString());
  }

  /** Adds a holiday's name as one piece; the number of its tokens, 0 if none stands here. */
  private static int holiday(Sentence sentence, int first, Lexicon lexicon, List<Piece> pieces) {
    String text = sentence.token(first).text();
    if (!Character.isUpperCase(text.codePointAt(0))) {
      return 0;
    }
    for (List<String> name : lexicon.holidays(text.toLowerCase(Locale.ROOT))) {
      if (stands(name, sentence, first)) {
        Token last = sentence.token(first + name.size() - 1);
        String words = String.join(" ", name);
        pieces.add(
            new Piece(
                words,
                sentence.token(first).span().begin(),
                last.span().end(),
                last.index(),
                lexicon.holiday(),
                Map.of(Lexicon.HOLIDAY, words)));
        return name.size();
      }
    }
    return 0;
  }

  private static boolean stands(List<String> name, Sentence sentence, int first) {
    if (first + name.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      String word = sentence.token(first + i).text().replace('’', '\'');
      if (!word.equalsIgnoreCase(name.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void add(Token token, Sentence sentence, Lexicon lexicon, List<Piece> pieces) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    Lexicon.Entry whole = lexicon.word(lower);
    int begin = token.span().begin();
    if (whole != null) {
      pieces.add(word(lower, whole, begin, token.span().end(), token, sentence, lexicon));
      return;
    }
    if (lower.length() > LONGEST_WORD || lower.chars().allMatch(Character::isLetter)) {
      pieces.add(
          new Piece(lower, begin, token.span().end(), token.index(), Piece.UNKNOWN, Map.of()));
      return;
    }
    Matcher runs = RUNS.matcher(token.text());
    while (runs.find()) {
      String run = runs.group().toLowerCase(Locale.ROOT);
      int from = begin + token.text().codePointCount(0, runs.start());
      int to = begin + token.text().codePointCount(0, runs.end());
      Lexicon.Entry entry = lexicon.word(run);
      if (entry != null) {
        pieces.add(word(run, entry, from, to, token, sentence, lexicon));
      } else {
        char code = Category.isDigits(run) ? lexicon.digits(run) : Piece.UNKNOWN;
        pieces.add(new Piece(run, from, to, token.index(), code, Map.of()));
      }
    }
  }

  private static Piece word(
      String lower,
      Lexicon.Entry entry,
      int begin,
      int end,
      Token token,
      Sentence sentence,
      Lexicon lexicon) {
    boolean name = entry.values().containsKey("MONTH") || entry.values().containsKey("WEEKDAY");
    char code =
        name && !isTime(entry, token, sentence) ? lexicon.withoutNames(entry) : entry.code();
    return new Piece(lower, begin, end, token.index(), code, entry.values());
  }

  /** "may" is a verb more often than a month, and Tuesday Weld is a person. */
  private static boolean isTime(Lexicon.Entry entry, Token token, Sentence sentence) {
    boolean doubtful =
        entry.values().containsKey(Lexicon.CAPITAL)
            && !(Character.isUpperCase(token.text().codePointAt(0)) && token.isProperNoun());
    boolean undotted = entry.values().containsKey(Lexicon.DOTTED) && !token.text().endsWith(".");
    return !doubtful
        && !undotted
        && sentence
            .nameAt(token.index())
            .filter(found -> found.type() == Name.Type.PERSON)
            .isEmpty();
  }

  int size() {
    return list.size();
  }

  Piece get(int index) {
    return list.get(index);
  }

  /** The token a piece belongs to. */
  Token token(int piece) {
    return sentence.token(list.get(piece).token());
  }
}
