package hearsay.publish;

import java.util.Map;

/**
 * What a terminal can show.
 *
 * @param width in columns, at least {@link #NARROWEST}
 * @param colour whether ANSI colours may be used
 */
public record TerminalStyle(int width, boolean colour) {
  /** Narrower than this nothing sensible can be laid out. */
  public static final int NARROWEST = 40;

  /** What suits a file or a pipe. */
  public static final TerminalStyle PLAIN = new TerminalStyle(80, false);

  public TerminalStyle {
    width = Math.max(NARROWEST, width);
  }

  /**
   * What the environment asks for: as wide as COLUMNS says, colours on a terminal only, and none
   * where NO_COLOR is set (no-color.org) or the terminal is dumb.
   */
  public static TerminalStyle of(Map<String, String> environment, boolean terminal) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new TerminalStyle(columns(environment), terminal && !refused);
  }

  private static int columns(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : PLAIN.width();
  }
}
