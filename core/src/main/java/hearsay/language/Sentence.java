package hearsay.language;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A parsed sentence. Immutable.
 *
 * @param index position in the report, from 0
 * @param paragraph index of the paragraph it stands in, from 0
 * @param span code points in the report, first to last token
 * @param tokens in order; never empty
 * @param names that the tagger found, in order, not overlapping
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, List<Name> names) {
  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** The token that the parse hangs from. */
  public Token root() {
    return tokens.stream().filter(Token::isRoot).findFirst().orElse(tokens.get(0));
  }

  public Optional<Token> head(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Direct dependents, in order. */
  public List<Token> children(Token token) {
    List<Token> children = new ArrayList<>();
    for (Token other : tokens) {
      if (other.head() == token.index()) {
        children.add(other);
      }
    }
    return children;
  }

  /** Direct dependents in any of these relations. */
  public List<Token> children(Token token, String... relations) {
    return children(token).stream().filter(child -> child.is(relations)).toList();
  }

  public Optional<Token> child(Token token, String... relations) {
    return children(token, relations).stream().findFirst();
  }

  /** Indices of a token and everything under it. */
  public BitSet subtree(Token top) {
    BitSet found = new BitSet(tokens.size());
    found.set(top.index());
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Token token : tokens) {
        if (!token.isRoot() && found.get(token.head()) && !found.get(token.index())) {
          found.set(token.index());
          grown = true;
        }
      }
    }
    return found;
  }

  /** The span from the first to the last token of a set of indices; the set may not be empty. */
  public Span span(BitSet indices) {
    return new Span(
        tokens.get(indices.nextSetBit(0)).span().begin(),
        tokens.get(indices.length() - 1).span().end());
  }

  /** The span of tokens {@code first} to {@code last}, inclusive. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** Whether {@code above} governs {@code below}, at any depth. */
  public boolean governs(Token above, Token below) {
    Token at = below;
    for (int steps = 0; steps <= tokens.size() && !at.isRoot(); steps++) {
      if (at.head() == above.index()) {
        return true;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /** The name that covers a token. */
  public Optional<Name> nameAt(int token) {
    return names.stream().filter(name -> name.covers(token)).findFirst();
  }

  /** Tokens that overlap a span, in order. */
  public List<Token> within(Span within) {
    return tokens.stream().filter(token -> token.span().overlaps(within)).toList();
  }

  /** Indices of all tokens. */
  public IntStream indices() {
    return IntStream.range(0, tokens.size());
  }
}
