package hearsay.factuality;

import hearsay.language.Sentence;
import hearsay.language.Sentences;
import hearsay.language.Token;
import hearsay.model.Hedge;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds hedging words by the list of them (hedges.tsv). */
final class Hedges {
  private final Set<String> words = new HashSet<>();

  Hedges() {
    for (String[] row : Table.rows("hedges.tsv", 2)) {
      if (!words.add(row[0] + "/" + row[1])) {
        throw new IllegalStateException("hedges.tsv: twice: " + row[0]);
      }
    }
  }

  List<Hedge> in(Sentences sentences, Span within) {
    List<Hedge> found = new ArrayList<>();
    for (Sentence sentence : sentences.within(within)) {
      for (Token token : sentence.tokens()) {
        if (within.contains(token.span()) && isHedge(token)) {
          found.add(new Hedge(token.text(), token.span()));
        }
      }
    }
    return found;
  }

  private boolean isHedge(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    String kind = kind(token);
    return words.contains(word + "/" + kind) || words.contains(token.lemma() + "/" + kind);
  }

  private static String kind(Token token) {
    if (token.isVerb()) {
      return "verb";
    }
    if (token.isNoun()) {
      return "noun";
    }
    return switch (token.tag()) {
      case "MD" -> "modal";
      case "RB", "RBR", "RBS" -> "adverb";
      case "JJ", "JJR", "JJS" -> "adjective";
      default -> "other";
    };
  }
}
