package hearsay.server.adding;

import java.io.IOException;

/** A page that could not be fetched, with words for a person. */
final class FetchException extends IOException {
  private static final long serialVersionUID = 1;

  FetchException(String message) {
    super(message);
  }
}
