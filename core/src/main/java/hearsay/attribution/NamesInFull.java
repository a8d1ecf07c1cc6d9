package hearsay.attribution;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.SourceLink.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names in full that taggers cut or miss: of outlets ("Gulf of Aden Press", where they see the
 * place), by runs of capitals that are made like an outlet's name; of bodies that are named by a
 * motto ("Save the Children").
 */
final class NamesInFull {
  /** In a line with more capitals than this share of its words, capitals tell nothing. */
  private static final double MOST_CAPITALS = 0.7;

  /** A shorter line is not judged by its capitals. */
  private static final int SHORT = 6;

  /** Small words that mottoes are made with. */
  private static final Set<String> MOTTO =
      Set.of("the", "for", "without", "against", "of", "our", "all");

  private static final Set<String> JOINING = Set.of("of", "the", "&", "de", "du", "del");

  private final VoiceKinds kinds;
  private final OutletWords words = new OutletWords();

  NamesInFull(VoiceKinds kinds) {
    this.kinds = kinds;
  }

  /** The same sentences; the names of outlets stand for those that lie in them. */
  Sentences within(Sentences sentences) {
    List<Sentence> named = new ArrayList<>();
    boolean changed = false;
    for (Sentence sentence : sentences.list()) {
      Sentence full = full(sentence);
      named.add(full);
      changed |= full != sentence;
    }
    return changed ? new Sentences(sentences.text(), sentences.paragraphs(), named) : sentences;
  }

  private Sentence full(Sentence sentence) {
    if (isHeadline(sentence)) {
      return sentence;
    }
    List<Name> names = new ArrayList<>(sentence.names());
    for (int at = 0; at < sentence.size(); at++) {
      int motto = mottoEnd(sentence, at);
      int last = motto < 0 ? runEnd(sentence, at) : motto;
      int first = motto < 0 ? begin(sentence, at, last) : at;
      if (motto >= 0 || (first < last && isOutlet(sentence, first, last))) {
        put(sentence, names, first, last);
      }
      at = Math.max(at, last);
    }
    if (names.equals(sentence.names())) {
      return sentence;
    }
    names.sort(Comparator.comparingInt(Name::first));
    return new Sentence(
        sentence.index(), sentence.paragraph(), sentence.span(), sentence.tokens(), names);
  }

  /**
   * Last token of a motto that names a body: a capitalised command or plural, a small word, a
   * capitalised common noun ("Save the Children", "Doctors Without Borders"); -1 where none begins.
   */
  private static int mottoEnd(Sentence sentence, int first) {
    if (first + 2 >= sentence.size() || sentence.nameAt(first).isPresent()) {
      return -1;
    }
    Token begin = sentence.token(first);
    Token last = sentence.token(first + 2);
    boolean capitals = isUpper(begin) && isUpper(last);
    boolean opens = begin.tag().startsWith("VB") || begin.tag().endsWith("S");
    boolean common = last.isNoun() && !last.tag().equals("NNP");
    boolean goesOn = first + 3 < sentence.size() && isUpper(sentence.token(first + 3));
    return capitals
            && opens
            && common
            && !goesOn
            && MOTTO.contains(sentence.token(first + 1).text().toLowerCase(Locale.ROOT))
        ? first + 2
        : -1;
  }

  private static boolean isUpper(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static void put(Sentence sentence, List<Name> names, int first, int last) {
    boolean crosses =
        names.stream()
            .anyMatch(
                name ->
                    name.first() <= last
                        && name.last() >= first
                        && (name.first() < first || name.last() > last));
    boolean known = names.stream().anyMatch(n -> n.first() == first && n.last() == last);
    if (!crosses && !known) {
      names.removeIf(name -> name.first() >= first && name.last() <= last);
      names.add(new Name(Name.Type.ORGANIZATION, first, last, sentence.span(first, last)));
    }
  }

  private boolean isOutlet(Sentence sentence, int first, int last) {
    List<String> run =
        sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList();
    boolean whole =
        sentence.nameAt(first).filter(n -> n.first() == first && n.last() == last).isPresent();
    return !whole && words.make(run);
  }

  /**
   * Last token of the run of capitals, small words inside it included; less than {@code from}:
   * none.
   */
  private static int runEnd(Sentence sentence, int from) {
    if (!isCapital(sentence, from)) {
      return from - 1;
    }
    int last = from;
    for (int at = from + 1; at < sentence.size(); at++) {
      if (isCapital(sentence, at)) {
        last = at;
      } else if (at > last + 2 || !JOINING.contains(sentence.token(at).text())) {
        break;
      }
    }
    return last;
  }

  /** Behind an article, titles and what an office is held at ("President of Fox News"). */
  private int begin(Sentence sentence, int first, int last) {
    int begin = first;
    for (int at = first; at < last; at++) {
      String lower = sentence.token(at).text().toLowerCase(Locale.ROOT);
      if (kinds.nounKind(lower) == Kind.PERSON || lower.equals("the")) {
        begin = at + 1;
      } else if (begin == at && JOINING.contains(lower)) {
        begin = at + 1;
      }
    }
    return begin;
  }

  private static boolean isCapital(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return isUpper(token) && (token.isProperNoun() || sentence.nameAt(at).isPresent());
  }

  private static boolean isHeadline(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (Character.isLetter(token.text().codePointAt(0))) {
        words++;
        capitals += isUpper(token) ? 1 : 0;
      }
    }
    return words > SHORT && capitals > MOST_CAPITALS * words;
  }
}
