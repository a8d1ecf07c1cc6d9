package hearsay.reading;

import hearsay.attribution.Attribution;
import hearsay.event.EventMention;
import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the outlet says itself: whatever of a sentence stands in nobody else's words. A sentence
 * that only introduces a voice ("he said") says nothing of the outlet's own, unless an event is
 * told by it ("Kyiv has asked the US to …").
 */
final class OwnVoice {
  private final Sentences sentences;
  private final List<Span> contents;
  private final List<Span> roles;
  private final TreeSet<Integer> triggers = new TreeSet<>();

  OwnVoice(Sentences sentences, List<Attribution> attributions, List<EventMention> events) {
    this.sentences = sentences;
    this.contents = new ArrayList<>();
    this.roles = new ArrayList<>();
    for (Attribution attribution : attributions) {
      contents.addAll(attribution.spans().content());
      roles.addAll(attribution.spans().source());
      roles.addAll(attribution.spans().cue());
    }
    for (EventMention event : events) {
      triggers.add(event.trigger().span().begin());
    }
  }

  /** The outlet's own statements: for each sentence that holds one, its pieces in order. */
  List<List<Span>> statements() {
    SpanIndex told = new SpanIndex(contents);
    SpanIndex introduced = new SpanIndex(roles);
    List<List<Span>> statements = new ArrayList<>();
    for (Sentence sentence : sentences.list()) {
      own(sentence, told, introduced).ifPresent(statements::add);
    }
    return statements;
  }

  private Optional<List<Span>> own(Sentence sentence, SpanIndex told, SpanIndex introduced) {
    if (!told.touches(sentence.span()) && !introduced.touches(sentence.span())) {
      return Optional.of(List.of(sentence.span()));
    }
    BitSet outside = new BitSet();
    BitSet free = new BitSet();
    for (Token token : sentence.tokens()) {
      if (!told.covers(token.span())) {
        outside.set(token.index());
        free.set(token.index(), !introduced.covers(token.span()));
      }
    }
    boolean says = makesAStatement(sentence, free) || isOfASource(sentence, free);
    if (!says && !tellsAnEvent(sentence, outside)) {
      return Optional.empty();
    }
    List<Span> pieces = pieces(sentence, outside);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
  }

  /**
   * A verb with a subject of its own, or a whole phrase of some length, that belongs to no
   * attribution.
   */
  private static boolean makesAStatement(Sentence sentence, BitSet free) {
    return free.stream()
        .mapToObj(sentence::token)
        .anyMatch(
            token ->
                token.is("nsubj", "nsubj:pass", "csubj", "expl")
                    && sentence
                        .head(token)
                        .map(head -> head.isVerb() && free.get(head.index()))
                        .orElse(false));
  }

  /** "The army raised its toll to nine, saying …": what the outlet tells of a source. */
  private static boolean isOfASource(Sentence sentence, BitSet free) {
    Token root = sentence.root();
    return root.isVerb()
        && free.get(root.index())
        && sentence.child(root, "nsubj", "nsubj:pass").isPresent();
  }

  private boolean tellsAnEvent(Sentence sentence, BitSet outside) {
    return outside.stream()
        .mapToObj(sentence::token)
        .anyMatch(token -> triggers.contains(token.span().begin()));
  }

  /** Runs of tokens, punctuation at their ends left off. */
  private static List<Span> pieces(Sentence sentence, BitSet tokens) {
    List<Span> pieces = new ArrayList<>();
    for (int from = tokens.nextSetBit(0); from >= 0; ) {
      int to = tokens.nextClearBit(from);
      int first = from;
      int last = to - 1;
      while (first <= last && isPunctuation(sentence.token(first))) {
        first++;
      }
      while (last >= first && isPunctuation(sentence.token(last))) {
        last--;
      }
      if (first <= last) {
        pieces.add(sentence.span(first, last));
      }
      from = tokens.nextSetBit(to);
    }
    return pieces;
  }

  private static boolean isPunctuation(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
