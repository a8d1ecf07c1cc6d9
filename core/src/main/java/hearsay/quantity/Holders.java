package hearsay.quantity;

import hearsay.language.Mention;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase that says whose people, losses or things a figure counts; a pronoun where the
 * words have one ("its soldiers", "we lost three men").
 */
final class Holders {
  /** What may lead from a noun to those it belongs to. */
  private static final Set<String> OWNING = Set.of("of", "from", "belonging", "among");

  private final Sentence sentence;
  private final LossNouns losses;

  Holders(Sentence sentence) {
    this.sentence = sentence;
    this.losses = new LossNouns(sentence);
  }

  /**
   * @param first first token of the figure, bounds included
   * @param counted what is counted, or null
   * @param finding what told the measure, or null
   */
  @Nullable Mention of(
      int first, @Nullable Counted counted, MeasureJudge.@Nullable Finding finding) {
    if (counted != null && isOfSeveral(counted)) {
      return null;
    }
    Mention holder = counted == null ? null : ofCounted(counted);
    if (holder == null && finding != null) {
      holder = ofFinding(finding);
    }
    if (holder == null) {
      int noun = losses.leadingTo(first);
      holder = noun < 0 ? null : ofNoun(phraseBegin(noun), noun);
    }
    return holder == null && finding != null ? onSide() : holder;
  }

  /** By the word that told the measure: a noun's holder, or who lost. */
  private @Nullable Mention ofFinding(MeasureJudge.Finding finding) {
    Token word = sentence.token(finding.word());
    if (word.isNoun()) {
      return ofNoun(phraseBegin(word.index()), word.index());
    }
    return finding.measure() == Measure.LOST ? subject(losses.verbWithSubject(word)) : null;
  }

  private @Nullable Mention ofCounted(Counted counted) {
    int head = counted.head();
    Mention holder = ofNoun(counted.first(), head);
    if (holder == null && isProper(head)) {
      holder = named(head, counted.first());
    }
    if (holder == null && isPossessive(counted.first() - 1)) {
      holder = word(counted.first() - 1);
    }
    if (holder == null) {
      Token verb = losses.sufferedBy(sentence.token(head));
      holder = verb == null ? null : subject(verb);
    }
    return holder == null ? allOfOne(counted.last() + 1) : holder;
  }

  /** "Ukrainian and Russian officers" are of no one side. */
  private boolean isOfSeveral(Counted counted) {
    for (int i = counted.first() + 1; i < counted.head(); i++) {
      if (sentence.token(i).tag().equals("CC") && isProper(i - 1) && isProper(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "thirty soldiers, all of them Nigerian". */
  private @Nullable Mention allOfOne(int from) {
    int at = from;
    if (!isWord(at, ",") || !(isWord(at + 1, "all") || isWord(at + 1, "both"))) {
      return null;
    }
    at += 2;
    if (isWord(at, "of") && at + 1 < sentence.size()) {
      at += 2;
    }
    return at < sentence.size() && isProper(at) ? named(at, at) : null;
  }

  /** "On the Lebanese side": of whom the sentence tells, where it names one side alone. */
  private @Nullable Mention onSide() {
    Mention found = null;
    for (int at = 2; at < sentence.size(); at++) {
      boolean side = isWord(at, "side") && (isWord(at - 2, "on") || isWord(at - 3, "on"));
      if (side && (isProper(at - 1) || isPossessive(at - 1))) {
        if (found != null) {
          return null;
        }
        found = isProper(at - 1) ? named(at - 1, at - 1) : word(at - 1);
      }
    }
    return found;
  }

  private int phraseBegin(int head) {
    int first = head;
    while (first > 0 && isPremodifier(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isPremodifier(int at) {
    Token token = sentence.token(at);
    return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS");
  }

  /** In the noun phrase itself, by possession, or through "of" behind it. */
  private @Nullable Mention ofNoun(int first, int head) {
    for (int i = head - 1; i >= first; i--) {
      if (isProper(i)) {
        return named(i, first);
      }
    }
    Optional<Token> possessor = sentence.child(sentence.token(head), "nmod:poss");
    if (possessor.isPresent()) {
      Token owner = possessor.get();
      return owner.isPronoun() ? word(owner.index()) : phrase(owner);
    }
    return behind(head + 1);
  }

  private Mention word(int at) {
    return new Mention(sentence.index(), at, sentence.token(at).span());
  }

  private boolean isPossessive(int at) {
    return at >= 0 && sentence.token(at).tag().equals("PRP$");
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < sentence.size() && lower(at).equals(word);
  }

  /** The run of proper words that ends at an index. */
  private Mention named(int last, int first) {
    int begin = last;
    while (begin > first && isProper(begin - 1)) {
      begin--;
    }
    return new Mention(sentence.index(), last, sentence.span(begin, last));
  }

  private boolean isProper(int at) {
    Token token = sentence.token(at);
    if (token.isProperNoun()) {
      return true;
    }
    return token.tag().startsWith("JJ") && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** "troops of the Ukrainian army", "members of the FMLN", "deaths among its troops". */
  private @Nullable Mention behind(int at) {
    if (at + 1 >= sentence.size() || !OWNING.contains(lower(at))) {
      return null;
    }
    int first = isWord(at + 1, "to") ? at + 2 : at + 1;
    if (first >= sentence.size() || isPossessive(first)) {
      return first >= sentence.size() ? null : word(first);
    }
    int end = first;
    boolean proper = false;
    while (end < sentence.size() && isPartOfPhrase(end)) {
      proper |= isProper(end);
      end++;
    }
    if (!proper || !sentence.token(end - 1).isNoun()) {
      return null;
    }
    return new Mention(sentence.index(), end - 1, sentence.span(first, end - 1));
  }

  private boolean isPartOfPhrase(int at) {
    return isPremodifier(at) || sentence.token(at).tag().equals("DT");
  }

  private @Nullable Mention subject(Token verb) {
    return sentence
        .child(verb, "nsubj")
        .map(token -> token.isPronoun() ? word(token.index()) : phrase(token))
        .orElse(null);
  }

  private Mention phrase(Token head) {
    Optional<Name> name = sentence.nameAt(head.index());
    if (name.isPresent()) {
      return new Mention(sentence.index(), head.index(), name.get().span());
    }
    int first = phraseBegin(head.index());
    return new Mention(sentence.index(), head.index(), sentence.span(first, head.index()));
  }

  private String lower(int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
