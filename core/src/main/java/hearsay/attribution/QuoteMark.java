package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.CodePointText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A token that is, or may be, a quotation mark; by its look and the spaces around it.
 *
 * @param sentence index of its sentence
 * @param token index in it
 * @param look the mark as it stands
 * @param isSingle whether it may as well be an apostrophe
 * @param opens whether something may begin with it
 * @param closes whether something may end with it
 * @param isPossessive of a single mark that closes: whether "the workers' rights" would read so too
 */
record QuoteMark(
    int sentence,
    int token,
    String look,
    boolean isSingle,
    boolean opens,
    boolean closes,
    boolean isPossessive) {

  /** Which marks, by their looks, may close what each opens. */
  private static final Map<String, Set<String>> CLOSERS =
      Map.ofEntries(
          Map.entry("“", Set.of("”", "\"", "''", "“", "’’")),
          Map.entry("”", Set.of("”", "\"")),
          Map.entry("„", Set.of("“", "”", "\"", "''")),
          Map.entry("‟", Set.of("“", "”", "\"")),
          Map.entry("\"", Set.of("\"", "”", "''")),
          Map.entry("``", Set.of("''", "\"", "”", "’’")),
          Map.entry("''", Set.of("''", "\"", "”")),
          Map.entry("‘‘", Set.of("’’", "''", "”")),
          Map.entry("«", Set.of("»")),
          Map.entry("»", Set.of("«", "»")));

  private static final Pattern TOGETHER = Pattern.compile("['‘’][“”\"]|[“”\"]['‘’]");
  private static final Pattern SINGLES = Pattern.compile("['‘’]");

  private static final Set<String> CLOSING = Set.of("’’");

  private static final Map<String, Set<String>> SINGLE_CLOSERS =
      Map.of("‘", Set.of("’", "'"), "'", Set.of("'", "’"), "’", Set.of("’"), "`", Set.of("'", "’"));

  /** Shortened words that begin with an apostrophe. */
  private static final Set<String> SHORTENED =
      Set.of("n", "tis", "twas", "em", "til", "till", "cause", "bout", "round", "cuz", "neath");

  /** All marks of a text, in order. */
  static List<QuoteMark> of(Sentences sentences) {
    List<QuoteMark> marks = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      for (Token token : sentence.tokens()) {
        String look = look(token);
        if (CLOSERS.containsKey(look) || CLOSING.contains(look)) {
          marks.add(mark(sentences.text(), sentence, token, look));
        } else if (SINGLE_CLOSERS.containsKey(look)) {
          marks.add(single(sentences.text(), sentence, token));
        }
      }
    }
    return marks;
  }

  /** The mark itself; of marks that stand together (’”) the outer, double one. */
  private static String look(Token token) {
    String text = token.text();
    boolean several = text.length() == 2 && TOGETHER.matcher(text).matches();
    return several ? SINGLES.matcher(text).replaceAll("") : text;
  }

  private static QuoteMark mark(CodePointText text, Sentence sentence, Token token, String look) {
    boolean before = isGlued(before(text, token));
    boolean behind = isGlued(behind(text, token)) && !isEndMark(behind(text, token));
    boolean mayOpen = behind || !before;
    boolean mayClose = before || !behind;
    boolean opens =
        switch (look) {
          case "„", "‟", "``", "‘‘", "«", "»" -> true;
          case "“" -> !before || behind;
          case "”" -> !before && behind;
          case "’’" -> false;
          default -> mayOpen;
        };
    boolean closes =
        switch (look) {
          case "„", "‟", "``", "‘‘" -> false;
          case "”", "’’", "«", "»" -> true;
          default -> mayClose && !isInches(text, token);
        };
    return new QuoteMark(sentence.index(), token.index(), look, false, opens, closes, false);
  }

  /** Opens at a word's begin, closes at a word's end; within a word it is an apostrophe. */
  private static QuoteMark single(CodePointText text, Sentence sentence, Token token) {
    int before = before(text, token);
    int behind = behind(text, token);
    boolean opens =
        !Character.isLetterOrDigit(before)
            && !isEndMark(before)
            && isGlued(behind)
            && !isShortened(sentence, token);
    boolean closes = isGlued(before) && !Character.isLetterOrDigit(behind);
    boolean possessive =
        closes && (before == 's' || before == 'S') && behind == ' ' && isWord(sentence, token);
    String look = token.text();
    return new QuoteMark(
        sentence.index(),
        token.index(),
        look,
        true,
        opens,
        closes && !look.equals("‘") && !look.equals("`"),
        possessive);
  }

  /** '90s, 'em, rock 'n' roll. */
  private static boolean isShortened(Sentence sentence, Token token) {
    if (token.index() + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(token.index() + 1).text().toLowerCase(Locale.ROOT);
    return SHORTENED.contains(next)
        || (next.length() <= 3
            && Character.isDigit(next.codePointAt(0))
            && !token.text().equals("‘"));
  }

  private static boolean isWord(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return next < sentence.size() && Character.isLetter(sentence.token(next).text().codePointAt(0));
  }

  /** 6'2": feet before it. */
  private static boolean isInches(CodePointText text, Token token) {
    int at = token.span().begin() - 1;
    int digits = 0;
    while (at >= 0 && digits < 3 && Character.isDigit(text.codePoint(at))) {
      at--;
      digits++;
    }
    return digits > 0 && at >= 0 && (text.codePoint(at) == '\'' || text.codePoint(at) == '’');
  }

  /** The character before a token, a blank at the text's begin. */
  private static int before(CodePointText text, Token token) {
    return token.span().begin() == 0 ? ' ' : text.codePoint(token.span().begin() - 1);
  }

  private static int behind(CodePointText text, Token token) {
    return token.span().end() >= text.length() ? ' ' : text.codePoint(token.span().end());
  }

  private static boolean isGlued(int neighbour) {
    return !Character.isWhitespace(neighbour)
        && !Character.isSpaceChar(neighbour)
        && "—–-―([{)]}".indexOf(neighbour) < 0;
  }

  private static boolean isEndMark(int neighbour) {
    return ".,!?;:…".indexOf(neighbour) >= 0;
  }

  /** Whether this mark may close what an earlier one opened. */
  boolean closes(QuoteMark opener) {
    return closes
        && (isSingle ? SINGLE_CLOSERS : CLOSERS).getOrDefault(opener.look, Set.of()).contains(look);
  }
}
