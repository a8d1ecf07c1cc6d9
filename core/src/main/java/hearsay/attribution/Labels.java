package hearsay.attribution;

import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.ClaimSpans;
import hearsay.model.SourceLink.Kind;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Speakers set in front of their words, as in interviews, transcripts and lists of messages:
 * "SMITH: I went home.", "Q: Why?", "@ann: …", "Ann Lee - “…”". Works on any statements, however
 * found: a turn takes the place of a statement with the same cue.
 */
final class Labels {
  /** No label has more tokens. */
  private static final int LONGEST = 9;

  /** From this many labels on a text is a dialogue, whose unmarked paragraphs go on. */
  private static final int DIALOGUE = 4;

  /** How many paragraphs an answer in a dialogue may go on without a label. */
  private static final int MOST_PARAGRAPHS = 8;

  private static final Set<String> LETTERS = Set.of("q", "a");

  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "de", "van", "von");

  /** "Said Ellis: …" is a clause turned round, though taggers take the verb for a name. */
  private static final Set<String> TURNED =
      Set.of("Said", "Added", "Asked", "Replied", "Wrote", "Tweeted", "Recalled", "Concluded");

  /** Headings such as "Note:" or "UPDATE:", which nobody speaks under. */
  private final Set<String> headings = new HashSet<>();

  private final VoiceKinds kinds;

  Labels(VoiceKinds kinds) {
    this.kinds = kinds;
    Table.rows("headings.tsv", 1).forEach(row -> headings.add(row[0]));
  }

  /**
   * A label.
   *
   * @param mark index of the colon or dash behind it
   */
  private record Label(Sentence sentence, Words words, int mark, boolean quoted) {}

  /** The statements without those that a turn replaces, and the turns. */
  List<Statement> add(
      Sentences sentences, List<Tree> trees, Quotes quotes, List<Statement> statements) {
    List<Label> labels = labels(sentences, quotes);
    if (labels.isEmpty()) {
      return statements;
    }
    List<Statement> turns = new ArrayList<>();
    Set<List<Integer>> marks = new HashSet<>();
    Anchors anchors = new Anchors(sentences, trees);
    for (int i = 0; i < labels.size(); i++) {
      Label next = i + 1 < labels.size() ? labels.get(i + 1) : null;
      Statement turn =
          turn(sentences, quotes, anchors, labels.get(i), next, labels.size() >= DIALOGUE);
      if (turn != null) {
        turns.add(turn);
        marks.add(List.of(turn.sentence(), turn.head()));
      }
    }
    for (Statement statement : statements) {
      if (!marks.contains(List.of(statement.sentence(), statement.head()))) {
        turns.add(statement);
      }
    }
    return turns;
  }

  private List<Label> labels(Sentences sentences, Quotes quotes) {
    List<Label> labels = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      Label label = label(sentence, quotes);
      if (label != null) {
        labels.add(label);
      }
    }
    boolean several = labels.size() > 1;
    labels.removeIf(label -> !isSpeaker(label, several, quotes));
    return labels;
  }

  /** What looks like a label at a sentence's begin, behind a quotation mark or time of day. */
  private static @Nullable Label label(Sentence sentence, Quotes quotes) {
    int first = 0;
    boolean quoted = quotes.isMark(sentence, 0);
    while (first < sentence.size()
        && (quotes.isMark(sentence, first) || isTime(sentence.token(first)))) {
      first++;
    }
    for (int at = first; at < Math.min(sentence.size(), first + LONGEST); at++) {
      Token token = sentence.token(at);
      boolean dash = token.text().matches("[-–—]|--") && quotes.opens(sentence, at + 1);
      if (at > first && (token.text().equals(":") || dash)) {
        return new Label(sentence, new Words(first, at - 1), at, quoted);
      }
      boolean stop = token.text().equals(".") && at == first + 1;
      if (stop && isLetter(sentence.token(first))) {
        return new Label(sentence, new Words(first, first), at, quoted);
      }
      if (!isPart(token)) {
        return null;
      }
    }
    return null;
  }

  /** "14:05", "9.30pm" before an entry of a live report. */
  private static boolean isTime(Token token) {
    return token.text().matches("\\d{1,2}[:.h]\\d{2}(?:[ap]m)?|[ap]\\.?m\\.?|GMT|BST|ET|CET");
  }

  private static boolean isLetter(Token token) {
    return LETTERS.contains(token.text().toLowerCase(Locale.ROOT))
        && Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isPart(Token token) {
    String text = token.text();
    return Character.isUpperCase(text.codePointAt(0))
        || text.startsWith("@")
        || text.startsWith("(")
        || text.startsWith(")")
        || text.equals(",")
        || text.equals(".")
        || token.isNoun()
        || token.tag().equals("POS")
        || SMALL.contains(text);
  }

  private boolean isSpeaker(Label label, boolean several, Quotes quotes) {
    Sentence sentence = label.sentence();
    Token first = sentence.token(label.words().first());
    String words = words(label).toLowerCase(Locale.ROOT);
    if (headings.contains(words) || headings.contains(first.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean alone = label.words().first() == label.words().last();
    if (!alone && !several && TURNED.contains(first.text())) {
      return false;
    }
    if (alone && (isLetter(first) || isHandle(first))) {
      return isHandle(first) || several;
    }
    boolean capital = Character.isUpperCase(first.text().codePointAt(0));
    Name.Type name = nameType(label);
    boolean person = name == Name.Type.PERSON || (isCapitals(label) && name == null && several);
    boolean place = name == Name.Type.LOCATION;
    boolean role = isRole(label) && !place;
    boolean speaks = quotes.opens(sentence, label.mark() + 1);
    return capital && (person || role || (speaks && name != null && !place));
  }

  private static boolean isHandle(Token token) {
    return token.text().startsWith("@") && token.text().length() > 1;
  }

  private static Name.@Nullable Type nameType(Label label) {
    for (int at = label.words().first(); at <= label.words().last(); at++) {
      Name name = label.sentence().nameAt(at).orElse(null);
      if (name != null) {
        return name.type();
      }
    }
    return null;
  }

  /** "SMITH", "GOV. LEE". */
  private static boolean isCapitals(Label label) {
    String words = words(label);
    return words.length() > 2 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** "Minister", "Prime Minister", "The mayor of Leeds": a noun for a speaker heads it. */
  private boolean isRole(Label label) {
    Words words = label.words();
    int head = words.first();
    while (head < words.last() && label.sentence().token(head + 1).isNoun()) {
      head++;
    }
    Token token = label.sentence().token(head);
    return token.isNoun() && kinds.nounKind(token.text()) == Kind.PERSON;
  }

  private static String words(Label label) {
    StringBuilder words = new StringBuilder();
    for (int at = label.words().first(); at <= label.words().last(); at++) {
      words
          .append(at == label.words().first() ? "" : " ")
          .append(label.sentence().token(at).text());
    }
    return words.toString();
  }

  private static @Nullable Statement turn(
      Sentences sentences,
      Quotes quotes,
      Anchors anchors,
      Label label,
      @Nullable Label next,
      boolean dialogue) {
    List<Span> content = content(sentences, quotes, label, next, dialogue);
    Sentence sentence = label.sentence();
    Span source = sentence.span(label.words().first(), label.words().last());
    Span cue = sentence.token(label.mark()).span();
    return content.isEmpty()
        ? null
        : anchors.statement(new ClaimSpans(List.of(source), List.of(cue), content));
  }

  /** To the paragraph's end or the next label, and the paragraphs that go on. */
  private static List<Span> content(
      Sentences sentences, Quotes quotes, Label label, @Nullable Label next, boolean dialogue) {
    List<Span> content = new ArrayList<>();
    int paragraph = label.sentence().paragraph();
    int until = next == null ? Integer.MAX_VALUE : next.sentence().span().begin();
    Span rest = sentences.paragraphs().get(paragraph);
    int begin = label.sentence().token(label.mark()).span().end();
    put(sentences, content, begin, Math.min(rest.end(), until));
    for (int n = 1; n <= MOST_PARAGRAPHS && paragraph + n < sentences.paragraphs().size(); n++) {
      Span more = sentences.paragraphs().get(paragraph + n);
      boolean goesOn =
          label.quoted() ? isQuotedOn(sentences, quotes, more) : dialogue && next != null;
      if (more.begin() >= until || !(goesOn || content.isEmpty())) {
        break;
      }
      put(sentences, content, more.begin(), Math.min(more.end(), until));
    }
    return content;
  }

  /** Whether a paragraph begins within a quotation or with a mark. */
  private static boolean isQuotedOn(Sentences sentences, Quotes quotes, Span paragraph) {
    return sentences
        .at(paragraph.begin())
        .map(sentence -> quotes.index(sentence, 0) >= 0 && quotes.isMark(sentence, 0))
        .orElse(false);
  }

  private static void put(Sentences sentences, List<Span> content, int begin, int end) {
    if (begin < end) {
      Span span = sentences.text().trim(new Span(begin, end));
      if (span.length() > 0) {
        content.add(span);
      }
    }
  }
}
