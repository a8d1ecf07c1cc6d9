package hearsay.quantity;

import hearsay.language.Mention;
import hearsay.language.Name;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Quantity.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that says whose people, losses or things a figure counts. */
final class Holders {
  private static final Set<String> OWNING =
      Set.of("of", "from", "belonging", "among", "for", "in", "on");

  private static final List<String> PEOPLES = List.of("an", "ish", "ese", "i", "ch", "ean");

  private final Sentence sentence;

  Holders(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * @param counted what is counted, or null
   * @param finding what told the measure, or null
   */
  @Nullable Mention of(@Nullable Counted counted, MeasureJudge.@Nullable Finding finding) {
    Mention holder = counted == null ? null : ofNoun(counted.first(), counted.head());
    if (holder != null || finding == null) {
      return holder;
    }
    Token word = sentence.token(finding.word());
    if (word.isNoun()) {
      return ofNoun(phraseBegin(word.index()), word.index());
    }
    return finding.measure() == Measure.LOST ? subject(word) : null;
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
    Optional<Token> possessor =
        sentence.child(sentence.token(head), "nmod:poss").filter(token -> !token.isPronoun());
    if (possessor.isPresent()) {
      return phrase(possessor.get());
    }
    return behind(head + 1);
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
    String lower = token.text().toLowerCase(Locale.ROOT);
    return token.tag().startsWith("JJ")
        && Character.isUpperCase(token.text().codePointAt(0))
        && PEOPLES.stream().anyMatch(lower::endsWith);
  }

  /** "troops of the Ukrainian army", "members of the FMLN". */
  private @Nullable Mention behind(int at) {
    if (at + 1 >= sentence.size() || !OWNING.contains(lower(at))) {
      return null;
    }
    boolean belongs =
        lower(at).equals("of") || lower(at).equals("from") || lower(at).equals("belonging");
    int first = lower(at + 1).equals("to") ? at + 2 : at + 1;
    if (!belongs || first >= sentence.size()) {
      return null;
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
        .filter(token -> !token.isPronoun())
        .map(this::phrase)
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
