package hearsay.evaluation;

import hearsay.model.CodePointText;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quoted passages of a text by nothing but its double quotation marks, so that the measure does
 * not lean on what the reader itself takes for a quotation. A passage lies within a line; where the
 * next line opens the same mark anew it may lack its closing mark, and each line is a passage.
 */
final class QuotedPassages {
  /** From this many words on a passage is hardly a title or a word held at arm's length. */
  static final int SHORTEST = 8;

  private static final Pattern PASSAGE =
      Pattern.compile(
          "“[^“”\\n]++(?:”|(?=\\n\\s*“))"
              + "|(?<![\\p{L}\\p{N}])\"(?=\\S)[^\"\\n]++(?:\"|(?=\\n\\s*\"))"
              + "|(?<![\\p{L}\\p{N}'])''(?=\\S)(?:[^'\\n]|'(?!'))++(?:''|(?=\\n\\s*''))"
              + "|``[^`'\\n]*+(?:'(?!')[^'\\n]*+)*+''"
              + "|«[^«»\\n]++»"
              + "|„[^“”\\n]++[“”]");

  private QuotedPassages() {}

  /** Passages of {@value #SHORTEST} words or more, marks included, in order. */
  static List<Span> of(CodePointText text, PolNearText words) {
    List<Span> passages = new ArrayList<>();
    Matcher matcher = PASSAGE.matcher(text.toString());
    while (matcher.find()) {
      Span span = text.span(matcher.start(), matcher.end());
      if (words.words(List.of(span)).cardinality() >= SHORTEST) {
        passages.add(span);
      }
    }
    return passages;
  }
}
