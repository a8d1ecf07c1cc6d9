package hearsay.language;

import hearsay.model.Span;

/**
 * One token of a sentence with its place in the parse.
 *
 * @param index position in the sentence, from 0
 * @param text as it stands in the report
 * @param lemma lower-case base form
 * @param tag Penn Treebank part of speech
 * @param span code points in the report
 * @param head index of the governor in the sentence, -1 for the root
 * @param relation basic Universal Dependencies (v2, as CoreNLP's parser gives them: nsubj,
 *     nsubj:pass, obj, obl, nmod, case, aux:pass, …)
 */
public record Token(
    int index, String text, String lemma, String tag, Span span, int head, String relation) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  public boolean isRoot() {
    return head < 0;
  }

  /** Whether the relation is one of those named. */
  public boolean is(String... relations) {
    for (String name : relations) {
      if (relation.equals(name)) {
        return true;
      }
    }
    return false;
  }
}
