package hearsay.server.guard;

/** Who may read and who may write. */
public sealed interface Access {
  /** Whoever sits at this machine: requests reach the workbench over the loopback only. */
  record Here() implements Access {}

  /**
   * Whoever has a token.
   *
   * @param read lets in to look
   * @param write lets in to look, add and review
   */
  record ByToken(String read, String write) implements Access {
    /** Shorter ones could be guessed. */
    public static final int SHORTEST = 16;

    public ByToken {
      if (read.length() < SHORTEST || write.length() < SHORTEST) {
        throw new IllegalArgumentException(
            "a token needs at least " + SHORTEST + " characters that nobody can guess");
      }
      if (read.equals(write)) {
        throw new IllegalArgumentException("the tokens to read and to write must differ");
      }
    }

    /** Without the tokens, so that none gets into a log. */
    @Override
    public String toString() {
      return "ByToken";
    }
  }
}
