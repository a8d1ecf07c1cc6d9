package hearsay.attribution;

import hearsay.language.Sentences;
import hearsay.language.pieces.WordVectors;
import java.util.List;

/** A way to find the statements that stand in no other's content. Safe for use by many threads. */
interface Outermost {
  /**
   * In text order of their cues.
   *
   * @param vectors is filled on the way by what reads the text with the encoder
   */
  List<Statement> find(Sentences sentences, Quotes quotes, List<Tree> trees, WordVectors vectors);
}
