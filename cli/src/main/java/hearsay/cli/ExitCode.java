package hearsay.cli;

/** What a run's exit code says. Stable: scripts rely on it. */
final class ExitCode {
  /** Everything was done. */
  static final int DONE = 0;

  /** Some inputs were set aside, the others were done. */
  static final int SOME_SET_ASIDE = 1;

  /** The command line made no sense. */
  static final int USAGE = 2;

  /** No input gave a report, or a corpus was not in its task's format. */
  static final int NOTHING_READ = 3;

  /** The output could not be written. */
  static final int NOT_WRITTEN = 4;

  /** A fault of Hearsay's own. */
  static final int FAULT = 70;

  private ExitCode() {}
}
