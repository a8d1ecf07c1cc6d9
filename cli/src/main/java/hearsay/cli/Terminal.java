package hearsay.cli;

import hearsay.publish.TerminalStyle;
import java.util.Map;

/**
 * What the process's streams are. Java cannot ask this of standard error, so the launcher does and
 * says it in system properties; without them nothing counts as a terminal.
 */
final class Terminal {
  private Terminal() {}

  static boolean isOutput() {
    return "terminal".equals(System.getProperty("hearsay.stdout"));
  }

  static boolean isError() {
    return "terminal".equals(System.getProperty("hearsay.stderr"));
  }

  /** Columns and colours of standard output. */
  static TerminalStyle style() {
    Map<String, String> environment = System.getenv();
    return TerminalStyle.of(environment, isOutput());
  }
}
