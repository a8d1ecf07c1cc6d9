package hearsay.evaluation;

import java.io.IOException;

/**
 * A corpus that is not what its task expects; the message names the file, the place and what was
 * expected.
 */
public final class CorpusException extends IOException {
  private static final long serialVersionUID = 1L;

  public CorpusException(String message) {
    super(message);
  }
}
