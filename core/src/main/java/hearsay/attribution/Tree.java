package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its parse indexed once: children, the stretch under each token, depths. All
 * positions are token indices of the sentence. Immutable after construction.
 */
final class Tree {
  /** How many steps up and down a path between two tokens may take before it is "far". */
  private static final int LONGEST_PATH = 4;

  private final Sentence sentence;
  private final Quotes quotes;
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] left;
  private final int[] right;
  private final int[] depth;
  private final String[] lower;
  private final int last;

  Tree(Sentence sentence, Quotes quotes) {
    this.sentence = sentence;
    this.quotes = quotes;
    int size = sentence.size();
    left = new int[size];
    right = new int[size];
    depth = new int[size];
    lower = new String[size];
    for (Token token : sentence.tokens()) {
      children.add(new ArrayList<>(2));
      left[token.index()] = token.index();
      right[token.index()] = token.index();
      lower[token.index()] = token.text().toLowerCase(Locale.ROOT);
    }
    sentence.tokens().forEach(this::hang);
    last = lastWord();
  }

  /** Enters a token as its governor's child and widens every stretch that it lies under. */
  private void hang(Token token) {
    if (!token.isRoot()) {
      children.get(token.head()).add(token.index());
    }
    int at = token.index();
    int steps = 0;
    while (head(at) >= 0 && steps < size()) {
      at = head(at);
      left[at] = Math.min(left[at], token.index());
      right[at] = Math.max(right[at], token.index());
      steps++;
    }
    depth[token.index()] = steps;
  }

  /** The last token before the marks that end the sentence; quotation marks among them. */
  private int lastWord() {
    int at = size() - 1;
    while (at > 0 && isEnd(at)) {
      at--;
    }
    return at;
  }

  private boolean isEnd(int at) {
    String text = lower[at];
    return text.equals(".")
        || text.equals("?")
        || text.equals("!")
        || text.equals(";")
        || quotes.isMark(sentence, at);
  }

  Sentence sentence() {
    return sentence;
  }

  Quotes quotes() {
    return quotes;
  }

  int size() {
    return sentence.size();
  }

  /** The last word, sentence-final marks left off. */
  int last() {
    return last;
  }

  Token token(int at) {
    return sentence.token(at);
  }

  /** Lower-case form; sentence ends read "^" and "$". */
  String lower(int at) {
    return at < 0 ? "^" : at >= size() ? "$" : lower[at];
  }

  String lemma(int at) {
    return at < 0 ? "^" : at >= size() ? "$" : token(at).lemma();
  }

  String tag(int at) {
    return at < 0 ? "^" : at >= size() ? "$" : token(at).tag();
  }

  String relation(int at) {
    return at < 0 ? "^" : at >= size() ? "$" : token(at).relation();
  }

  int head(int at) {
    return token(at).head();
  }

  List<Integer> children(int at) {
    return children.get(at);
  }

  /** First child in one of the relations, or -1. */
  int child(int at, String... relations) {
    for (int child : children(at)) {
      if (token(child).is(relations)) {
        return child;
      }
    }
    return -1;
  }

  /** First token of the stretch under a token. */
  int left(int at) {
    return left[at];
  }

  /** Last token of the stretch under a token. */
  int right(int at) {
    return right[at];
  }

  /** Whether a token is no word. */
  boolean isMark(int at) {
    String tag = tag(at);
    return !tag.isEmpty() && !Character.isLetter(tag.codePointAt(0)) && !tag.equals("$")
        || tag.equals("NFP")
        || tag.equals("HYPH")
        || tag.endsWith("RB-");
  }

  /** How many of the tokens from one up to another, exclusive, are words. */
  int words(int from, int to) {
    int words = 0;
    for (int at = from; at < to; at++) {
      words += isMark(at) ? 0 : 1;
    }
    return words;
  }

  /** Whether a token may stand in a noun phrase: noun, pronoun, adjective, determiner, number. */
  boolean isNominal(int at) {
    String tag = tag(at);
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CD");
  }

  /** Of the constituents that begin at a token, the topmost one's head. */
  int topFrom(int begin) {
    int at = begin;
    while (head(at) >= 0 && left[head(at)] == begin) {
      at = head(at);
    }
    return at;
  }

  /** Of the constituents that end at a token, the topmost one's head. */
  int topTo(int end) {
    int at = end;
    while (head(at) >= 0 && right[head(at)] == end) {
      at = head(at);
    }
    return at;
  }

  /** Of the words that hang from outside a phrase, the first; the last word where none does. */
  int top(Words phrase) {
    for (int at = phrase.first(); at <= phrase.last(); at++) {
      if (!phrase.contains(head(at)) && !isMark(at)) {
        return at;
      }
    }
    return phrase.last();
  }

  /** Whether {@code above} governs {@code below}, or is it. */
  boolean covers(int above, int below) {
    int at = below;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == above) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /**
   * The relations from one token to another, steps up written "^relation": "^xcomp nsubj" leads to
   * the subject of the governing verb. "far" beyond a few steps, "" to itself.
   */
  String path(int from, int to) {
    StringBuilder up = new StringBuilder();
    String down = "";
    int a = from;
    int b = to;
    for (int steps = 0; a != b; steps++) {
      if (steps == LONGEST_PATH) {
        return "far";
      }
      if (depth[a] >= depth[b]) {
        if (head(a) < 0) {
          return "far";
        }
        up.append('^').append(relation(a)).append(' ');
        a = head(a);
      } else {
        down = relation(b) + " " + down;
        b = head(b);
      }
    }
    return up + down;
  }

  /** The kind of name over a token, or null. */
  @Nullable String nameType(int at) {
    return sentence.nameAt(at).map(name -> name.type().name()).orElse(null);
  }
}
