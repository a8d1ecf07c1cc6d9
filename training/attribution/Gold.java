package hearsay.attribution;

import hearsay.language.Token;
import hearsay.model.ClaimSpans;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document's gold attributions on the tokens of their cues' sentences. */
final class Gold {
  private final List<Tree> trees;
  private final Map<Long, Statement> byCue = new HashMap<>();

  Gold(List<Tree> trees, List<ClaimSpans> attributions) {
    this.trees = trees;
    for (ClaimSpans attribution : attributions) {
      if (!attribution.cue().isEmpty() && !attribution.content().isEmpty()) {
        enter(attribution);
      }
    }
  }

  List<Tree> trees() {
    return trees;
  }

  /** The attribution whose cue has this token as its head, or null. */
  Statement at(Tree tree, int token) {
    return byCue.get(key(tree.sentence().index(), token));
  }

  private static long key(int sentence, int token) {
    return (long) sentence << 32 | token;
  }

  private void enter(ClaimSpans attribution) {
    Span cue = attribution.cue().get(0);
    for (Tree tree : trees) {
      Words words = words(tree, cue);
      if (!words.isPresent()) {
        continue;
      }
      Words before = Words.NONE;
      Words after = Words.NONE;
      boolean previous = false;
      for (Span piece : attribution.content()) {
        Words part = words(tree, piece);
        if (!part.isPresent()) {
          previous |= piece.end() <= tree.sentence().span().begin();
        } else if (part.first() > words.last()) {
          after = after.isPresent() ? after : part;
        } else if (part.last() < words.first()) {
          before = part;
        }
      }
      Frame frame = frame(before, after, previous);
      int head = head(tree, words, after.isPresent() && !before.isPresent());
      Words source = Words.NONE;
      for (Span piece : attribution.source()) {
        source = source.isPresent() ? source : words(tree, piece);
      }
      int sourceHead = source.isPresent() ? top(tree, source) : -1;
      long key = key(tree.sentence().index(), head);
      byCue.putIfAbsent(
          key,
          new Statement(
              tree.sentence().index(), head, frame, source, sourceHead, words, before, after, false));
      return;
    }
  }

  private static Frame frame(Words before, Words after, boolean previous) {
    if (before.isPresent()) {
      return after.isPresent() ? Frame.BOTH : Frame.BEFORE;
    }
    return after.isPresent() ? Frame.AFTER : previous ? Frame.PREVIOUS : Frame.NEXT;
  }

  /** The token of a stretch that governs the rest. */
  private static int top(Tree tree, Words words) {
    int best = words.first();
    for (int at = words.first(); at <= words.last(); at++) {
      boolean outside = !words.contains(tree.head(at));
      if (outside && !tree.relation(at).equals("punct") && !tree.relation(at).equals("case")) {
        return at;
      }
      best = outside ? at : best;
    }
    return best;
  }

  /** Of a cue's verbs the one nearest to its content; without a verb the topmost word. */
  private static int head(Tree tree, Words words, boolean last) {
    int verb = -1;
    for (int at = words.first(); at <= words.last(); at++) {
      if (CueWords.kind(tree, at).equals("verb") && (last || verb < 0)) {
        verb = at;
      }
    }
    return verb >= 0 ? verb : top(tree, words);
  }

  private static Words words(Tree tree, Span span) {
    List<Token> tokens = tree.sentence().span().overlaps(span)
        ? tree.sentence().within(span)
        : new ArrayList<>();
    return tokens.isEmpty()
        ? Words.NONE
        : new Words(tokens.get(0).index(), tokens.get(tokens.size() - 1).index());
  }
}
