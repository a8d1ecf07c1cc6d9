package hearsay.model;

import java.util.List;

/**
 * The words that make an attribution, in text order; lists, since a quotation may be split ("A," he
 * said, "B.").
 *
 * @param source who; empty where the text names nobody
 * @param cue the words that attribute ("said", "according to"); empty for the outlet's own
 *     statement
 * @param content what is said, quotation marks included
 */
public record ClaimSpans(List<Span> source, List<Span> cue, List<Span> content) {
  public ClaimSpans {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
